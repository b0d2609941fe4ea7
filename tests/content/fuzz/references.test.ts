import fc from 'fast-check';
import { expect, test } from 'vitest';
import { biblatex } from '../../../src/exports/biblatex.ts';
import { bibtex } from '../../../src/exports/bibtex.ts';
import { cslJson, type Reference } from '../../../src/exports/csl-json.ts';
import { ris } from '../../../src/exports/ris.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { holds, typedWith } from '../../support/fuzz.ts';
import { readers, type ReadReference } from '../../support/reference-readers.ts';

/** A title or a name: on one line, with signs that mean something in TeX, in RIS or in JSON. */
const words = typedWith(
  ...['{', '}', '\\', '%', '$', '#', '_', '^', '~', '&', '"', "'", '``', '--', ',', ' and ', ': '],
  ...['\\textbf{', '@book{x,', 'ER  - ', 'TY  - ', '</a>', '김', 'é'],
).map((text) => text.replace(/\s+/g, ' ').trim());

/** Words apart from what programs make of spaces and accents, and TeX of hyphens and quotation marks in a row. */
const plain = (text: string) =>
  text
    .normalize()
    .replace(/[-\u2010-\u2015]+/gu, '-')
    .replace(/['"`\u2018-\u201e]+/gu, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** A source with this title and authors, if the check would let it be one. */
function sourceOf(title: string, author: object[]): Reference | undefined {
  const fields = { kind: 'scholarship', type: 'book', title, author };
  const { data } = sourceSchema.safeParse({ ...fields, issued: { 'date-parts': [[1994]] } });
  return data && { key: 'coal', data };
}

const author = fc.oneof(
  fc.record({ literal: words }),
  fc.record({ family: words, given: words }),
  fc.record({ family: words }),
);

test('whatever a source is called and whoever wrote it, every file of references is read back by other programs, and no entry or author is lost', () =>
  holds(fc.tuple(words, fc.array(author, { minLength: 1, maxLength: 3 })), ([title, authors]) => {
    const source = sourceOf(title, authors);
    const after = sourceOf('After', [{ literal: 'A Keeper' }]);
    if (!source || !after) return;
    const references = [source, { ...after, key: 'after' }];
    const files = {
      bib: bibtex(references),
      'biblatex.bib': biblatex(references),
      ris: ris(references),
      json: cslJson(references),
    };
    for (const [format, text] of Object.entries(files))
      for (const [program, read] of Object.entries<(text: string) => ReadReference[]>(
        readers[format as keyof typeof readers],
      )) {
        const said = read(text).map((one) => [plain(one.title), one.authors.length]);
        const expected = [
          [plain(source.data.title), authors.length],
          ['After', 1],
        ];
        expect({ format, program, said }).toEqual({ format, program, said: expected });
      }
  }));

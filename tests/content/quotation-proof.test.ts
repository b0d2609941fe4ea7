import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkQuotations } from '../../src/editorial/citations/check-quotations.ts';
import { fewestWords, quotationsIn } from '../../src/editorial/citations/quotations.ts';
import { readSources } from '../../src/records/read-sources.ts';

const sources = readSources('content');
const texts = readdirSync('content/essays').map((slug) => ({
  slug,
  text: readFileSync(`content/essays/${slug}/index.mdx`, 'utf8'),
}));
const quotations = texts.flatMap(({ slug, text }) =>
  quotationsIn(text).map((quotation) => ({ slug, text, ...quotation })),
);
const faults = (text: string) => checkQuotations(text, sources, (offset) => ({ line: offset }));

/** A text with a quotation's words changed. */
const changed = ({ text, offset, words }: (typeof quotations)[number], make: (words: string) => string) =>
  text.slice(0, offset) + make(words) + text.slice(offset + words.length);

test('the essays quote, and every quotation stands in a source that is cited beside it', () => {
  expect(quotations.length).toBeGreaterThanOrEqual(5);
  expect(texts.flatMap(({ text }) => faults(text))).toEqual([]);
});

test.each(quotations)('a slip in ‘$words’ ($slug) is caught, whichever word it is in', (quotation) => {
  const { words } = quotation;
  const all = words.split(' ');
  const mutants = all.flatMap((word, at) => [
    all.with(at, `${word}s`).join(' '),
    all.with(at, `not ${word}`).join(' '),
    ...(at > 0 && at < all.length - 1 && all.length > fewestWords ? [all.toSpliced(at, 1).join(' ')] : []),
  ]);
  expect(mutants.filter((mutant) => faults(changed(quotation, () => mutant)).length === 0)).toEqual([]);
});

test.each(quotations)(
  'so is ‘$words’ ($slug) when another source is cited for it',
  ({ text, offset, keys }) => {
    const from = text.indexOf(`@${keys[0]}`, offset);
    const to = text.indexOf(']', from);
    const swapped = `${text.slice(0, from)}@unscr-1718${text.slice(to)}`;
    expect(faults(swapped).length).toBeGreaterThan(0);
  },
);

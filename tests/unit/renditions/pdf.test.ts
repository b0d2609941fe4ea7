import { expect, test } from 'vitest';
import type { Book } from '../../../src/renditions/book.ts';
import { widthsOf } from '../../../src/renditions/paged/blocks.ts';
import { fontsFor } from '../../../src/renditions/pdf/fonts.ts';
import { pagedDocument } from '../../../src/renditions/pdf/paged-document.ts';
import { typeset } from '../../../src/renditions/pdf/typeset.ts';
import { lowestLine, pageTexts, readPdf } from '../../support/read-pdf.ts';
import { back, bookOf, lamps, note, notes, numberedTable } from '../../support/tiny-essay.ts';

const svg = new TextEncoder().encode(lamps.drawings['fig-a']?.svg);
const files = new Map([
  ['cover.svg', svg],
  ['a.svg', svg],
]);
const picture = (file: string) => ({ file, shape: 0.5, widest: null });
const pictures = new Map([
  [lamps.cover.url, picture('cover.svg')],
  ['https://example.org/fig-a.png', picture('a.svg')],
]);

async function pdfOf(book: Book): Promise<Uint8Array> {
  const all = new Map(book.essays.map(({ canonical }) => [canonical, pictures]));
  const document = pagedDocument(book, all);
  return typeset(document, files, await fontsFor(JSON.stringify(document)));
}

/** What is read of an essay with this text. */
const read = async (body: string) => readPdf(await pdfOf(bookOf({ body })));

test('a document says what it is, whose and in which language, and is the same twice', async () => {
  const book = bookOf({ body: '<p>One.</p>' });
  const [once, again] = [await pdfOf(book), await pdfOf(book)];
  const { info, bookmarks } = await readPdf(once);
  expect([info['Title'], info['Author'], info['Language'], bookmarks]).toEqual([
    'Lamps & tides',
    'The Lamp Desk',
    'en-GB',
    ['Lamps: *why*'],
  ]);
  expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
});

test('no sign means anything to the typesetter', async () => {
  const signs = String.raw`#let x = 1; \ { } [b] $x^2$ *b* _i_ "q" 'q' @ref <at> // c /* d */ = h - l + e ~ 100% & \u{41} #(1+1) --- ...`;
  const { text } = await read(
    `<p>${signs.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p><pre><code>${'`#raw`'}</code></pre>`,
  );
  // A space at the end of a line is not there on paper.
  expect(text.replace(/\s+/g, '')).toContain(signs.replace(/\s+/g, ''));
  expect(text).toContain('`#raw`');
});

test('a note stands at the foot where its first mark is, under the number it has in every form', async () => {
  const { text, notes: feet } = await read(
    `<p>One.<sup><a href="#ref-a" id="M1">1</a>,<a href="#fn-b" id="M2">2</a></sup> Two.<sup><a href="#ref-a" id="M1-2">1</a></sup></p>${notes(
      note('ref-a', `A log. <span class="note-place">${back('M1')} p. 3</span>`),
      note('fn-b', `A comment.<sup><a href="#ref-c">3</a></sup>${back('M2')}`),
      note('ref-c', 'Cited in a note alone.'),
      note('ref-d', 'Cited nowhere that is printed.'),
    )}`,
  );
  expect(text).toMatch(/One\.,? Two\./);
  expect(text).toContain('4. Cited nowhere that is printed.');
  expect(feet.map((foot) => foot.trim())).toEqual(['A log. (p. 3)', 'A comment.', 'Cited in a note alone.']);
});

test('a drawing is tagged with its finding, and its table stands at the end', async () => {
  const { alternatives, headings, text } = await read(
    `<figure id="fig-a"><p class="figure-finding">Figure 1. More.</p><svg class="drawing drawing-wide"></svg><figcaption><p>By year.</p>
<div class="figure-data"><details><summary>Data</summary><table><thead><tr><th>Year</th><th>Lit</th></tr></thead><tbody><tr><th>2020</th><td class="number">7</td></tr></tbody></table></details></div></figcaption></figure>
<h2 id="b">B</h2><p>Text.</p>`,
  );
  expect(alternatives).toEqual(['A lamp', 'More.']);
  expect(headings).toEqual([
    { level: 1, text: 'Lamps: *why*' },
    { level: 2, text: 'B' },
    { level: 2, text: 'Data of the figures' },
  ]);
  expect(text.slice(text.indexOf('Text.'))).toBe('Text.Data of the figuresDataYear Lit2020 7');
});

test('a table of the text has its number above it, to which what names it leads', async () => {
  const pdf = await readPdf(await pdfOf(bookOf({ body: numberedTable })));
  expect(pdf.text).toContain('See Table 1.Table 1Year2020');
  expect(pdf.jumps).toBe(1);
});

test('a picture without a text alternative stops the build, and is named', async () => {
  await expect(read('<p><img src="https://example.org/fig-a.png" alt=""></p>')).rejects.toThrow(
    'The picture https://example.org/fig-a.png has no text alternative',
  );
});

test('hangul and hanzi are set, and read back as they were written', async () => {
  const { text } = await read(
    '<p>A <span lang="ko">등대</span> is a <span lang="zh-Hans">灯塔</span>; Kim Il Sŏng.</p>',
  );
  expect(text).toContain('A 등대 is a 灯塔; Kim Il Sŏng.');
});

test('a figure that is higher than the page has a smaller picture, and stays over the foot of the page', async () => {
  const high = new Map([...pictures, ['https://example.org/fig-a.png', { ...picture('a.svg'), shape: 0.9 }]]);
  const list = Array.from({ length: 20 }, (_, at) => `<li>Crossing ${at + 1}</li>`).join('');
  const body = `<figure id="fig-a"><img src="https://example.org/fig-a.png" alt="A river."><ul>${list}</ul><figcaption><p>The last line of the caption.</p></figcaption></figure>`;
  const book = bookOf({ body });
  const document = pagedDocument(book, new Map(book.essays.map(({ canonical }) => [canonical, high])));
  const square = new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="110"><rect width="100" height="110"/></svg>',
  );
  const pdf = await typeset(
    document,
    new Map([...files, ['a.svg', square]]),
    await fontsFor(JSON.stringify(document)),
  );
  // The margin at the foot is 28 mm.
  expect(await lowestLine(pdf)).toBeGreaterThan((28 / 25.4) * 72);
  expect((await readPdf(pdf)).text).toContain('The last line of the caption.');
});

test('however long the table at the end is, no few rows of it stand alone on a last page', async () => {
  const last = async (rows: number) => {
    const lines = Array.from({ length: rows }, (_, at) => `<tr><th>${2000 + at}</th><td>${at}</td></tr>`);
    const body = `<figure id="fig-a"><p class="figure-finding">More.</p><svg class="drawing drawing-wide"></svg><figcaption><p>By year.</p>
<div class="figure-data"><details><summary>Data</summary><table><tbody>${lines.join('')}</tbody></table></details></div></figcaption></figure>`;
    const pages = await pageTexts(await pdfOf(bookOf({ body })));
    return [pages.length, pages.at(-1)?.match(/20\d\d/g)?.length ?? 0];
  };
  const counts = Array.from({ length: 12 }, (_, index) => 34 + 3 * index);
  const found = await Promise.all(counts.map(last));
  expect(new Set(found.map(([pages]) => pages))).toEqual(new Set([2, 3]));
  expect(found.filter(([pages, rows = 0]) => pages === 3 && rows < 8)).toEqual([]);
});

test('columns that have to share a line are as wide as the root of what they hold', () => {
  expect(
    widthsOf([
      ['Year', 'Tonnes'],
      ['2016', '22'],
    ]),
  ).toBeNull();
  expect(widthsOf([['River', 'x'.repeat(100)]])).toEqual([2.2, 10]);
});

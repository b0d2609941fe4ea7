import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Book } from '../../../src/renditions/book.ts';
import { epubFile, type Furnishing } from '../../../src/renditions/epub/epub-file.ts';
import type { Illustration } from '../../../src/renditions/illustration.ts';
import { back, bookOf, note, notes, numberedTable } from '../../support/tiny-essay.ts';

const picture = (type: Illustration['type']): Illustration => ({
  bytes: new Uint8Array([1]),
  type,
  width: 4,
  height: 2,
});

const furnishingOf = ({ essays }: Book): Furnishing => ({
  cover: picture('image/jpeg'),
  pictures: new Map(
    essays.map(({ canonical, cover }) => [
      canonical,
      new Map([
        [cover.url, picture('image/png')],
        ['https://example.org/fig-a.png', picture('image/svg+xml')],
      ]),
    ]),
  ),
  fonts: [],
});

const epubOf = (book: Book) => epubFile(book, furnishingOf(book));

const filesOf = (book: Book) =>
  Object.fromEntries(
    Object.entries(unzipSync(epubOf(book))).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );
const chapterOf = (body: string) => filesOf(bookOf({ body }))['EPUB/lamps.xhtml'] ?? '';
/** The text of the chapter, after its opening. */
const textOf = (body: string) => /<\/figure>([^]*)<\/section><\/body>/.exec(chapterOf(body))?.[1];

test('a book names its kind in its first bytes, and is the same twice', () => {
  const [once, again] = [epubOf(bookOf({ body: '<p>One.</p>' })), epubOf(bookOf({ body: '<p>One.</p>' }))];
  expect(new TextDecoder().decode(once.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  expect(once).toEqual(again);
});

test('a mark opens its note where the reading system can, and the note begins with the way back', () => {
  const text = textOf(
    `<p>One.<sup><a href="#ref-log" id="M1" aria-label="Notes 1 and 2">1</a>,<a href="#fn-b" id="M2" tabindex="-1" aria-hidden="true" class="fallback-image">2</a></sup></p>${notes(
      note('ref-log', `The log. <span class="note-place">${back('M1')} p. 3</span>`),
      note('fn-b', `A comment.${back('M2')} ${back('M2-2')}`),
    )}`,
  );
  const mark = (id: string, to: string, number: number) =>
    `<a href="#${to}" id="${id}" epub:type="noteref" role="doc-noteref">${number}</a>`;
  const way = (to: string, number: number) =>
    `<a href="#${to}" epub:type="backlink" role="doc-backlink" aria-label="Back to mark ${number} in the text">${number}.</a>`;
  expect(text).toBe(
    `<p>One.<sup>${mark('M1', 'ref-log', 1)},${mark('M2', 'fn-b', 2)}</sup></p>` +
      '<section class="footnotes" epub:type="footnotes" aria-labelledby="notes"><h2 id="notes">Notes</h2>' +
      `<div id="ref-log" class="note" epub:type="footnote" role="doc-footnote"><p>${way('M1', 1)} The log. <span class="note-place"> p. 3</span></p></div>` +
      `<div id="fn-b" class="note" epub:type="footnote" role="doc-footnote"><p>${way('M2', 2)} A comment. <a href="#M2-2" class="data-footnote-backref">↩</a></p></div>` +
      '</section>',
  );
});

test('a drawing is a file with its finding as the alternative, and what was folded stands open', () => {
  expect(
    textOf(
      '<figure id="fig-a"><svg class="drawing drawing-wide"></svg><details><summary>Data</summary><section class="table-scroller" tabindex="0"><p>7</p></section></details></figure>',
    ),
  ).toBe(
    '<figure id="fig-a"><p><img src="pictures/lamps-2.svg" alt="More." /></p><div><p class="data-title">Data</p><div><p>7</p></div></div></figure>',
  );
});

test('what names a table by its number leads to the table in the book', () => {
  expect(textOf(numberedTable)).toBe(
    '<p>See <a href="lamps.xhtml#Table1">Table 1</a>.</p><div><table id="Table1"><caption><b>Table 1</b></caption><thead><tr><th>Year</th></tr></thead><tbody><tr><td>2020</td></tr></tbody></table></div>',
  );
});

test('signs that mean something in XML are text', () => {
  expect(textOf('<p lang="ko">a[b[1]]&gt;0 &amp; &lt;i&gt; "x"</p>')).toBe(
    '<p lang="ko" xml:lang="ko">a[b[1]]&gt;0 &#x26; &#x3C;i> "x"</p>',
  );
});

test('the contents list the headings without their marks, those of a third level inside', () => {
  const nav = filesOf(
    bookOf({ body: '<h2 id="a">A<sup><a href="#ref-x">1</a></sup></h2><h3 id="b">B</h3><h2 id="c">C</h2>' }),
  )['EPUB/nav.xhtml'];
  expect(/<ol>[^]*?<\/nav>/.exec(nav ?? '')?.[0]).toBe(
    '<ol><li><a href="lamps.xhtml">Lamps: *why*</a></li><li><a href="lamps.xhtml#a">A</a><ol><li><a href="lamps.xhtml#b">B</a></li></ol></li><li><a href="lamps.xhtml#c">C</a></li></ol></nav>',
  );
});

test('in a book of several essays a link from one to another stays in the book', () => {
  const book = bookOf(
    {
      body: '<p><a href="/essays/tides/#ebb">ebb</a> <a href="/essays/tides/">tides</a> <a href="/about/">us</a></p>',
    },
    { slug: 'tides', canonical: 'https://example.org/essays/tides/' },
  );
  const files = filesOf(book);
  expect([...(files['EPUB/lamps.xhtml'] ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    'style.css',
    'https://example.org/essays/lamps/',
    'https://example.org/cc0',
    'tides.xhtml#ebb',
    'tides.xhtml',
    'https://example.org/about/',
  ]);
  expect(/<spine>.*<\/spine>/.exec(files['EPUB/package.opf'] ?? '')?.[0]?.match(/itemref/g)).toHaveLength(4);
});

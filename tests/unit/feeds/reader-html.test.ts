import { describe, expect, test } from 'vitest';
import { readerHtml } from '../../../src/feeds/reader-html.ts';

const read = (html: string) => readerHtml(html, 'https://example.org/field-notes/essays/coal/');

describe('every address is absolute', () => {
  test.each([
    [
      'a link from the root',
      '<a href="/field-notes/about/">us</a>',
      '<a href="https://example.org/field-notes/about/">us</a>',
    ],
    [
      'a section',
      '<a href="#iron">iron</a>',
      '<a href="https://example.org/field-notes/essays/coal/#iron">iron</a>',
    ],
    [
      'a picture beside',
      '<img src="b.png" alt="">',
      '<img src="https://example.org/field-notes/essays/coal/b.png" alt="">',
    ],
    [
      'another site',
      '<a href="https://un.org/x?a=1&amp;b=2">un</a>',
      '<a href="https://un.org/x?a=1&#x26;b=2">un</a>',
    ],
    ['a site without a scheme', '<a href="//un.org/">un</a>', '<a href="https://un.org/">un</a>'],
    ['a mailbox', '<a href="mailto:desk@example.org">us</a>', '<a href="mailto:desk@example.org">us</a>'],
    ['the source of a quotation', '<q cite="/x/">no</q>', '<q cite="https://example.org/x/">no</q>'],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toBe(expected);
  });

  test.each([
    '/a.webp 480w, /b.webp 800w',
    '/a.webp 480w,/b.webp 800w',
    '\n  /a.webp 480w,\n  /b.webp 800w\n',
  ])('each candidate of “%s”', (candidates) => {
    expect(read(`<img alt="" srcset="${candidates}">`)).toBe(
      '<img alt="" srcset="https://example.org/a.webp 480w, https://example.org/b.webp 800w">',
    );
  });

  test('one candidate without a width', () => {
    expect(read('<img alt="" srcset="/a.webp">')).toBe('<img alt="" srcset="https://example.org/a.webp">');
  });
});

describe('what only makes sense on the page is gone', () => {
  test.each([
    ['scripts', '<p>Coal.</p><script>alert(1)</script>', '<p>Coal.</p>'],
    ['styles', '<style>p{}</style><p>Coal.</p>', '<p>Coal.</p>'],
    ['buttons', '<p>Coal <button>Copy</button></p>', '<p>Coal </p>'],
    ['comments', '<p>Coal<!-- check --> fell</p><!-- end -->', '<p>Coal fell</p>'],
    ['ornaments', '<div aria-hidden="true"><p>Large.</p></div><p>Coal.</p>', '<p>Coal.</p>'],
    ['several in a row', '<script></script><style></style><button></button><!--x--><!--y-->Coal.', 'Coal.'],
    ['classes and hooks', '<p class="a" data-x="1" style="top:0" onclick="x()">Coal.</p>', '<p>Coal.</p>'],
    [
      'loading hints',
      '<img src="https://e.org/a.png" alt="" loading="lazy" decoding="async">',
      '<img src="https://e.org/a.png" alt="">',
    ],
  ])('%s', (_, html, expected) => {
    expect(read(html)).toBe(expected);
  });

  test('the permalink of a heading; the heading and its id stay', () => {
    const heading =
      '<div class="heading"><h2 id="iron">Iron</h2><a class="permalink" href="#iron">#</a></div>';
    expect(read(heading)).toBe('<div><h2 id="iron">Iron</h2></div>');
  });
});

describe('what a reader application can use stays', () => {
  test.each([
    '<p lang="ko">핵무기 &#x26; &#x3C;so on></p>',
    '<table><tbody><tr><th scope="row" colspan="2">Coal</th></tr></tbody></table>',
    '<ol start="3"><li id="fn-a">A source.</li></ol>',
    '<time datetime="2026-01-10">10 January 2026</time>',
    '<img src="https://e.org/a.png" alt="A bridge" width="800" height="420">',
  ])('%s', (html) => {
    expect(read(html)).toBe(html);
  });

  test('a picture for dark screens says that it is for them alone', () => {
    const dark = '<source media="(prefers-color-scheme: dark)" srcset="https://e.org/d.avif">';
    const picture = `<picture>${dark}<img src="https://e.org/a.png" alt=""></picture>`;
    expect(read(picture)).toBe(picture);
  });
});

test('a picture stands in place of a drawing, with its finding as the alternative; caption and rows go with the text', () => {
  const drawing = '<svg role="img"><text>Coal</text></svg>';
  const words = (middle: string, hook = '') =>
    `<figure id="fig-coal"><p${hook && ' class="figure-finding"'}><span${hook}>Figure 2.</span> Coal fell by 3 tonnes.</p>${middle}<figcaption><p>By weight.</p></figcaption></figure>`;
  const figure = words(drawing + drawing, ' class="figure-number"');
  const pictures = new Map([
    ['fig-coal', { src: '/field-notes/essays/coal/fig-coal.png', width: 620, height: 400 }],
  ]);
  const picture =
    '<img src="https://example.org/field-notes/essays/coal/fig-coal.png" width="620" height="400" alt="Coal fell by 3 tonnes.">';
  expect(readerHtml(figure, 'https://example.org/field-notes/essays/coal/', pictures)).toBe(words(picture));
});

test('marks and notes lead to one another inside the item, by ids and classes that readers know', () => {
  const page = [
    '<p>Coal<sup><a href="#ref-a" id="use-1">1</a></sup> and iron.<sup><a href="#ref-a" id="use-2">1</a></sup></p>',
    '<section data-footnotes><ol><li id="ref-a"><p>A log, see <sup><a href="#ref-b" id="use-3">2</a></sup>.',
    ' <a href="/sources/a/">Record</a> <a href="#use-1">↩</a> <a href="#use-2">↩</a></p></li>',
    '<li id="ref-b"><p>B. <a href="#use-3">↩</a></p></li></ol></section>',
  ].join('');
  expect(read(page)).toBe(
    [
      '<p>Coal<sup><a href="#fn-coal-1" id="fnref-coal-1" class="footnote">1</a></sup> and iron.<sup><a href="#fn-coal-1" id="fnref-coal-1-2" class="footnote">1</a></sup></p>',
      '<section class="footnotes"><ol><li id="fn-coal-1"><p>A log, see <sup><a href="#fn-coal-2" id="fnref-coal-2" class="footnote">2</a></sup>.',
      ' <a href="https://example.org/sources/a/">Record</a> <a href="#fnref-coal-1" class="reversefootnote">↩</a> <a href="#fnref-coal-1-2" class="reversefootnote">↩</a></p></li>',
      '<li id="fn-coal-2"><p>B. <a href="#fnref-coal-2" class="reversefootnote">↩</a></p></li></ol></section>',
    ].join(''),
  );
});

test('the card of another essay is no part of this one', () => {
  expect(read('<p>Coal.</p><aside class="related-card"><img src="/b.png" alt=""></aside>')).toBe(
    '<p>Coal.</p>',
  );
});

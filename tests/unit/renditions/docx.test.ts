import { unzipSync, strFromU8 } from 'fflate';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { EssayDocument } from '../../../src/renditions/essay-document.ts';
import { wordFile } from '../../../src/renditions/docx/word-file.ts';
import { pagedEssay, placesOf } from '../../../src/renditions/paged/paged-essay.ts';
import { attributes } from '../../support/html.ts';
import { readWord } from '../../support/read-word.ts';
import { back, lamps, note, notes, numberedTable } from '../../support/tiny-essay.ts';

/** The least picture there is. */
const bytes = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const shown = { shape: 0.5, widest: null };
const files = new Map(
  ['cover.png', 'a.png'].map((file) => [file, { bytes, type: 'png' as const, ...shown }]),
);
const pictures = new Map([
  [lamps.cover.url, { file: 'cover.png', ...shown }],
  ['https://example.org/fig-a.png', { file: 'a.png', ...shown }],
]);

async function docxOf(essay: Partial<EssayDocument>): Promise<Uint8Array> {
  const document = { ...lamps, ...essay };
  const essays = new Map([[document.canonical, { slug: document.slug, places: placesOf(document) }]]);
  return wordFile(document, pagedEssay(document, pictures, essays), files);
}

/** An essay's Word document as another program reads it. */
async function read(essay: Partial<EssayDocument>) {
  const tree = await readWord(await docxOf(essay));
  const texts = (selector: string) => selectAll(selector, tree).map((node) => toString(node).trim());
  return { tree, texts };
}

test('every height of a line is named with its rule, without which LibreOffice shows a strip of each picture', async () => {
  const styles = strFromU8(unzipSync(await docxOf({}))['word/styles.xml'] ?? new Uint8Array());
  const heights = styles.match(/<w:spacing [^>]*w:line=[^>]*>/g) ?? [];
  expect(heights.length).toBeGreaterThan(1);
  expect(heights.filter((height) => !height.includes('w:lineRule='))).toEqual([]);
});

test('a document is the same twice, and each of its parts is XML', async () => {
  const essay = {
    body: `<h2 id="a">A</h2><p>One <a href="https://example.org/x">link</a>, <a href="https://example.org/essays/lamps/#a">A</a>.<sup><a href="#ref-a" id="M1">1</a></sup></p>
<ol><li>One</li></ol><figure id="fig-a"><svg class="drawing drawing-wide"></svg></figure>${notes(note('ref-a', `A <a href="https://example.org/log">log</a>.${back('M1')}`))}`,
  };
  const [once, again] = [await docxOf(essay), await docxOf(essay)];
  expect(Buffer.compare(once, again)).toBe(0);
  const parts = Object.entries(unzipSync(once)).filter(([path]) => /\.(xml|rels)$/.test(path));
  const faults = parts
    .map(([path, part]) => [path, XMLValidator.validate(strFromU8(part))])
    .filter(([, verdict]) => verdict !== true);
  expect(faults).toEqual([]);
  const core = new XMLParser().parse(strFromU8(unzipSync(once)['docProps/core.xml'] as Uint8Array)) as {
    'cp:coreProperties': Record<string, string>;
  };
  expect(core['cp:coreProperties']).toMatchObject({
    'dc:title': 'Lamps: *why*',
    'dc:creator': 'The Lamp Desk; The Tide Desk',
    'dcterms:created': '2026-02-10T00:00:00Z',
    'dcterms:modified': '2026-02-10T00:00:00Z',
  });
});

describe('an essay in Word', () => {
  test('has headings as styles, lists that count from one, quotations, code and tables', async () => {
    const { texts } = await read({
      body: `<h2 id="a">A</h2><p>One.</p><ol><li><p>First</p></li><li><p>Second</p></li></ol><h3 id="b">B</h3><ul><li>Sign</li></ul>
<table><caption>Depths</caption><thead><tr><th>Year</th><th>m</th></tr></thead><tbody><tr><th>2020</th><td>7</td></tr><tr><td>2021</td></tr></tbody></table><pre><code>a
b</code></pre>`,
    });
    expect([texts('h1'), texts('h2'), texts('h3'), texts('ol > li'), texts('ul > li')]).toEqual([
      ['Lamps: *why*'],
      ['A'],
      ['B'],
      ['First', 'Second'],
      ['Sign'],
    ]);
    expect(texts('th, td')).toEqual(['Year', 'm', '2020', '7', '2021', '']);
  });

  test('has its notes as footnotes, each once, under the numbers that their marks show', async () => {
    const { texts, tree } = await read({
      body: `<p>One.<sup><a href="#ref-a" id="M1">1</a>,<a href="#fn-b" id="M2">2</a></sup> Two.<sup><a href="#ref-a" id="M1-2">1</a></sup></p>${notes(
        note('ref-a', `A <a href="https://example.org/log">log</a>.${back('M1')}`),
        note('fn-b', `A comment.<sup><a href="#ref-c">3</a></sup>${back('M2')}`),
        note('ref-c', 'Cited in a note alone.'),
      )}`,
    });
    const items = selectAll('ol > li[id^="footnote"]', tree).map((item) =>
      toString(item)
        .replace(/\s*↑\s*/, '')
        .trim(),
    );
    expect(items).toEqual(['A log.', 'A comment.3', 'Cited in a note alone.']);
    expect(attributes('li a[href^="https"]', 'href', tree)).toEqual(['https://example.org/log']);
    expect(texts('p').find((text) => text.startsWith('One.'))).toBe('One.[1],[2],[3] Two.1');
  });

  test('leads from the number of a table to its caption, which stands above it', async () => {
    const { tree, texts } = await read({ body: numberedTable });
    const [place = ''] = attributes('a[id]', 'id', tree);
    expect(attributes('a[href^="#"]', 'href', tree)).toEqual([`#${place}`]);
    expect(texts(`p:has([id="${place}"]), table`)).toEqual(['Table 1', 'Year2020']);
  });

  test('tells its pictures in words', async () => {
    const { tree } = await read({
      body: '<figure id="fig-a"><p class="figure-finding">Figure 1. More.</p><svg class="drawing drawing-wide"></svg></figure>',
    });
    expect(attributes('img', 'alt', tree)).toEqual(['A lamp', 'More.']);
    await expect(read({ body: '<p><img src="https://example.org/fig-a.png" alt=""></p>' })).rejects.toThrow(
      'has no text alternative',
    );
  });

  test('holds any sign that XML can hold, and leaves out what it cannot', async () => {
    const signs = `<&>"' ]]> \u{1F5FC}`;
    const essay = {
      title: `${signs}\u0000\u0008\uFFFF\uD800`,
      authors: [signs],
      cover: { ...lamps.cover, alt: `${signs}\u0001` },
      body: '<p>&lt;b&gt; &amp;amp; "q"</p>',
    };
    const { texts, tree } = await read(essay);
    expect([texts('h1'), attributes('img', 'alt', tree), texts('p').at(-1)]).toEqual([
      [`${signs}\uFFFD`],
      [signs],
      '<b> &amp; "q"',
    ]);
  });

  test('says its language, and names a font for words in other scripts', async () => {
    const parts = unzipSync(
      await docxOf({
        language: 'en-IE',
        body: '<p>A <span lang="ko">등대</span>, <span lang="zh-Hans">灯塔</span>.</p>',
      }),
    );
    const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
    expect(strFromU8(parts['word/styles.xml'] as Uint8Array)).toContain('<w:lang w:val="en-IE"');
    expect(xml).toMatch(/<w:rFonts w:eastAsia="Batang"\/>.*?<w:lang w:val="ko" w:eastAsia="ko"\/>.*?등대/);
    expect(xml).toMatch(
      /<w:rFonts w:eastAsia="SimSun"\/>.*?<w:lang w:val="zh-Hans" w:eastAsia="zh-Hans"\/>.*?灯塔/,
    );
  });
});

import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import type { Root as HastRoot } from 'hast';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import type { PageEvidence } from '../../../src/evidence/model.ts';
import { remarkCitations } from '../../../src/markdown/remark-citations.ts';
import { proseSyntax } from '../../../src/prose/prose-syntax.ts';
import type { SourceData } from '../../../src/schemas/source.ts';

const book = (title: string): SourceData => ({
  kind: 'scholarship',
  type: 'book',
  title,
  author: [{ family: 'Chen', given: 'Jian' }],
  issued: { 'date-parts': [[1994]] },
  says: [{ text: 'A road.', readAt: 'the library', read: '2026', extent: 'whole' }],
});

const sources = new Map([
  ['chen-1994', book('The Road')],
  ['hostile', book('A <b>& "B"')],
]);

async function build(
  source: string,
  frontmatter: object = {},
): Promise<{ tree: HastRoot; evidence: PageEvidence }> {
  const file = new VFile({ value: source, path: 'index.mdx', data: { astro: { frontmatter } } });
  const pipeline = unified()
    .use(remarkParse)
    .use(proseSyntax)
    .use(remarkCitations, { sources: () => sources, sourceHref: (key: string) => `/sources/${key}/` })
    .use(remarkRehype);
  const hast = await pipeline.run(pipeline.parse(file), file);
  // Through text and back, so that what is tested is what a browser reads.
  const { evidence } = frontmatter as { evidence: PageEvidence };
  return { tree: fromHtml(toHtml(hast), { fragment: true }), evidence };
}

const texts = (tree: HastRoot, selector: string) =>
  selectAll(selector, tree).map((node) => toString(node).trim());
/** The text's own paragraphs, without those of the list. */
const paragraphs = (tree: HastRoot) =>
  tree.children.flatMap((node) => (node.type === 'element' && node.tagName === 'p' ? [toString(node)] : []));
const hrefs = (tree: HastRoot, selector: string) =>
  selectAll(selector, tree).map(({ properties }) => properties['href']);

describe('marks and notes', () => {
  test('a mark is a link to its note, and the note leads back', async () => {
    const { tree } = await build('One.[@chen-1994]');
    expect(hrefs(tree, 'sup > a')).toEqual(['#ref-chen-1994']);
    expect(select('#M1', tree)?.properties).toMatchObject({
      ariaLabel: 'Note 1',
      dataNote: 'Chen, 1994',
    });
    expect(hrefs(tree, 'li#ref-chen-1994 .data-footnote-backref')).toEqual(['#M1']);
  });

  test('sources and comments make one list, in the order of their marks', async () => {
    const { tree } = await build(
      'One.[^x] Two.[@chen-1994] Three.[@chen-1994]\n\n[^x]: So it is *said*.[@hostile]',
    );
    expect(texts(tree, 'sup > a')).toEqual(['1', '2', '2', '3']);
    expect(texts(tree, 'section.footnotes > details > ol > li')).toEqual([
      'So it is said.3 ↩',
      'Chen, Jian, The Road, 1994. A road. Record ↩ ↩2',
      'Chen, Jian, A <b>& “B”, 1994. A road. Record ↩',
    ]);
    expect(texts(tree, 'h2')).toEqual(['Notes and references']);
  });

  test('each way back has a name of its own', async () => {
    const { tree } = await build('One.[@chen-1994] Two.[@hostile] Three.[@chen-1994]');
    const names = selectAll('.data-footnote-backref', tree).map(({ properties }) => properties['ariaLabel']);
    expect(new Set(names).size).toBe(3);
  });

  test('marks that touch rise, are told apart by a comma, and are one link to a listener', async () => {
    const { tree } = await build('One.[@chen-1994] Two.[@hostile; @chen-1994]');
    // The last is beside a way back.
    expect(texts(tree, 'sup')).toEqual(['1', '1,2', '2']);
    expect(
      selectAll('p > sup:nth-of-type(2) > a', tree).map(({ properties }) => [
        properties['ariaLabel'],
        properties['ariaHidden'],
        properties['tabIndex'],
      ]),
    ).toEqual([
      ['Notes 1 and 2', undefined, undefined],
      [undefined, 'true', -1],
    ]);
  });

  test('three notes in a row are heard as a stretch', async () => {
    const notes = '\n\n[^a]: A.\n\n[^b]: B.';
    const heard = async (marks: string) =>
      selectAll('p > sup > a[aria-label]', (await build(marks + notes)).tree)
        .map(({ properties }) => properties['ariaLabel'])
        .at(-1);
    expect(await heard('One.[@chen-1994; @hostile] Two.[^a][^b]')).toBe('Notes 3 and 4');
    expect(await heard('One.[@chen-1994] Two.[^a][^b] Three.[@hostile; @chen-1994]')).toBe('Notes 1 and 4');
    expect(await heard('One.[^a][^b] Two.[@chen-1994; @hostile][^a]')).toBe('Notes 1, 3 and 4');
    expect(await heard('One.[^a][^b][@hostile; @chen-1994]')).toBe('Notes 1 to 4');
  });

  test('one place in a source is part of its reference; several are told apart beside the ways back', async () => {
    const one = await build('One.[see @chen-1994, p. 3]');
    expect(texts(one.tree, 'ol > li')).toEqual(['See Chen, Jian, The Road, 1994, p. 3. A road. Record ↩']);
    const two = await build('One.[@chen-1994, p. 3] Two.[@chen-1994, p. 9]');
    expect(texts(two.tree, '.note-place')).toEqual(['↩ p. 3', '↩2 p. 9']);
    expect(select('#M1-2', two.tree)?.properties['dataPlace']).toBe('p. 9');
    expect(select('#M1', one.tree)?.properties['dataPlace']).toBeUndefined();
  });

  test('a key in the sentence prints who wrote it', async () => {
    const { tree } = await build('As @chen-1994 [p. 3] shows.');
    expect(paragraphs(tree)).toEqual(['As Chen1 shows.']);
  });

  test('a source leads to its page, by a link that says which', async () => {
    const { tree } = await build('One.[@hostile] Two.[@chen-1994]');
    expect(selectAll('a.record', tree).map(({ properties }) => properties['ariaLabel'])).toEqual([
      'Record of note 1',
      'Record of note 2',
    ]);
    expect(hrefs(tree, 'a.record')).toEqual(['/sources/hostile/', '/sources/chen-1994/']);
  });

  test('a text without marks has no list', async () => {
    const { tree } = await build('Nothing to see: desk@example.org, `[@code]`.');
    expect([selectAll('section', tree), selectAll('sup', tree)]).toEqual([[], []]);
  });
});

describe('what the layout prints', () => {
  test('key points and the caption come as HTML, numbered before the text', async () => {
    const { evidence, tree } = await build('One.[@chen-1994]', {
      cover: { caption: 'Rivers & <hills>.[@hostile]' },
      keyPoints: [{ text: 'A finding.[@chen-1994]' }],
    });
    expect(toString(fromHtml(evidence.coverCaption))).toBe('Rivers & <hills>.1');
    expect(evidence.keyPoints.map((html) => toString(fromHtml(html)))).toEqual(['A finding.2']);
    expect(paragraphs(tree)).toEqual(['One.2']);
  });
});

test('C23: what the layout prints is set as words are, and every escape works there', async () => {
  const { evidence } = await build('One.', {
    cover: { caption: String.raw`\@desk says "*so*", \[\@x] and \*not\*` },
    keyPoints: [{ text: 'It is **so**, `x`.' }],
  });
  expect(evidence.coverCaption).toBe('@desk says “<em>so</em>”, [@x] and *not*');
  expect(evidence.keyPoints).toEqual(['It is <strong>so</strong>, <code>x</code>.']);
});

describe('what stops a build', () => {
  test.each([
    ['One.\n\nTwo.[@chen-1995]', 'index.mdx:3:5: no source has the key "chen-1995"'],
    ['One.[@chen-1994', 'index.mdx:1:5: [@chen-1994: is a citation without its closing bracket'],
  ])('%s', async (source, message) => {
    await expect(build(source)).rejects.toThrow(expect.objectContaining({ message: expect.any(String) }));
    const error = await build(source).catch(String);
    expect(error).toContain(message.split(': ').slice(1).join(': '));
    expect(error).toContain(message.split(': ')[0]?.split(':').slice(1).join(':'));
  });
});

import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { remarkHeadingIds } from '../../../src/markdown/remark-heading-ids.ts';
import { sectionsOf } from '../../../src/prose/sections.ts';
import { sectionMentions } from '../../../src/names/section-mentions.ts';
import { proseSyntax } from '../../../src/prose/prose-syntax.ts';
import { smallIndex } from '../../support/names.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(proseSyntax).use(remarkHeadingIds);
const sections = (mdx: string) => sectionsOf(parser.runSync(parser.parse(mdx)) as Root);
const mentions = (mdx: string) => sectionMentions(sections(mdx), smallIndex);
const words = (mdx: string) =>
  sections(mdx).flatMap(({ paragraphs }) => paragraphs.map((runs) => runs.map(({ text }) => text).join('')));

test('an essay falls into the text above its headings and its sections, with their anchors', () => {
  expect(
    sections('A.\n\n## The bridge\n\nB.\n\n### The bridge\n\nC.').map(({ id, title }) => ({ id, title })),
  ).toEqual([
    { id: undefined, title: undefined },
    { id: 'the-bridge', title: 'The bridge' },
    { id: 'the-bridge-1', title: 'The bridge' },
  ]);
});

describe('running text', () => {
  test.each([
    ['has no citation marks', 'Coal [@kita-2019, p. 3; @x] rose.[^n]\n\n[^n]: Yalu.', ['Coal rose.']],
    ['has list items, cells and quotations', '- A\n\n> B\n\n| C |\n| - |\n| D |', ['A', 'B', 'C', 'D']],
    ['has what components enclose', '<Aside title="x">\n\nA *b* c.\n\n</Aside>', ['A b c.']],
    ['says nothing twice', 'A.\n\n<PullQuote>A.</PullQuote>', ['A.']],
    ['has no notes to editors', 'A {/* Yalu */}b.', ['A b.']],
  ])('%s', (_, mdx, text) => {
    expect(words(mdx)).toEqual(text);
  });
});

const beside = (mdx: string) =>
  sections(mdx).map(({ beside: all = [] }) => all.map((runs) => runs.map(({ text }) => text).join('')));

describe('beside its text a section has', () => {
  test.each([
    ['the titles of asides', '<Aside title="Tonnes">\n\nA.\n\n</Aside>', [['Tonnes']]],
    [
      'captions and credits of pictures',
      '<Figure src="./a.png" caption="A pier." credit="A. Lamp" />',
      [['A pier.', 'A. Lamp']],
    ],
    [
      'originals of quotations',
      'A.\n\n## B\n\n<Quote original="石炭" lang="ja">\n\nC.\n\n</Quote>',
      [[], ['石炭']],
    ],
    [
      'nothing of a drawn figure, which is found by itself',
      '<BarChart id="fig-a" finding="It fell." caption="A." />',
      [[]],
    ],
  ])('%s', (_, mdx, found) => {
    expect(beside(mdx)).toEqual(found);
  });
});

test('what a page counts is left to be counted', () => {
  expect(sections('It has <Count of="sources" /> records.')[0]?.paragraphs).toEqual([
    [{ text: 'It has ' }, { text: '', count: { of: 'sources' } }, { text: ' records.' }],
  ]);
});

test('a section mentions a name once, with its first sentence and how often', () => {
  expect(mentions('## Rivers\n\nA wall. The Yalu froze. The Yalu ran.\n\nKim Jong Un crossed it.')).toEqual([
    {
      name: 'yalu-river',
      section: { id: 'rivers', title: 'Rivers' },
      quote: [
        { text: 'The ', marked: false },
        { text: 'Yalu', marked: true },
        { text: ' froze.', marked: false },
      ],
      times: 2,
    },
    {
      name: 'kim-jong-un',
      section: { id: 'rivers', title: 'Rivers' },
      quote: [
        { text: 'Kim Jong Un', marked: true },
        { text: ' crossed it.', marked: false },
      ],
      times: 1,
    },
  ]);
});

test('a quoted sentence keeps the language of its words', () => {
  expect(mentions('At (<span lang="ko">압록강</span>) it ends.').map(({ quote }) => quote)).toEqual([
    [
      { text: 'At (', marked: false },
      { text: '압록강', lang: 'ko', marked: true },
      { text: ') it ends.', marked: false },
    ],
  ]);
});

test('words marked with a name are that name, whatever they could mean', () => {
  expect(mentions('The <Name id="buffer-state">Yalu</Name> line.').map(({ name }) => name)).toEqual([
    'buffer-state',
  ]);
});

test('a name in the possessive is marked without its ending', () => {
  expect(mentions('The Yalu’s ice.')[0]?.quote.map(({ text }) => text)).toEqual(['The ', 'Yalu', '’s ice.']);
});

test('the cells of a table are told from paragraphs, for who wants sentences', () => {
  expect(
    sections('A.\n\n| B | C |\n| - | - |\n| D | E |\n\nF.\n\n## G\n\nH.').map(({ cells }) => cells),
  ).toEqual([[1, 2, 3, 4], undefined]);
});

import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { collectCitations } from '../../../src/evidence/collect-citations.ts';
import { marginLabels } from '../../../src/markdown/margin-labels.ts';
import type { SourceData } from '../../../src/schemas/source.ts';

const source = (literal: string): SourceData => ({
  kind: 'primary-document',
  type: 'report',
  title: 'A report',
  author: [{ literal }],
  issued: { 'date-parts': [[2017]] },
});

const sources = new Map([
  ['ministry', source('Ministry of Foreign Affairs of the People’s Republic of China')],
  ['un', source('United Nations')],
  ['kotra', source('KOTRA')],
  [
    'announcement',
    source('公告2018年第4号 关于执行联合国安理会第2397号决议的公告 [Announcement No. 4 of 2018]'),
  ],
  ['long', source('关于执行联合国安理会第号决议的公告'.repeat(4))],
]);

/** What the margin says beside a text, from top to bottom. */
function labels(markdown: string): string[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const { comments } = collectCitations(tree);
  return [...marginLabels(tree, { comments, sources }).values()];
}

const words = (characters: number) => 'coal '.repeat(Math.ceil(characters / 5));

test('a label names the first source of its group and says how many more there are', () => {
  expect(labels('Coal fell.[@un; @kotra; @ministry]')).toEqual(['United Nations, 2017, and 2 more']);
});

test('a source has its label where the text first names it', () => {
  expect(labels('One.[@un]\n\nTwo.[@un; @kotra]\n\nThree.[@kotra]')).toEqual([
    'United Nations, 2017',
    'KOTRA, 2017, and 1 more',
  ]);
});

test('a mark on the lines beside the label above has none; one further down, or in the next paragraph, has', () => {
  expect(labels(`One.[@un] ${words(100)}Two.[@kotra]`)).toEqual(['United Nations, 2017']);
  expect(labels(`One.[@un] ${words(150)}Two.[@kotra]`)).toEqual(['United Nations, 2017', 'KOTRA, 2017']);
  expect(labels('One.[@un]\n\nTwo.[@kotra]')).toEqual(['United Nations, 2017', 'KOTRA, 2017']);
});

test('a long name keeps its year and the count, on two lines', () => {
  const [label = ''] = labels('One.[@ministry; @un]');
  expect(label).toBe('Ministry of Foreign Affairs of the People’s …, 2017, and 1 more');
  expect(label.length).toBeLessThan(68);
});

test('of a name in Chinese half as many signs find room', () => {
  const [mixed = '', long = ''] = labels('One.[@announcement]\n\nTwo.[@long]');
  expect(mixed).toBe('公告2018年第4号 关于执行联合国安理会第2397号决议的公告 …, 2017');
  expect(long.replace(' …, 2017', '').length).toBe(29);
});

test('a comment begins with its words', () => {
  expect(labels('One.[^a]\n\n[^a]: A *short* comment of ours.')).toEqual(['A short comment of ours.']);
});

test('lists lie along the margin, quotations and tables do not', () => {
  expect(labels('- One.[@un]\n\n> Two.[@kotra]\n\n| A |\n|---|\n| Three.[@ministry] |')).toEqual([
    'United Nations, 2017',
  ]);
});

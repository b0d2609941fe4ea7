import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { essay, problemsIn, threeTonnes, uuid } from '../../support/content-folder.ts';

test('a key point to a section that does not exist gets those that do', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay(
        { keyPoints: [{ text: 'It rose.', section: 'the-brigde' }] },
        '## The bridge\n\nA.\n\n## The river\n\nB.',
      ),
    }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:21',
    '  keyPoints[0].section: no heading has the id "the-brigde".',
    '  Known: the-bridge, the-river. Did you mean "the-bridge"?',
  ]);
});

test('an essay is not related to itself', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({ related: [{ essay: 'three-tonnes', reason: 'It is good.' }] }),
    }),
  ).toEqual(['content/essays/three-tonnes/index.mdx:20', '  related[0].essay: is this essay itself.']);
});

test('a related essay is named once', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({
        related: [
          { essay: 'two-rivers', reason: 'A.' },
          { essay: 'two-rivers', reason: 'B.' },
        ],
      }),
      'essays/two-rivers/index.mdx': essay({ id: uuid(2), draft: true }),
    }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:22',
    '  related[1].essay: "two-rivers" is already in the list.',
  ]);
});

test('an author and a topic are named once', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({ authors: ['border-desk', 'border-desk'], topics: ['trade', 'trade'] }),
    }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:9',
    '  authors[1]: "border-desk" is already in the list.',
    'content/essays/three-tonnes/index.mdx:14',
    '  topics[1]: "trade" is already in the list.',
  ]);
});

test('a series announces each part once', async () => {
  expect(
    await problemsIn({
      'series/managing-the-buffer.yml':
        'title: A\ndescription: B\nintroduction: C\nplanned:\n  - { part: 3, title: D, thesis: E }\n  - { part: 3, title: F, thesis: G }\n',
    }),
  ).toEqual([
    'content/series/managing-the-buffer.yml:6',
    '  planned[1].part: part 3 is already in the list.',
  ]);
});

test('ids are compared without regard to case', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({ id: 'abcdef00-0000-4000-8000-000000000001' }),
      'essays/two-rivers/index.mdx': essay({ id: 'ABCDEF00-0000-4000-8000-000000000001' }),
    }),
  ).toEqual([
    'content/essays/two-rivers/index.mdx:2',
    '  id: ABCDEF00-0000-4000-8000-000000000001 is the id of content/essays/three-tonnes/index.mdx too.',
  ]);
});

test('a shared part is found in records with other mistakes', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({ title: undefined, series: { id: 'managing-the-buffer', part: 2 } }),
      'essays/two-rivers/index.mdx': essay({
        id: uuid(2),
        draft: true,
        series: { id: 'managing-the-buffer', part: 2 },
      }),
    }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:1',
    '  title: is missing.',
    '  What it is: The headline, in sentence or title case, without a full stop.',
    'content/essays/two-rivers/index.mdx:22',
    '  series.part: 2 is the number of content/essays/three-tonnes/index.mdx too.',
  ]);
});

test('nothing is said about sections of a text that cannot be read', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({ keyPoints: [{ text: 'It rose.', section: 'the-bridge' }] }, 'Coal <b>'),
    }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:23:6',
    '  <b>: is not closed.',
    '  Close it with </b> in the same paragraph.',
  ]);
});

test('sections are not searched in a text that lost a paragraph', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay(
        { keyPoints: [{ text: 'It rose.', section: 'the-bridge' }] },
        '## The {bridge\n\nCoal.',
      ),
    }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:23:8',
    '  has a { that is not closed.',
    '  For a brace in prose write \\{; for a note to editors {/* … */}.',
  ]);
});

test('an update on the day of publication is fine', async () => {
  expect(
    await problemsIn({ [threeTonnes]: essay({ published: '2026-01-10', updated: '2026-01-10' }) }),
  ).toEqual([]);
});

test('an empty list of key points is fine', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ keyPoints: [] }) })).toEqual([]);
});

test('more than five key points are refused', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay(
        { keyPoints: Array.from({ length: 6 }, () => ({ text: 'It rose.', section: 'coal' })) },
        '## Coal\n\nA.',
      ),
    }),
  ).toEqual(['content/essays/three-tonnes/index.mdx:19', '  keyPoints: has more than five points.']);
});

describe('the reading order of a topic', () => {
  const trade = (...slugs: string[]) => ({
    'topics/trade.yml': stringify({
      title: 'Trade',
      description: 'What it covers.',
      introduction: 'What the question is.',
      reading: slugs.map((essay) => ({ essay, why: 'It counts the coal.' })),
    }),
  });

  test('holds essays of the topic', async () => {
    expect(await problemsIn(trade('three-tonnes'))).toEqual([]);
  });

  test('names only essays there are', async () => {
    expect(await problemsIn(trade('three-tons'))).toEqual([
      'content/topics/trade.yml:5',
      '  reading[0].essay: no essay has the id "three-tons".',
      '  Known: three-tonnes. Did you mean "three-tonnes"?',
    ]);
  });

  test('names no essay that is filed elsewhere', async () => {
    expect(
      await problemsIn({
        ...trade('three-tonnes', 'two-rivers'),
        'essays/two-rivers/index.mdx': essay({ id: uuid(2), topics: ['border'] }),
      }),
    ).toEqual([
      'content/topics/trade.yml:7',
      '  reading[1].essay: "two-rivers" is not filed under this topic.',
      '  Add "trade" to the topics in content/essays/two-rivers/index.mdx, or take it out here.',
    ]);
  });

  test('names each essay once', async () => {
    expect(await problemsIn(trade('three-tonnes', 'three-tonnes'))).toEqual([
      'content/topics/trade.yml:7',
      '  reading[1].essay: "three-tonnes" is already in the list.',
    ]);
  });
});

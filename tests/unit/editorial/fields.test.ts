import { expect, test } from 'vitest';
import { essay, problemsIn, threeTonnes } from '../../support/content-folder.ts';

test('an unknown field gets the nearest known one', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ tittle: 'Coal' }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:19',
    '  tittle: is not a field of an essay.',
    '  Known: title, id, kind, minor, thesis, topics, authors, cover, draft, howMade, inBrief, related, series, updated, credits, funding, language, reviewDue, support, conflicts and 3 more. Did you mean "title"?',
  ]);
});

test('an unknown field inside a group is found too', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({ series: { id: 'managing-the-buffer', part: 1, title: 'X' } }),
    }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:22',
    '  series.title: is not a field of an essay.',
    '  Known: id, part.',
  ]);
});

test('a field with nothing in it is empty', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ title: null }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:3',
    '  title: is empty.',
    '  What it is: The headline, in sentence or title case, without a full stop.',
  ]);
});

test('a field of blanks is empty, and says so once', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ language: '  ' }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:19',
    '  language: is empty.',
    '  What it is: The language it is written in, as a BCP 47 tag.',
  ]);
});

test('a choice nobody offers gets the choices', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ kind: 'analysys' }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:6',
    '  kind: is not one of the choices.',
    '  Found: "analysys". Allowed: analysis, explainer, opinion, review. Did you mean "analysis"?',
  ]);
});

test('a language tag that means nothing is refused', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ language: 'British English' }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:19',
    '  language: is not a language tag such as en-GB.',
    '  Found: "British English".',
  ]);
});

test('words that are no day are refused', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ reviewDue: 'next spring' }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:10',
    '  reviewDue: is not a day written YYYY-MM-DD.',
    '  Found: "next spring".',
  ]);
});

test('a title that YAML takes for a number needs quotation marks', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ title: 2397 }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:3',
    '  title: is not text.',
    '  Found: 2397. Put it in quotation marks.',
  ]);
});

test('a title that YAML takes for a day needs quotation marks', async () => {
  expect(await problemsIn({ [threeTonnes]: essay().replace('Three Tonnes of Coal', '2026-01-10') })).toEqual([
    'content/essays/three-tonnes/index.mdx:3',
    '  title: is not text.',
    '  Found: 2026-01-10. Put it in quotation marks.',
  ]);
});

test('text where true or false belongs is refused', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ draft: 'yes' }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:19',
    '  draft: is not true or false.',
    '  Found: "yes".',
  ]);
});

test('a part that is no whole number is refused', async () => {
  expect(
    await problemsIn({ [threeTonnes]: essay({ series: { id: 'managing-the-buffer', part: 1.5 } }) }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:21',
    '  series.part: is not a whole number.',
    '  Found: 1.5.',
  ]);
});

test('a part below one is refused', async () => {
  expect(
    await problemsIn({ [threeTonnes]: essay({ series: { id: 'managing-the-buffer', part: 0 } }) }),
  ).toEqual(['content/essays/three-tonnes/index.mdx:21', '  series.part: is less than 1.', '  Found: 0.']);
});

test('a list where one value is given is refused', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ authors: 'border-desk' }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:7',
    '  authors: is not a list.',
    '  Found: "border-desk".',
  ]);
});

test('a list with nobody in it is refused', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ authors: [] }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:7',
    '  authors: names nobody: at least one author is needed.',
  ]);
});

test('a title that is too long is refused', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ title: 'Coal '.repeat(30) }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:3',
    '  title: is longer than 120 characters.',
    '  Found: "Coal Coal Coal Coal Coal Coal Coal Coal Coal Coal Coal Coal Coal Coal Coal C…".',
  ]);
});

test('an id that is no UUID is refused', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ id: 'three-tonnes' }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:2',
    '  id: is not a UUID.',
    '  Found: "three-tonnes".',
  ]);
});

test('a key point without a section says what one is', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ keyPoints: [{ text: 'It rose.' }] }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:20',
    '  keyPoints[0].section: is missing.',
    '  What it is: The id of a heading of this essay: the heading in lower case, spaces as hyphens.',
  ]);
});

test('every field that is missing is named', async () => {
  expect(await problemsIn({ 'topics/trade.yml': 'title: Trade' })).toEqual([
    'content/topics/trade.yml:1',
    '  description: is missing.',
    '  What it is: What it covers, in one line.',
    'content/topics/trade.yml:1',
    '  introduction: is missing.',
    '  What it is: What the question is and what to watch: a paragraph, Markdown allowed.',
  ]);
});

test('a record that is a list is refused', async () => {
  expect(await problemsIn({ 'topics/trade.yml': '- Trade' })).toEqual([
    'content/topics/trade.yml:1',
    '  is not a topic: its fields are missing.',
    '  Allowed: lines of the form "name: value".',
  ]);
});

test('front matter without fields is refused', async () => {
  expect(await problemsIn({ 'pages/about.mdx': '---\n---\n\nDesks.' })).toEqual([
    'content/pages/about.mdx:1',
    '  has no fields.',
  ]);
});

test('a mistake in a draft is a mistake', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ draft: true, title: undefined }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:1',
    '  title: is missing.',
    '  What it is: The headline, in sentence or title case, without a full stop.',
  ]);
});

test('an update before the publication is found beside other mistakes', async () => {
  expect(
    await problemsIn({ [threeTonnes]: essay({ updated: '2025-12-24', authors: 'border-desk' }) }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:7',
    '  authors: is not a list.',
    '  Found: "border-desk".',
    'content/essays/three-tonnes/index.mdx:18',
    '  updated: is before the day of publication.',
    '  Found: 2025-12-24. It was published on 2026-01-10.',
  ]);
});

import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { knownComponents } from '../support/allowed-in-prose.ts';
import {
  contentFolder,
  essay,
  printedProblems,
  problemsIn,
  problemsInBody,
  threeTonnes,
  uuid,
} from '../support/content-folder.ts';

test('sound content has no problems', async () => {
  expect(await problemsIn({})).toEqual([]);
});

test('a missing field is named, with what it is', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ standfirst: undefined }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:1',
    '  standfirst: is missing.',
    '  What it is: One or two sentences that state the thesis so that it could be wrong. Shown under the title, in lists, in feeds.',
  ]);
});

test('an unknown author gets the known ones and the nearest', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ authors: ['boarder-desk'] }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:8',
    '  authors[0]: no author has the id "boarder-desk".',
    '  Known: border-desk, sanctions-desk. Did you mean "border-desk"?',
  ]);
});

test('an unknown topic gets the known ones and the nearest', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ topics: ['trade', 'boarder'] }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:13',
    '  topics[1]: no topic has the id "boarder".',
    '  Known: border, trade. Did you mean "border"?',
  ]);
});

test('an unknown series gets the known ones and the nearest', async () => {
  expect(
    await problemsIn({ [threeTonnes]: essay({ series: { id: 'managing-a-buffer', part: 2 } }) }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:20',
    '  series.id: no series has the id "managing-a-buffer".',
    '  Known: managing-the-buffer. Did you mean "managing-the-buffer"?',
  ]);
});

test('an unknown related essay gets the known ones', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({ related: [{ essay: 'two-rivers', reason: 'It maps the river.' }] }),
    }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:20',
    '  related[0].essay: no essay has the id "two-rivers".',
    '  Known: three-tonnes.',
  ]);
});

test('a day that is not in the calendar is refused', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({ published: '2026-02-30' }) })).toEqual([
    'content/essays/three-tonnes/index.mdx:9',
    '  published: is not a day of the calendar.',
    '  Found: "2026-02-30".',
  ]);
});

test('an update before the publication is refused', async () => {
  expect(
    await problemsIn({ [threeTonnes]: essay({ published: '2026-01-10', updated: '2025-12-24' }) }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:19',
    '  updated: is before the day of publication.',
    '  Found: 2025-12-24. It was published on 2026-01-10.',
  ]);
});

test('two essays with one part of a series are both named', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({ series: { id: 'managing-the-buffer', part: 2 } }),
      'essays/two-rivers/index.mdx': essay({ id: uuid(2), series: { id: 'managing-the-buffer', part: 2 } }),
    }),
  ).toEqual([
    'content/essays/two-rivers/index.mdx:21',
    '  series.part: 2 is the number of content/essays/three-tonnes/index.mdx too.',
  ]);
});

test('two essays with one id are both named', async () => {
  expect(await problemsIn({ 'essays/two-rivers/index.mdx': essay({ id: uuid(1) }) })).toEqual([
    'content/essays/two-rivers/index.mdx:2',
    '  id: 00000000-0000-4000-8000-000000000001 is the id of content/essays/three-tonnes/index.mdx too.',
  ]);
});

test('a link to a page that does not exist gets the nearest one', async () => {
  expect(await problemsInBody('See [how](/essays/three-tons/).')).toEqual([
    '1:5',
    '  "/essays/three-tons/" leads to no page of this site.',
    '  Did you mean "/essays/three-tonnes/"?',
  ]);
});

test('a link to a heading that does not exist gets those that do', async () => {
  expect(
    await problemsInBody('## The bridge\n\nSee [the bridge](#the-brigde).\n\n## The river\n\nWide.'),
  ).toEqual([
    '3:5',
    '  "#the-brigde" leads to no heading of this page.',
    '  Known: #the-bridge, #the-river. Did you mean "#the-bridge"?',
  ]);
});

test('a cover that is not there gets the pictures that are', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({
        cover: { src: './covr.svg', alt: 'A', caption: 'B', credit: 'C', licence: 'D' },
      }),
    }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:14',
    '  cover.src: there is no picture "./covr.svg" beside the text.',
    '  Known: ./cover.svg. Did you mean "./cover.svg"?',
  ]);
});

test('a cover without alternative text is refused', async () => {
  expect(
    await problemsIn({
      [threeTonnes]: essay({ cover: { src: './cover.svg', caption: 'B', credit: 'C', licence: 'D' } }),
    }),
  ).toEqual([
    'content/essays/three-tonnes/index.mdx:13',
    '  cover.alt: is missing.',
    '  What it is: What is seen, for somebody who cannot see it.',
  ]);
});

test('a component that is not closed is named where it opens', async () => {
  expect(await problemsInBody('Coal.\n\n<Aside title="How coal is counted">\n\nBy the tonne.')).toEqual([
    '3:1',
    '  <Aside>: is not closed.',
    '  Close it with </Aside>.',
  ]);
});

test('an unknown component gets all components and the nearest', async () => {
  expect(await problemsInBody('<Figur src="./cover.svg" />')).toEqual([
    '1:1',
    '  <Figur>: is not a component.',
    `  ${knownComponents} Did you mean "Figure"?`,
  ]);
});

test('an import is refused', async () => {
  expect(await problemsInBody('import Chart from "./Chart.astro"\n\nCoal.')).toEqual([
    '1:1',
    '  begins with "import", which makes the paragraph code.',
    '  Components need no import; if this is prose, begin with another word.',
  ]);
});

test('an expression is refused', async () => {
  expect(await problemsInBody('Coal rose by {12 * 3} tonnes.')).toEqual([
    '1:14',
    '  holds code in braces, which no text may.',
    '  Found: {12 * 3}. For a brace in prose write \\{; for a note to editors {/* … */}.',
  ]);
});

test('a folder name that cannot be an address gets one that can', async () => {
  expect(await problemsIn({ 'essays/Two Rivers!/index.mdx': essay({ id: uuid(2) }) })).toEqual([
    'content/essays/Two Rivers!/index.mdx:1',
    '  "Two Rivers!" cannot be part of an address.',
    '  Allowed: lower-case letters a to z, digits, single hyphens between them. Rename it to "two-rivers".',
  ]);
});

test('an empty essay is refused', async () => {
  expect(await problemsIn({ [threeTonnes]: '' })).toEqual([
    'content/essays/three-tonnes/index.mdx:1',
    '  is empty.',
  ]);
});

test('an essay of 2 MB is refused unread', async () => {
  expect(await problemsIn({ [threeTonnes]: essay({}, '{'.repeat(2_000_000)) })).toEqual([
    'content/essays/three-tonnes/index.mdx:1',
    '  is 2.1 MB long; the limit is 1 MB.',
  ]);
});

test('everything wrong is found in one pass, by file and from top to bottom', async () => {
  const printed = await problemsIn({
    [threeTonnes]: essay({ title: '', topics: ['coal'] }, 'Coal {x}.\n\n<Figur />\n\n[It](#coal)'),
    'authors/border-desk.yml':
      'name: The Border Desk\nkind: desks\nbeat: What crosses.\nbio: A [desk](/desk).\n',
    'topics/Weapons.yml': '',
  });
  expect(printed.filter((line) => !line.startsWith(' '))).toEqual([
    'content/authors/border-desk.yml:2',
    'content/authors/border-desk.yml:4',
    'content/essays/three-tonnes/index.mdx:3',
    'content/essays/three-tonnes/index.mdx:12',
    'content/essays/three-tonnes/index.mdx:20:6',
    'content/essays/three-tonnes/index.mdx:22:1',
    'content/essays/three-tonnes/index.mdx:24:1',
    'content/topics/Weapons.yml:1',
    'content/topics/Weapons.yml:1',
  ]);
});

test('a check changes no file, whatever it finds', async () => {
  await using folder = await contentFolder({
    [threeTonnes]: essay({ title: '' }, '<Figur />'),
    'topics/trade.yml': 'title: [',
  });
  const before = await bytesOf(folder.root);
  expect(await printedProblems(folder)).not.toEqual([]);
  expect(await bytesOf(folder.root)).toEqual(before);
});

async function bytesOf(root: string) {
  const names = (await readdir(root, { recursive: true })).sort();
  const contents = names.map(async (name) => {
    const path = join(root, name);
    return (await stat(path)).isFile() ? readFile(path, 'hex') : 'folder';
  });
  return [names, await Promise.all(contents)];
}

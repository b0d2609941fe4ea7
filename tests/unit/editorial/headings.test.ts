import { expect, test } from 'vitest';
import { parseBody } from '../../../src/editorial/body/parse-body.ts';
import { markdownProcessor } from '../../../src/markdown/processor.ts';
import { headingIds } from '../../../src/prose/heading-ids.ts';
import { problemsInBody } from '../../support/content-folder.ts';

test('headings in order are sound, and two may be alike', async () => {
  expect(await problemsInBody('## Coal\n\nA.\n\n### Ore\n\nB.\n\n## Coal\n\nC.')).toEqual([]);
});

test('a heading of the first level is refused', async () => {
  expect(await problemsInBody('# Coal\n\nA.')).toEqual([
    '1:1',
    '  "# Coal" is a heading of the first level, which is the title’s.',
    '  Write "## Coal".',
  ]);
});

test('a level that is skipped is refused', async () => {
  expect(await problemsInBody('## Coal\n\nA.\n\n#### Ore\n\nB.')).toEqual([
    '5:1',
    '  "#### Ore" skips a level: above it is ##.',
    '  Write "### Ore".',
  ]);
});

test('the first heading is of the second level', async () => {
  expect(await problemsInBody('### Coal\n\nA.')).toEqual([
    '1:1',
    '  "### Coal" skips a level: above it is the title.',
    '  Write "## Coal".',
  ]);
});

test('a heading without words is refused', async () => {
  expect(await problemsInBody('## Coal\n\n##\n\nA.')).toEqual(['3:1', '  is a heading without words.']);
});

test('a heading without a letter is refused', async () => {
  expect(await problemsInBody('## ?!\n\nA.')).toEqual([
    '1:1',
    '  "## ?!" has no letter or digit to make an anchor from.',
  ]);
});

test('a heading with the anchor of the footnotes is refused where there are footnotes', async () => {
  expect(await problemsInBody('A.[^a]\n\n## Notes\n\nB.\n\n[^a]: C.')).toEqual([
    '3:1',
    '  "## Notes" has the anchor of the footnotes’ own heading.',
    '  Word it differently.',
  ]);
});

test('a heading called Notes is fine where there are none', async () => {
  expect(await problemsInBody('## Notes\n\nB.')).toEqual([]);
});

test('anchors are those the page has', async () => {
  const text =
    '## It’s "due"\n\n### `code` & 완충 *x*\n\n## It\'s “due”\n\nA.[^a]\n\n## A -- b...\n\n[^a]: B.';
  const renderer = await markdownProcessor('/').createRenderer({});
  const { metadata } = await renderer.render(text);
  const { tree } = parseBody(text);
  expect(tree && headingIds(tree).map(({ id }) => id)).toEqual([
    'its-due',
    'code--완충-x',
    'its-due-1',
    'a----b',
  ]);
  expect(metadata.headings.map(({ slug }) => slug)).toEqual([
    'its-due',
    'code--완충-x',
    'its-due-1',
    'a----b',
    'notes',
  ]);
});

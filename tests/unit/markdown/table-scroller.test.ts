import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { rehypeTableScroller } from '../../../src/markdown/rehype-table-scroller.ts';
import { rendered, tree } from '../../support/markdown.ts';

const table = `
| Year | Tonnes | Who says |
| ---- | ------ | -------- |
| 2016 |     22 | Customs  |
`;

test('a table of the text scrolls by itself, within reach of the keyboard and named for its columns', async () => {
  const html = await rendered(table, { rehypePlugins: [rehypeTableScroller] });
  expect(select('section:has(> table)', tree(html))?.properties).toEqual({
    className: ['table-scroller'],
    ariaLabel: 'Table of Year, Tonnes and Who says',
    tabIndex: 0,
  });
});

test('tables of an essay are numbered in their order, by their name and by their address', async () => {
  const html = await rendered(
    new VFile({ path: '/content/essays/ore/index.mdx', value: `${table}\nText.\n${table}` }),
    { rehypePlugins: [rehypeTableScroller] },
  );
  expect(selectAll('caption', tree(html)).map((caption) => toString(caption))).toEqual([
    'Table 1',
    'Table 2',
  ]);
  expect(selectAll('section:has(> table)', tree(html)).map(({ properties }) => properties)).toEqual(
    [1, 2].map((number) => ({
      className: ['table-scroller'],
      id: `Table${number}`,
      ariaLabel: `Table ${number}: Year, Tonnes and Who says`,
      tabIndex: 0,
    })),
  );
});

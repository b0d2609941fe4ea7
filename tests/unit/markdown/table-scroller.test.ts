import { select } from 'hast-util-select';
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

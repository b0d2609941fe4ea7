import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { rehypeTableAlignment } from '../../../src/markdown/rehype-table-alignment.ts';
import { rendered, tree } from '../../support/markdown.ts';

const table = `
| Year | Tonnes | Who says |   |
| :--- | -----: | :------: | - |
| 2016 |     22 | Customs  | ? |
`;

test('columns keep the alignment their author gave them, without a style the page’s policy refuses', async () => {
  const html = await rendered(table, { rehypePlugins: [rehypeTableAlignment] });
  const cells = selectAll('th, td', tree(html)).map(({ tagName, properties }) => [tagName, properties]);
  const row = (name: string) => [
    [name, { dataAlign: 'left' }],
    [name, { dataAlign: 'right' }],
    [name, { dataAlign: 'center' }],
    [name, {}],
  ];
  expect(cells).toEqual([...row('th'), ...row('td')]);
});

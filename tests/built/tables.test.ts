import { select, selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { attribute, textOf } from '../support/html.ts';

const table = select('table', builtSite('odd').page('/essays/lamps-and-tides/').tree);

test('a column of figures stands at the right edge, also where a cell holds more than text', () => {
  const cells = table ? selectAll('th, td', table) : [];
  expect(cells.map((cell) => [textOf(cell), attribute(cell, 'dataAlign')])).toEqual([
    ['Night', ''],
    ['Ships', 'right'],
    ['Lamp', 'center'],
    ['First', ''],
    ['3', 'right'],
    ['lit', 'center'],
    ['Second', ''],
    ['없음, 0', 'right'],
    ['dark', 'center'],
  ]);
});

import { expect, test } from 'vitest';
import { keysOfTable } from '../../../src/data/table.ts';
import { table } from '../../support/tables.ts';

test('a table rests on the sources of its description and of its rows, each counted once', () => {
  const coal = table(
    'coal',
    'year:year from:sources',
    'year,from\n2015,kdi-2011\n2016,kdi-2011;reuters-2016\n',
  );
  expect([...keysOfTable(coal)]).toEqual(['customs', 'kdi-2011', 'reuters-2016']);
});

import { expect, test } from 'vitest';
import { keysOfTable } from '../../../src/data/table-sources.ts';
import { checkTableSources } from '../../../src/editorial/citations/table-sources.ts';
import { formatProblem } from '../../../src/editorial/problem.ts';
import { table } from '../../support/tables.ts';

const coal = table(
  'coal',
  'year:year from:sources',
  'year,from\n2015,kdi-2011\n2016,kdi-2011;reuters-2016\n',
);

test('a table rests on the sources of its description and of its rows', () => {
  expect([...keysOfTable(coal)]).toEqual(['customs', 'kdi-2011', 'reuters-2016']);
});

test('a key without a record is printed with its file, its line and the nearest keys', () => {
  expect(checkTableSources(coal, ['customs', 'kdi-2011', 'reuters-2017']).map(formatProblem)).toEqual([
    'content/data/coal.csv:3\n  @reuters-2016: no source has this key.\n  The nearest are reuters-2017, kdi-2011, customs; a new source is a file content/sources/reuters-2016.yml.',
  ]);
});

test('a key of the description is printed with the description', () => {
  const [problem] = checkTableSources(coal, ['kdi-2011', 'reuters-2016']).map(formatProblem);
  expect(problem).toMatch(/^content\/data\/coal\.yml:1\n {2}@customs: no source has this key/);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textIn } from '../../src/data/table.ts';
import { readTables } from '../../src/records/read-tables.ts';

const kinds = ['rebuke', 'blames America', 'hint', 'appeal', 'no comment'];

test('an essay that counts the rows of a table by their kind counts what the table lists', () => {
  const essay = readFileSync('content/essays/strategic-discomfort/index.mdx', 'utf8');
  const grid =
    essay.slice(essay.indexOf('| Answers of | Rebuke |')).split('\n\n')[0]?.split('\n').slice(2) ?? [];
  const counted = kinds.map((_, place) =>
    grid.reduce((sum, row) => sum + (Number(row.split('|')[place + 2]) || 0), 0),
  );
  const table = readTables('content').find(({ id }) => id === 'answers-to-launches');
  // The two of 2015 and 2016 are told of in the text.
  const rows = (table?.rows ?? []).filter((row) => textIn(row, 'date') >= '2017');
  expect(counted).toEqual(kinds.map((kind) => rows.filter((row) => textIn(row, 'answer') === kind).length));
});

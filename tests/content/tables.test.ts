import { expect, test } from 'vitest';
import { numberIn, type Table, textIn } from '../../src/data/table.ts';
import { checkDataTables } from '../../src/editorial/check-data-tables.ts';
import { formatProblem } from '../../src/reading/problem.ts';
import { readSources } from '../../src/records/read-sources.ts';

const { problems, tables } = await checkDataTables('content', [...readSources('content').keys()]);

const tableOf = (id: string): Table => {
  const found = tables.find((table) => table.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
};
const rowsOf = (id: string) => tableOf(id).rows;
const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

test('every table fits its description', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('fifteen members vote on every resolution', () => {
  const votes = rowsOf('unsc-resolutions').map((row) =>
    ['votes_for', 'votes_against', 'abstentions'].reduce((sum, name) => sum + (numberIn(row, name) ?? 0), 0),
  );
  expect(new Set(votes)).toEqual(new Set([15]));
});

test('outcomes add up to missiles', () => {
  for (const row of rowsOf('missile-tests-per-year')) {
    const sum = ['success', 'failure', 'outcome_unknown'].reduce(
      (total, name) => total + (numberIn(row, name) ?? 0),
      0,
    );
    expect([row.key, sum]).toEqual([row.key, numberIn(row, 'missiles_cns')]);
  }
});

test('exports and imports make the total, give or take ten million by rounding', () => {
  for (const row of rowsOf('china-dprk-trade')) {
    const [exports, imports, total] = ['chinese_exports_usd_m', 'chinese_imports_usd_m', 'total_usd_m'].map(
      (name) => numberIn(row, name),
    );
    if (exports === undefined || imports === undefined || total === undefined) continue;
    expect(Math.abs(exports + imports - total), row.key).toBeLessThanOrEqual(10);
  }
});

test('days from test to vote follow from the tables of tests and of resolutions', () => {
  const expected = rowsOf('tests-and-votes').map((row) => {
    const nuclear = rowsOf('nuclear-tests').find(({ key }) => key === row.key);
    const vote = rowsOf('unsc-resolutions').find(({ key }) => key.includes(`/${textIn(row, 'resolution')}(`));
    if (!nuclear || !vote) throw new Error(`no test or vote for ${row.key}`);
    return {
      ...row.cells,
      test_date: textIn(nuclear, 'date'),
      vote_date: textIn(vote, 'date'),
      days: String(days(textIn(nuclear, 'date'), textIn(vote, 'date'))),
      china_vote: textIn(vote, 'china_vote'),
    };
  });
  expect(rowsOf('tests-and-votes').map(({ cells }) => cells)).toEqual(expected);
});

test('meetings beside successions are those of the table of meetings', () => {
  const meetings = rowsOf('summits')
    .filter((row) => textIn(row, 'kind') === 'China-DPRK')
    .map((row) => `${textIn(row, 'start_date')} ${textIn(row, 'place')}`);
  const shown = rowsOf('successions-and-meetings')
    .filter((row) => textIn(row, 'kind').includes(' meets '))
    .map((row) => `${textIn(row, 'date')} ${textIn(row, 'label')}`);
  expect(shown).toEqual(meetings);
});

test('a share of a ceiling is the amount over the ceiling', () => {
  for (const row of rowsOf('caps-and-flows')) {
    const share = ((numberIn(row, 'amount') ?? 0) / (numberIn(row, 'ceiling') ?? 1)) * 100;
    expect(Math.abs(share - (numberIn(row, 'percent') ?? 0)), row.key).toBeLessThan(0.06);
  }
});

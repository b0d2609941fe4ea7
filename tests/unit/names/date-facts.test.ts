import { expect, test } from 'vitest';
import { dateFacts } from '../../../src/names/date-facts.ts';
import { name } from '../../support/names.ts';

test.each([
  ['person', { born: '1953-10' }, [['Born', '1953-10']]],
  ['document', { start: '1961-07-11' }, [['Dated', '1961-07-11']]],
  [
    'event',
    { start: '1950-06-25', end: '1953-07-27' },
    [
      ['From', '1950-06-25'],
      ['To', '1953-07-27'],
    ],
  ],
] as const)('the dates of a %s are told apart', (kind, dates, facts) => {
  expect(dateFacts(name('x', { kind, dates })).map(({ label, date }) => [label, date])).toEqual(facts);
});

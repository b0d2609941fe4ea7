import { describe, expect, test } from 'vitest';
import { datesIn } from '../../../../src/search/client/dates-in-queries.ts';

describe('a day is found in any common order', () => {
  test.each([
    '3 October 1950',
    'October 3, 1950',
    'Oct. 3rd 1950',
    '3rd of oct 1950',
    '1950-10-03',
    '03/10/1950',
    '3.10.1950',
  ])('%s', (text) => {
    expect(datesIn(text)).toMatchObject({ dates: [['3', 'october', '1950']] });
  });

  test.each([
    ['12/16/2022', ['16', 'december', '2022']],
    ['May 2022', ['may', '2022']],
    ['14 Sept', ['14', 'september']],
  ])('%s', (text, date) => {
    expect(datesIn(text).dates).toEqual([date]);
  });
});

test.each(['missiles 2022', 'Announcement No. 81 of 2016', 'may 1718 matter', '1/2 of 2017', '32 May 2022x'])(
  '%s is no day',
  (text) => {
    expect(datesIn(text)).toEqual({ dates: [], rest: text });
  },
);

test('what stands beside a date stays', () => {
  const { dates, rest } = datesIn('treaty July 1961 Beijing');
  expect([dates, rest.split(/\s+/)]).toEqual([[['july', '1961']], ['treaty', 'Beijing']]);
});

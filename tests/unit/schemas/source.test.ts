import { describe, expect, test } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source.ts';

const report = {
  kind: 'press',
  type: 'webpage',
  title: 'Coal stops',
  publisher: 'Coal Age',
  issued: { 'date-parts': [[2017, 2, 28]] },
};

/** What is wrong with a record, field by field. */
const faults = (fields: object) =>
  (sourceSchema.safeParse({ ...report, ...fields }).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

test('a whole record is accepted', () => {
  expect(faults({ URL: 'https://example.org/a?b=c', DOI: '10.1002/grl.50607', language: 'ko' })).toEqual([]);
});

describe('a date', () => {
  test.each([
    [{ 'date-parts': [[2024, 2, 29]] }, []],
    [{ 'date-parts': [[1945]] }, []],
    [{ literal: 'undated' }, []],
    [{ 'date-parts': [[2017, 2, 30]] }, ['issued.date-parts.0 is not a date of the calendar']],
    [{ 'date-parts': [[2017, 13]] }, ['issued.date-parts.0 is not a date of the calendar']],
    [
      {
        'date-parts': [
          [2017, 1],
          [2017, 3],
        ],
      },
      [],
    ],
    [
      {
        'date-parts': [
          [2017, 3],
          [2017, 1],
        ],
      },
      ['issued.date-parts ends before it begins'],
    ],
    [{ 'date-parts': [[2017], [2018], [2019]] }, ['issued.date-parts has more than a beginning and an end']],
    [{ 'date-parts': [[2017, 1]], season: 1 }, ['issued.season stands beside a year alone']],
    [{ 'date-parts': [[2017]], season: 5 }, ['issued.season is not a number from 1 to 4']],
  ])('%o', (issued, expected) => {
    expect(faults({ issued })).toEqual(expected);
  });
});

test.each(['ftp://example.org/', 'javascript:alert(1)', 'example.org', '/local'])(
  '%s is no address',
  (address) => {
    const message = 'is not a web address that begins with http:// or https://';
    expect(faults({ URL: address, archive: address })).toEqual([`URL ${message}`, `archive ${message}`]);
  },
);

describe('somebody answers for a source', () => {
  const message = 'author is missing, and so are publisher and container-title';
  test.each([
    [{ publisher: undefined }, [message]],
    [{ publisher: undefined, 'container-title': 'Reuters' }, []],
    [{ publisher: undefined, author: [{ literal: 'Xinhua' }] }, []],
    [{ publisher: undefined, type: 'treaty' }, []],
  ])('%o', (fields, expected) => {
    expect(faults(fields)).toEqual(expected);
  });
});

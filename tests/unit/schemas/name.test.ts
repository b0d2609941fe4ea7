import { describe, expect, test } from 'vitest';
import { nameSchema } from '../../../src/schemas/name.ts';
import { nameFields } from '../../support/names.ts';

const faults = (fields: Readonly<Record<string, unknown>>) =>
  (nameSchema.safeParse(nameFields(fields)).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

describe('a form is in the script its field says', () => {
  test.each([
    [{ hangul: '金正恩' }, 'hangul is not written in Hangul'],
    [{ hangul: 'Kim 김' }, 'hangul is not written in Hangul'],
    [{ hanja: '김' }, 'hanja is not written in Han'],
    [{ hanzi: 'Jin' }, 'hanzi is not written in Han'],
    [{ cyrillic: 'Kim' }, 'cyrillic is not written in Cyrillic'],
    [{ pinyin: 'Jin Zhengen' }, 'pinyin has no tone marks'],
    [{ pinyin: 'Jīn 正' }, 'pinyin is not written in Latin letters'],
    [{ mccuneReischauer: 'Ким' }, 'mccuneReischauer is not written in Latin letters'],
  ])('%j', (fields, fault) => {
    expect(faults(fields)).toEqual([fault]);
  });

  test('figures and points may stand among hangul and hanzi', () => {
    expect(faults({ hangul: '9·19 공동성명', hanzi: '1718委员会' })).toEqual([]);
  });
});

test.each(['1950', 1950, '1950-10', new Date('1950-10-03')])('%s is a date', (born) => {
  expect(faults({ dates: { born } })).toEqual([]);
});

test.each(['50', '1950-13', '1950-02-30', '3 October 1950'])('%s is no date', (born) => {
  expect(faults({ dates: { born } })).toEqual([
    'dates.born is not a date written YYYY, YYYY-MM or YYYY-MM-DD',
  ]);
});

test('sources and related names are keys', () => {
  expect(faults({ related: ['Kim Jong Un'] })).toEqual([
    'related.0 is not a key: lower-case letters, digits, single hyphens between them',
  ]);
});

test('a list says each thing once', () => {
  expect(faults({ aliases: ['Lamp', 'Lamp'] })).toEqual(['aliases names one thing twice']);
});

import { expect, test } from 'vitest';
import { nameThing } from '../../../src/head/name-thing.ts';
import { kimJongUn, name } from '../../support/names.ts';

const thing = (record: ReturnType<typeof name>) =>
  JSON.parse(
    JSON.stringify(nameThing({ ...record, path: `/names/${record.id}/`, sortAs: record.preferred })),
  ) as Record<string, unknown>;

test('a person is a Person, every other spelling an alternateName', () => {
  expect(thing(kimJongUn)).toMatchObject({
    '@type': 'Person',
    name: 'Kim Jong Un',
    alternateName: ['김정은', '金正恩', 'Kim Chŏng-ŭn', 'KJU', 'Kim Jong-un', 'Kim Chong-un'],
  });
});

test.each([
  [
    'person',
    { born: '1912-04-15', died: '1994-07-08' },
    { birthDate: '1912-04-15', deathDate: '1994-07-08' },
  ],
  ['body', { start: '1921-07' }, { foundingDate: '1921-07' }],
  ['document', { start: '1961-07-11' }, { dateCreated: '1961-07-11' }],
  ['event', { start: '1950-06-25', end: '1953-07-27' }, { startDate: '1950-06-25', endDate: '1953-07-27' }],
])('the dates of a %s are said by their own words', (kind, dates, said) => {
  expect(thing(name('x', { kind, dates }))).toMatchObject(said);
});

test('what is not known is not said', () => {
  expect(Object.keys(thing(name('x')))).not.toContain('birthDate');
});

test('a term belongs to the set of them all', () => {
  expect(thing(name('juche', { kind: 'term' }))).toMatchObject({
    '@type': 'DefinedTerm',
    inDefinedTermSet: { '@id': expect.stringMatching(/\/names\/#terms$/) as string },
  });
});

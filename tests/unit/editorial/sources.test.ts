import { expect, test } from 'vitest';
import { problemsIn } from '../../support/content-folder.ts';

const record = (fields: Record<string, string> = {}) =>
  Object.entries({
    kind: 'press',
    type: 'webpage',
    title: 'Coal stops',
    publisher: 'Coal Age',
    issued: '{ date-parts: [[2017, 2, 28]] }',
    ...fields,
  })
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');

test('a sound record is no problem', async () => {
  expect(await problemsIn({ 'sources/coal-2017.yml': record() })).toEqual([]);
});

test('two files of one key are refused', async () => {
  expect(await problemsIn({ 'sources/coal-2017.yml': record(), 'sources/coal-2017.yaml': record() })).toEqual(
    [
      'content/sources/coal-2017.yaml:1',
      '  is a second record with the id "coal-2017": the first is content/sources/coal-2017.yml.',
    ],
  );
});

test('a date that does not exist is refused', async () => {
  expect(
    await problemsIn({ 'sources/coal.yml': record({ issued: '{ date-parts: [[2017, 2, 30]] }' }) }),
  ).toEqual(['content/sources/coal.yml:5', '  issued.date-parts[0]: is not a date of the calendar.']);
});

test('an address that is not one of the web is refused', async () => {
  expect(await problemsIn({ 'sources/coal.yml': record({ URL: 'javascript:alert(1)' }) })).toEqual([
    'content/sources/coal.yml:6',
    '  URL: is not a web address that begins with http:// or https://.',
    '  Found: "javascript:alert(1)".',
  ]);
});

test('who says that a source was withdrawn is another source with a record', async () => {
  const withdrawn = (by: string) =>
    record({ status: `{ state: retracted, date: '2026-01-10', note: Withdrawn., source: ${by} }` });
  expect(
    await problemsIn({
      'sources/coal.yml': withdrawn('nobody'),
      'sources/ore.yml': withdrawn('ore'),
      'sources/tin.yml': withdrawn('coal'),
    }),
  ).toEqual([
    'content/sources/coal.yml:6',
    '  status.source: no source has this key.',
    '  The nearest are coal, ore, tin; a new source is a file content/sources/nobody.yml.',
    'content/sources/ore.yml:6',
    '  status.source: is this source itself.',
  ]);
});

const place = 'content/sources/coal.yml:5';
const cure = "  For another year give its words: { literal: '221 BCE' }.";
const fourFigures = 'does not begin with a year of four figures.';

test.each([
  ['B12: a year of two figures', '{ date-parts: [[79, 8]] }'],
  ['B13: a year of five figures', '{ date-parts: [[20177, 1]] }'],
  ['B13: a year before our era', '{ date-parts: [[-221, 3, 1]] }'],
])('%s is refused, with how else to say it', async (_, issued) => {
  expect(await problemsIn({ 'sources/coal.yml': record({ issued }) })).toEqual([
    place,
    `  issued.date-parts[0]: ${fourFigures}`,
    cure,
  ]);
});

test('B16: a field that no name or date has is refused with those they have', async () => {
  const fields = { issued: '{ date-parts: [[2017]], seasons: 1 }', author: '[{ family: King, sufix: Jr. }]' };
  expect(await problemsIn({ 'sources/coal.yml': record(fields) })).toEqual([
    place,
    '  issued.seasons: is not a field of a source.',
    '  Known: circa, date-parts, literal, season. Did you mean "season"?',
    'content/sources/coal.yml:6',
    '  author[0].sufix: is not a field of a source.',
    '  Known: dropping-particle, family, given, literal, non-dropping-particle, suffix. Did you mean "suffix"?',
  ]);
});

test('B16: a suffix, a particle, a guess, a season and parts in quotation marks are known', async () => {
  const author =
    '[{ family: Gogh, given: Vincent, suffix: Jr., non-dropping-particle: van, dropping-particle: de }]';
  const dates = ["{ date-parts: [['1950']], circa: true }", '{ date-parts: [[2020]], season: 1 }'];
  for (const issued of dates) {
    expect(await problemsIn({ 'sources/coal.yml': record({ author, issued }) })).toEqual([]);
  }
});

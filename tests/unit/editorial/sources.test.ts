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

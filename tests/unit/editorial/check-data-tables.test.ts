import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDataTables } from '../../../src/editorial/check-data-tables.ts';
import { formatProblem } from '../../../src/reading/problem.ts';

const description = (column = 'tonnes') => `title: Coal
description: Coal carried.
key: [year]
columns:
  - { name: year, label: Year, type: year, description: Year. }
  - { name: ${column}, label: Tonnes, type: number, description: Tonnes. }
sources: [customs]
licence: Free.
processing: None.
asOf: 2026-06-15
`;

async function printed(files: Record<string, string>): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'data-tables-'));
  const content = join(root, 'content');
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(content, 'data', name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
    return checkDataTables(content, ['customs', 'kita-2019']).problems.map(formatProblem);
  } finally {
    await rm(root, { recursive: true });
  }
}

test('a table and its description are sound together, byte-order mark, CRLF and all', async () => {
  expect(await printed({ 'coal.csv': '\ufeffyear,tonnes\r\n2015,3\r\n', 'coal.yml': description() })).toEqual(
    [],
  );
});

test('a folder without tables is sound', async () => {
  expect(await printed({})).toEqual([]);
});

test('a text in a number column is printed with its file, line, column and cell', async () => {
  expect(
    await printed({ 'coal.csv': 'year,tonnes\n2015,3\n2016,some\n', 'coal.yml': description() }),
  ).toEqual(['content/data/coal.csv:3\n  tonnes: is not a number such as 1234.5.\n  Found: "some".']);
});

test('a column described under another name is printed with the nearest', async () => {
  const [first] = await printed({ 'coal.csv': 'year,tonnes\n2015,3\n', 'coal.yml': description('tonns') });
  expect(first).toBe(
    'content/data/coal.csv:1\n  the column "tonnes" is not described.\n  Known: tonns, year. Did you mean "tonns"?',
  );
});

test.each([
  [
    'a table without a description',
    { 'coal.csv': 'year\n2015\n' },
    'content/data/coal.csv:1\n  has no description.\n  Put coal.yml beside it.',
  ],
  [
    'a description without a table',
    { 'coal.yml': description() },
    'content/data/coal.yml:1\n  describes a table that is not there.\n  Put coal.csv beside it.',
  ],
  [
    'a stray file',
    { 'coal.xlsx': 'x' },
    'content/data/coal.xlsx:1\n  is nothing the site reads.\n  Allowed: pairs of <id>.csv and <id>.yml.',
  ],
  ['an empty table', { 'coal.csv': '', 'coal.yml': description() }, 'content/data/coal.csv:1\n  is empty.'],
  [
    'a key that is no column',
    { 'coal.csv': 'year,tonnes\n2015,3\n', 'coal.yml': description().replace('key: [year]', 'key: [yaer]') },
    'content/data/coal.yml:3\n  key[0]: "yaer" is not a column; there are year, tonnes.\n  Found: "yaer".',
  ],
])('%s is reported', async (_, files, message) => {
  expect(await printed(files)).toEqual([message]);
});

test('a source without a record is reported where it is named: in the description, or in the row', async () => {
  const files = {
    'coal.csv': 'year,tonnes,source_ids\n2015,3,customs\n2016,4,kita-2018;customs\n',
    'coal.yml': description()
      .replace('[customs]', '[custom]')
      .replace(
        'sources:',
        '  - { name: source_ids, label: From, type: sources, description: Keys. }\nsources:',
      ),
  };
  const nearest = (key: string, keys: string) =>
    `  @${key}: no source has this key.\n  The nearest are ${keys}; a new source is a file content/sources/${key}.yml.`;
  expect(await printed(files)).toEqual([
    `content/data/coal.yml:8\n${nearest('custom', 'customs, kita-2019')}`,
    `content/data/coal.csv:3\n${nearest('kita-2018', 'kita-2019, customs')}`,
  ]);
});

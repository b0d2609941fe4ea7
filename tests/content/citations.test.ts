import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCitations } from '../../src/evidence/citation-syntax.ts';
import { readSources } from '../../src/records/read-sources.ts';
import { referenceText } from '../../src/evidence/format-reference.ts';

const sources = readSources('content');

test('every file of sources is a record', () => {
  const files = readdirSync('content/sources').filter((name) => !name.startsWith('.'));
  expect(files.map((name) => name.replace(/\.yml$/, '')).sort()).toEqual([...sources.keys()].sort());
});

test('no two records are the same thing', () => {
  const references = [...sources.values()].map(referenceText);
  expect(references.filter((reference, index) => references.indexOf(reference) !== index)).toEqual([]);
});

describe.each(readdirSync('content/essays'))('%s', (slug) => {
  const text = readFileSync(`content/essays/${slug}/index.mdx`, 'utf8');
  const { pieces, faults } = parseCitations(text);

  test('cites only sources that have a record, and cites them well', () => {
    const keys = pieces.flatMap((piece) =>
      piece.type === 'citation' ? piece.items.map(({ key }) => key) : [],
    );
    expect(keys.filter((key) => !sources.has(key))).toEqual([]);
    expect(faults).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/check-content.ts';
import { formatDiagnostic } from '../../src/editorial/report.ts';
import { readHouseStyle } from '../../src/records/read-house-style.ts';

test('the content is sound, and keeps to the house style but for what it waives', async () => {
  const { problems, warnings } = await checkContent({
    contentDir: 'content',
    publicDir: 'public',
    today: '2026-12-01',
  });
  // New addresses are recorded with what is published, and not with each change.
  const ofText = warnings.filter(({ rule }) => rule !== 'unrecorded-addresses');
  expect([...problems, ...ofText].map(formatDiagnostic)).toEqual([]);
});

test('the house style asks something of every text: a limit that is gone is missed', () => {
  const { limits, cliches, briefs, pages } = readHouseStyle('content');
  expect(Object.keys(limits).length).toBe(14);
  expect(cliches.length).toBeGreaterThan(0);
  expect(Object.keys(briefs).length).toBeGreaterThanOrEqual(13);
  expect(Object.keys(pages)).toEqual(['method']);
});

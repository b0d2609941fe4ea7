import { expect, test } from 'vitest';
import { buildReport } from '../../../src/commands/build-report.ts';

test('the end of a build says what there is of each kind, how much was new, how long it took and what weighs most', () => {
  const report = buildReport([
    { kind: 'cards', all: 13, isNew: 0, milliseconds: 0, bytes: 540_000 },
    { kind: 'pictures', all: 1_200, isNew: 40, milliseconds: 2_349, bytes: 3_210_000 },
    { kind: 'pages', all: 638, isNew: 638, milliseconds: 4_000, bytes: 0 },
  ]);
  expect(report.split('\n')).toEqual([
    '               all   new   making     size',
    '  pictures   1,200    40    2.3 s   3.2 MB',
    '  cards         13     –        –   540 kB',
    '  pages        638   638    4.0 s        –',
  ]);
});

import { expect, test } from 'vitest';
import { countNotes } from '../../../src/text/notes.ts';

test('an essay has as many notes as it defines, however often it marks them', () => {
  expect(countNotes('Coal[^a] fell[^b] twice.[^a]\n\n[^a]: One source.\n[^b]: Another.\n')).toBe(2);
});

test('an essay without notes has none', () => {
  expect(countNotes('Coal fell. The Council [^ met: twice.')).toBe(0);
});

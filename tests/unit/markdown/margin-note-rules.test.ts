import { expect, test } from 'vitest';
import { marginNoteRules } from '../../../src/markdown/margin-note-rules.ts';

test('each note has its first mark for an anchor', () => {
  expect(marginNoteRules(2)).toBe(
    '@media screen and (min-width:75rem){' +
      '[data-mark="1"]{anchor-name:--m1}.footnotes li:nth-child(1){position-anchor:--m1}' +
      '[data-mark="2"]{anchor-name:--m2}.footnotes li:nth-child(2){position-anchor:--m2}}',
  );
});

test('an essay without notes has no rules', () => {
  expect(marginNoteRules(0)).toBe('');
});

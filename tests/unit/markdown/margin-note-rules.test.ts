import { expect, test } from 'vitest';
import { marginNoteRules } from '../../../src/markdown/margin-note-rules.ts';

test('an essay without notes needs no rules', () => {
  expect(marginNoteRules(0)).toBe('');
});

test('the first note stands level with its mark; each other too, or below the note before it', () => {
  expect(marginNoteRules(2)).toBe(
    '@media screen and (min-width:75rem){' +
      '[data-mark="1"]{anchor-name:--mark-1}' +
      '[data-note="1"]{anchor-name:--note-1;top:anchor(--mark-1 top)}' +
      '[data-mark="2"]{anchor-name:--mark-2}' +
      '[data-note="2"]{anchor-name:--note-2;top:max(anchor(--mark-2 top),anchor(--note-1 bottom) + var(--note-gap))}' +
      '}',
  );
});

test('eighty notes have eighty pairs of rules', () => {
  expect(marginNoteRules(80).match(/\[data-note="\d+"\]/g)).toHaveLength(80);
});

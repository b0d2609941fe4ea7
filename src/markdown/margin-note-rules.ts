/**
 * CSS that pairs marks and notes by number: every first mark and every note is an anchor; a note starts level with its
 * mark, or below the note before it where that one is still running. `--note-gap` is the space between two notes.
 *
 * @param notes how many notes there are
 * @returns one line of CSS, or nothing for an essay without notes. It is in no layer: a layer named here, before the
 *   stylesheet declares their order, would come first in it
 */
export function marginNoteRules(notes: number): string {
  const numbers = Array.from({ length: notes }, (_, index) => index + 1);
  const rules = numbers.map((n) => {
    const level = `anchor(--mark-${n} top)`;
    const top = n === 1 ? level : `max(${level},anchor(--note-${n - 1} bottom) + var(--note-gap))`;
    return `[data-mark="${n}"]{anchor-name:--mark-${n}}[data-note="${n}"]{anchor-name:--note-${n};top:${top}}`;
  });
  return rules.length > 0 ? `@media screen and (min-width:75rem){${rules.join('')}}` : '';
}

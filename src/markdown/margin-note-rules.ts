/**
 * CSS that pairs notes with their first marks by number: the mark is the anchor the note starts level with. That a note
 * also stays below the one before it is the same for all, and so is said once, in styles/margin-notes.css.
 *
 * @param notes how many notes there are
 * @returns one line of CSS, or nothing for an essay without notes. It is in no layer: a layer named here, before the
 *   stylesheet declares their order, would come first in it
 */
export function marginNoteRules(notes: number): string {
  const numbers = Array.from({ length: notes }, (_, index) => index + 1);
  const rules = numbers.map(
    (n) => `[data-mark="${n}"]{anchor-name:--m${n}}.footnotes li:nth-child(${n}){position-anchor:--m${n}}`,
  );
  return rules.length > 0 ? `@media screen and (min-width:75rem){${rules.join('')}}` : '';
}

import type { Finding } from '../reading/problem.ts';

/*
 * The time a Markdown parser needs grows with the square of the signs in one paragraph, and of the lists, quotations and
 * notes in one text: 40 kB of `한**` take it half a minute. No text that anybody reads comes near these.
 */
const longestParagraph = 8_000;
const mostOpenings = 1_000;

/** A line that begins a quotation, an item of a list or a note. */
const opening = /^ {0,3}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]|\[\^)/;

/** What makes a text too much to be read, if anything does. */
export function tooMuchToRead(text: string): Finding | undefined {
  let [length, begins, openings] = [0, 1, 0];
  for (const [index, content] of text.split('\n').entries()) {
    const line = index + 1;
    if (content.trim() === '') [length, begins] = [0, line + 1];
    else length += content.length;
    if (length > longestParagraph)
      return {
        line: begins,
        message: `begins a paragraph of more than ${longestParagraph.toLocaleString('en')} characters`,
        hint: 'Put blank lines between its parts',
      };
    if (opening.test(content)) openings += 1;
    if (openings > mostOpenings)
      return {
        line,
        message: `is the ${(mostOpenings + 1).toLocaleString('en')}st line that begins a quotation, an item of a list or a note; the limit is ${mostOpenings.toLocaleString('en')}`,
        hint: 'Make a table of data of a long list',
      };
  }
  return undefined;
}

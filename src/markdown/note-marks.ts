import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Mark, Note } from '../evidence/model.ts';
import { joinNames } from '../text/lists.ts';
import { placeOf, sharedByAll } from './note-places.ts';

/**
 * Marks that stand together: a superscript with a link to each note, in rising order. A group is one stop of the keyboard
 * and heard once: its first link is named for all, and opens all (components/essay/essay.client.ts). The others are for the
 * mouse; without a script their notes are found in the list.
 *
 * @param label what the margin says beside them, if anything
 */
export function noteMarks(marks: readonly Mark[], numberOf: (note: Note) => number, label?: string): Element {
  const numbered = marks
    .map((mark) => ({ ...mark, number: numberOf(mark.note) }))
    .sort((a, b) => a.number - b.number);
  const name =
    (numbered.length > 1 ? 'Notes ' : 'Note ') + joinNames(stretches(numbered.map(({ number }) => number)));
  const links = numbered.map(({ note, use, number }, index) =>
    h(
      'a',
      {
        href: `#${note.id}`,
        id: use.anchor,
        // As HTML, which the script puts into the box.
        dataPlace: sharedByAll(note.uses) ? undefined : toHtml(text(placeOf(use))) || undefined,
        ...(index === 0
          ? { ariaLabel: name, dataNote: label }
          : { tabIndex: -1, ariaHidden: 'true', className: ['fallback-image'] }),
      },
      String(number),
    ),
  );
  const listed = links.flatMap((link, index): ElementContent[] => (index === 0 ? [link] : [text(','), link]));
  return h('sup', listed);
}

/** Numbers in rising order as they are said: three or more in a row as `2 to 8`. */
function stretches(numbers: readonly number[]): string[] {
  const [first, ...rest] = numbers;
  if (first === undefined) return [];
  const length = numbers.findIndex((number, index) => number !== first + index);
  const row = length === -1 ? numbers.length : length;
  if (row < 3) return [String(first), ...stretches(rest)];
  return [`${first} to ${first + row - 1}`, ...stretches(numbers.slice(row))];
}

const text = (value: string) => ({ type: 'text' as const, value });

/** True for marks of notes where they stand in a heading: they are none of its words. */
export const isNoteMarks = ({ tagName, children: [first] }: Element): boolean =>
  tagName === 'sup' && first?.type === 'element' && /^#(ref|fn)-/.test(String(first.properties['href']));

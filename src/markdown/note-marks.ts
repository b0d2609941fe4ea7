import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Mark, Note } from '../evidence/model.ts';

/**
 * Marks that stand together: a superscript with a link to each note. `data-mark` is on a note's first mark only, which the
 * margin pairs with the item of that number (see margin-note-rules.ts).
 */
export function noteMarks(marks: readonly Mark[], numberOf: (note: Note) => number): Element {
  const links = marks.map(({ note, use }) => noteLink(note, use, String(numberOf(note))));
  const listed = links.flatMap((link, index): ElementContent[] =>
    index === 0 ? [link] : [{ type: 'text', value: ',' }, link],
  );
  return h('sup', listed);
}

const noteLink = (note: Note, use: Mark['use'], number: string): Element =>
  h(
    'a',
    {
      href: `#${note.id}`,
      id: use.anchor,
      dataMark: note.uses[0] === use ? number : undefined,
      ariaLabel: ['Note ' + number, use.locator].filter(Boolean).join(', '),
    },
    number,
  );

/** True for marks of notes where they stand in a heading: they are none of its words. */
export const isNoteMarks = ({ tagName, children: [first] }: Element): boolean =>
  tagName === 'sup' && first?.type === 'element' && /^#(ref|fn)-/.test(String(first.properties['href']));

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BlockContent, FootnoteDefinition, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { formatReference } from '../evidence/format-reference.ts';
import type { Note, Use } from '../evidence/model.ts';
import { changeOf, readingCaveat } from '../evidence/reading.ts';
import { referenceHast } from '../evidence/reference-hast.ts';
import type { SourceData } from '../schemas/source.ts';
import { placeOf, sharedByAll } from './note-places.ts';

/** The id of the heading over the notes. */
export const notesHeadingId = 'notes';

export interface NoteTexts {
  comments: ReadonlyMap<string, FootnoteDefinition>;
  sources: ReadonlyMap<string, SourceData>;
  /** The address of a source's own page. */
  sourceHref: (key: string) => string;
}

/**
 * The list at the end: one item a source or comment, in the order of their numbers, each leading back to its marks. It is
 * a tree of Markdown whose nodes name their elements, so that comments go through the same steps as the text.
 */
export function noteList(notes: readonly Note[], texts: NoteTexts): RootContent[] {
  if (notes.length === 0) return [];
  const title = notes.some(({ kind }) => kind === 'source') ? 'Notes and references' : 'Notes';
  const items = notes.map((note, index) =>
    element(
      'li',
      { id: note.id },
      note.kind === 'source' ? sourceItem(note, index + 1, texts) : commentItem(note, index + 1, texts),
    ),
  );
  const heading: RootContent = {
    type: 'heading',
    depth: 2,
    data: { hProperties: { id: notesHeadingId } },
    children: [{ type: 'text', value: title }],
  };
  return [
    element('section', { className: ['footnotes'], dataFootnotes: '', ariaLabelledBy: [notesHeadingId] }, [
      heading as BlockContent,
      // Folded where a script opens each note at its mark; styles/notes.css says where it is not.
      element('details', {}, [
        {
          type: 'paragraph',
          data: { hName: 'summary', hProperties: { className: ['notes-fold'] } },
          children: [{ type: 'text', value: foldLabel(items.length) }],
        },
        element('ol', {}, items),
      ]),
    ]),
  ];
}

const foldLabel = (notes: number) => (notes === 1 ? 'The one note' : `All ${notes} notes`);

/** Any block of HTML, as a node remark-rehype turns into that element. */
const element = (hName: string, hProperties: object, children: BlockContent[]): BlockContent => ({
  type: 'blockquote',
  data: { hName, hProperties } as object,
  children,
});

/** Elements already made, among Markdown's own nodes. */
const inline = (nodes: ElementContent[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: node.value }];
    if (node.type !== 'element') return [];
    const { tagName: hName, properties: hProperties, children: hChildren } = node;
    return [{ type: 'emphasis', data: { hName, hProperties, hChildren } as object, children: [] }];
  });

function sourceItem(
  note: Note & { kind: 'source' },
  number: number,
  { sources, sourceHref }: NoteTexts,
): BlockContent[] {
  const source = sources.get(note.key);
  if (!source) return [];
  const shared = sharedByAll(note.uses);
  const reference = referenceHast(formatReference(source, shared ?? {}));
  const record = h(
    'a',
    // By the number of its note, whose words a listener has just heard; of one author's in one year there may be three.
    { className: ['record'], href: sourceHref(note.key), ariaLabel: `Record of note ${number}` },
    'Record',
  );
  const links = [record, ...backLinks(note.uses, number, !shared)];
  const children = [...reference, ...readingNote(source), { type: 'text' as const, value: ' ' }, ...links];
  return [{ type: 'paragraph', data: { hChildren: children }, children: [] }];
}

/** What has become of a source, what it says, and how little of it was read, as far as a reader of the note should know. */
function readingNote(source: SourceData): ElementContent[] {
  const change = changeOf(source);
  const caveat = readingCaveat(source);
  const [extract] = source.says ?? [];
  const says = extract?.text ?? extract?.translation ?? extract?.quote;
  return [
    ...(change ? [space, h('em', { className: ['note-change'] }, change)] : []),
    ...(says === undefined ? [] : [space, h('span', { className: ['note-says'] }, says)]),
    ...(caveat ? [space, h('span', { className: ['note-caveat'] }, caveat)] : []),
  ];
}

const space: ElementContent = { type: 'text', value: ' ' };

function commentItem(
  note: Note & { kind: 'comment' },
  number: number,
  { comments }: NoteTexts,
): BlockContent[] {
  const children = [...(comments.get(note.label)?.children ?? [])] as BlockContent[];
  const links = inline(backLinks(note.uses, number, false));
  const last = children.at(-1);
  if (last?.type !== 'paragraph') return [...children, { type: 'paragraph', children: links }];
  const ending: Paragraph = { ...last, children: [...last.children, ...links] };
  return [...children.slice(0, -1), ending];
}

/** A link back to each mark, with a name of its own: "Back" eighty times over tells a listener nothing. */
function backLinks(uses: readonly Use[], number: number, withPlaces: boolean): ElementContent[] {
  return uses.flatMap((use, index): ElementContent[] => {
    const link = h(
      'a',
      {
        href: `#${use.anchor}`,
        className: ['data-footnote-backref'],
        ariaLabel: `Back to mark ${number}${index > 0 ? `, use ${index + 1}` : ''} in the text`,
      },
      index > 0 ? ['↩', h('sup', String(index + 1))] : '↩',
    );
    const place = withPlaces ? placeOf(use) : '';
    if (!place) return [space, link];
    return [space, h('span', { className: ['note-place'] }, [link, ` ${place}`])];
  });
}

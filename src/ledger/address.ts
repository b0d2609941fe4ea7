/**
 * What a reader, a page elsewhere or a feed reader may have kept of the site, by the word that stands for it in the ledger,
 * and what it is called in messages. Anchors that the layout gives its own parts are not among them, nor the marks of
 * notes, which are numbered: what may be linked to is the note.
 */
export const addressKinds = {
  page: 'a page',
  file: 'a file',
  feed: 'a feed',
  heading: 'a section',
  figure: 'a figure',
  note: 'a note',
  passage: 'a paragraph',
  'feed-id': 'the id of an essay in feeds',
} as const;

export type AddressKind = keyof typeof addressKinds;

/** One thing that can be linked to, or is known by an id that lasts. */
export interface Address {
  kind: AddressKind;
  /** From the root of the site, with the anchor: `/essays/three-tonnes/#the-bridge`; a feed id is a URN. */
  address: string;
  /** What goes with it: the day of publication with a feed id. With a passage, the words it
   * had, by which it is known again. */
  words?: string;
}

/** The page of an address: itself without its anchor. */
export const pageOf = (address: string): string => address.replace(/#.*/, '');

import type { Note } from './model.ts';

/** A place of an essay that cites a source. */
export interface Passage<Essay> {
  essay: Essay;
  /** Id of the mark on the essay's page. */
  anchor: string;
  section: string;
  /** The sentence the mark supports. */
  text: string;
  /** Where in the source: "para. 5". */
  locator?: string;
}

/**
 * Turn essays and what they cite around: for each source the passages that cite it, in the order of the essays and their
 * texts. One sentence that cites a source twice is one passage.
 */
export function passagesBySource<Essay>(
  essays: readonly { essay: Essay; notes: readonly Note[] }[],
): ReadonlyMap<string, Passage<Essay>[]> {
  const bySource = new Map<string, Passage<Essay>[]>();
  for (const { essay, notes } of essays) {
    const told = new Set<string>();
    for (const note of notes) {
      if (note.kind !== 'source') continue;
      const passages = bySource.get(note.key) ?? [];
      bySource.set(note.key, passages);
      for (const { anchor, section, passage: text, locator } of note.uses) {
        const words = JSON.stringify([note.key, text, locator]);
        if (told.has(words)) continue;
        told.add(words);
        passages.push({ essay, anchor, section, text, ...(locator && { locator }) });
      }
    }
  }
  return bySource;
}

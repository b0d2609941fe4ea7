/** A table within a text, in words. */
export interface TableWords {
  /** The end of the paragraph before it; nothing where it stands first. */
  caption: string;
  cells: string;
}

/**
 * The tables among the paragraphs of a section.
 *
 * @param cells the places of their cells; those side by side are of one table
 */
export function tablesAmong(words: readonly string[], cells: readonly number[]): TableWords[] {
  const runs: string[][] = [];
  const captions: string[] = [];
  for (const place of cells) {
    if (!cells.includes(place - 1)) {
      captions.push(lastSentences(words[place - 1] ?? ''));
      runs.push([]);
    }
    runs.at(-1)?.push(words[place] ?? '');
  }
  return runs.map((run, at) => ({ caption: captions[at] ?? '', cells: run.join(' · ') }));
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Characters of a caption: about as much as an excerpt shows. */
const longestCaption = 240;

/** The last sentence of a paragraph, and that before it if there is room. */
function lastSentences(paragraph: string): string {
  const all = [...sentences.segment(paragraph)].map(({ segment }) => segment);
  const two = all.slice(-2).join('').trim();
  return two.length <= longestCaption ? two : (all.at(-1) ?? '').trim();
}

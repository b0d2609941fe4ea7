/** A source as a page names it: what is printed, and where it leads if it has a page. */
export interface SourceLabel {
  key: string;
  text: string;
  path?: string;
}

/**
 * What a page prints for a citation key. The one place to join to the records of sources; until then the key stands for
 * itself.
 */
export const sourceLabel = (key: string): SourceLabel => ({ key, text: key });

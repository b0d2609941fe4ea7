declare module '@citation-js/core' {
  /** Reads references in any format a loaded plugin knows: see the package's README. */
  export class Cite {
    constructor(text: string);
    /** CSL-JSON. */
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@customcommander/ris' {
  /** Records by tag; null where a file is not RIS. */
  export function read(text: string): object[] | null;
}

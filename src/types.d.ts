declare module 'subset-font' {
  /** Cut a font down to the characters of a text: see the package's README for the options. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'sfnt';
      variationAxes?: Record<string, number | { min: number; max: number }>;
      keepFeatures?: readonly string[];
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}

declare module 'fontverter' {
  const fontverter: {
    /** A font in another container, and the same glyphs: `sfnt` is OpenType without compression. */
    convert: (font: Buffer, format: 'sfnt' | 'woff' | 'woff2') => Promise<Buffer>;
  };
  export default fontverter;
}

declare module '@citation-js/core' {
  /** Reads references in any format a loaded plugin knows: see the package's README. */
  export class Cite {
    /** @param options which format it is, where that is not to be guessed */
    constructor(text: string, options?: { forceType?: string });
    /** CSL-JSON. */
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'cspell-trie-lib' {
  interface SuggestionOptions {
    numSuggestions: number;
    /** The most edits; above five it is slow. */
    changeLimit: number;
    ignoreCase: boolean;
    includeTies: boolean;
  }
  /** A dictionary of cspell’s; `has` minds capitals. */
  export function decodeTrie(file: Uint8Array): {
    has: (word: string) => boolean;
    suggest: (word: string, options: SuggestionOptions) => string[];
  };
}

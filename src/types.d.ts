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

declare module 'world-atlas/countries-10m.json' {
  import type { Topology } from 'topojson-specification';

  /** Natural Earth's countries at 1:10m as TopoJSON. Declared here because reading 3.6 MB as a type takes minutes. */
  const atlas: Topology;
  export default atlas;
}

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

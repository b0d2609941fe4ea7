import type { SourceData, SourceKind } from '../schemas/source.ts';

/** A source under its citation key, as the exports take it. */
export interface Reference {
  key: string;
  /** Our own essays are references too, and of no kind of evidence. */
  data: Omit<SourceData, 'kind'> & { kind?: SourceKind };
}

/**
 * References as CSL-JSON (citeproc-js, csl-data.json 1.0.2). What the standard has no field for, the kind of evidence,
 * stands under `custom`.
 */
export const cslJson = (references: readonly Reference[]): string =>
  `${JSON.stringify(references.map(cslItem), null, 1)}\n`;

const cslItem = ({ key, data: { kind, ...fields } }: Reference) => ({
  id: key,
  ...fields,
  ...(kind && { custom: { kind } }),
});

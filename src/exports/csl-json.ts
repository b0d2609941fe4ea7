import { changeOf } from '../evidence/reading.ts';
import type { SourceData, SourceKind } from '../schemas/source.ts';

/** A source under its citation key, as the exports take it. */
export interface Reference {
  key: string;
  /** Our own essays are references too, and of no kind of evidence. */
  data: Omit<SourceData, 'kind'> & { kind?: SourceKind };
}

/**
 * References as CSL-JSON (citeproc-js, csl-data.json 1.0.2). What the standard has no field for, the kind of evidence,
 * what the source says and what has become of it, stands under `custom`.
 */
export const cslJson = (references: readonly Reference[]): string =>
  `${JSON.stringify(references.map(cslItem), null, 1)}\n`;

function cslItem({ key, data }: Reference) {
  const { kind, says, status, ...fields } = data;
  const note = referenceNote(data);
  const custom = { ...(kind && { kind }), ...(says && { says }), ...(status && { status }) };
  return { id: key, ...fields, ...(note && { note }), ...(Object.keys(custom).length > 0 && { custom }) };
}

/** What every export says beside a reference: first what has become of it, so that a retraction travels with it. */
export const referenceNote = (data: Reference['data']): string | undefined =>
  [changeOf(data), data.note].filter(Boolean).join(' ') || undefined;

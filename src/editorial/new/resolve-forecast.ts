import { parseDocument } from 'yaml';

/** How a forecast turned out. */
export interface Outcome {
  cameTrue: boolean;
  /** The day that was decided, YYYY-MM-DD. */
  on: string;
  note: string;
  /** Key of the source that shows it. */
  source: string;
}

/**
 * The record of a forecast with its outcome, all else as it was typed; nothing where it has one already.
 *
 * @param record the text of the file
 */
export function withOutcome(record: string, { cameTrue, on, note, source }: Outcome): string | undefined {
  const document = parseDocument(record);
  if (document.has('outcome')) return undefined;
  const outcome = document.createNode({ cameTrue, on, note, source });
  document.set('outcome', outcome);
  return document.toString({ lineWidth: 0 });
}

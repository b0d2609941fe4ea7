import { gunzipSync } from 'node:zlib';
import { signature } from './format.ts';

/** What the index holds of a record, as far as the build reads it. */
export interface IndexedRecord {
  url: string;
  meta: { kind?: string };
}

/**
 * Read the file of a record.
 *
 * @throws Error when it is not one of Pagefind's
 */
export function recordIn(content: Uint8Array): IndexedRecord {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(signature)) {
    throw new Error(`A record of the index begins with “${text.slice(0, 12)}”, not with “${signature}”.`);
  }
  return JSON.parse(text.slice(signature.length)) as IndexedRecord;
}

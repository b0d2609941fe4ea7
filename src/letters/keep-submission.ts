import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import type { Submission } from './submission.ts';

/**
 * Keep a letter as a file of its own, whole or not at all.
 *
 * @param folder outside the site, since it holds addresses
 * @returns the path of the file: the time it came in, and a number nobody can guess
 */
export async function keepSubmission(folder: string, submission: Submission, now: Date): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${now.toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.json`;
  const record = { received: now.toISOString(), ...submission };
  await writeWhole(join(folder, name), `${JSON.stringify(record, undefined, 2)}\n`, 0o600);
  return join(folder, name);
}

import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Submission } from './submission.ts';

/**
 * Keep a letter as a file of its own, whole or not at all: it is written beside its place and moved there.
 *
 * @param folder outside the site, since it holds addresses
 * @returns the path of the file: the time it came in, and a number nobody can guess
 */
export async function keepSubmission(folder: string, submission: Submission, now: Date): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${now.toISOString().replace(/[:.]/g, '-')}-${randomUUID().slice(0, 8)}.json`;
  const written = join(folder, `.${name}.part`);
  await writeFile(
    written,
    `${JSON.stringify({ received: now.toISOString(), ...submission }, undefined, 2)}\n`,
    {
      mode: 0o600,
    },
  );
  await rename(written, join(folder, name));
  return join(folder, name);
}

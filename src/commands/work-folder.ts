import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { processRuns } from '../integrations/process-runs.ts';

/** Where builds keep what is of no use after them. */
const home = resolve('node_modules/.cache/buffer-state/builds');

/**
 * An empty folder of this build's own: two at once would otherwise take each other's files. What builds that were killed
 * left there is removed.
 */
export async function workFolder(): Promise<string> {
  for (const name of await readdir(home).catch((): string[] => []))
    if (name === String(process.pid) || !processRuns(Number(name)))
      await rm(join(home, name), { recursive: true, force: true });
  const folder = join(home, String(process.pid));
  await mkdir(folder, { recursive: true });
  return folder;
}

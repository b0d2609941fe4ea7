import { constants, existsSync } from 'node:fs';
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { processRuns } from '../integrations/process-runs.ts';

/*
 * A folder is replaced whole or not at all. The new one is made beside the old, so that both are on one file system and
 * each move is a rename:
 *
 *   dist              the last good one
 *   .dist-new-4711    being made by process 4711; worthless if 4711 is gone
 *   .dist-old-4711    the last good one, for the instant between the two renames
 *
 * A process that is killed in that instant leaves no `dist` but a `.dist-old-…`, which `recover` puts back.
 */

const working = (target: string, kind: 'new' | 'old') =>
  join(dirname(target), `.${basename(target)}-${kind}-${process.pid}`);

/** An empty folder to make the new version of `target` in. */
export async function stagingFolder(target: string): Promise<string> {
  await recover(target);
  const staging = working(target, 'new');
  await mkdir(staging, { recursive: true }).catch(async (error: unknown) => {
    // On a disk that can only be read, making several folders at once says that something does not exist.
    await access(dirname(target), constants.W_OK);
    throw error;
  });
  return staging;
}

/** Put the finished `staging` folder in the place of `target`. If that cannot be done, `target` stays what it was. */
export async function swap(staging: string, target: string): Promise<void> {
  const old = working(target, 'old');
  if (existsSync(target)) await rename(target, old);
  try {
    await rename(staging, target);
  } catch (error) {
    if (existsSync(old)) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Clear up after builds that were killed: put back a good version that lost its place, and remove what was half-made. */
export async function recover(target: string): Promise<void> {
  const pattern = new RegExp(
    `^\\.${basename(target).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}-(new|old)-(\\d+)$`,
  );
  const names = await readdir(dirname(target)).catch(() => []);
  for (const name of names) {
    const [, kind, pid] = pattern.exec(name) ?? [];
    if (!kind || isRunning(Number(pid))) continue;
    const leftover = join(dirname(target), name);
    if (kind === 'old' && !existsSync(target)) await rename(leftover, target);
    else await rm(leftover, { recursive: true, force: true });
  }
}

const isRunning = (pid: number) => pid !== process.pid && processRuns(pid);

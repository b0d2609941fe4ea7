import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const hour = 3_600_000;
/** Once a store is too large it is brought well below its limit, so that not every build has to remove something. */
const goal = 0.8;

/**
 * Keep a store within its limit: what has been of no use for longest goes first, and whatever a build that was killed
 * left half-written.
 *
 * @param limit bytes
 */
export async function prune(folder: string, limit: number): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = await Promise.all(
    entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => measured(join(parentPath, name))),
  );
  const whole = files.filter((file) => file !== undefined && !file.path.endsWith('.part'));
  for (const file of files)
    if (file?.path.endsWith('.part') && Date.now() - file.used > hour) await remove(file.path);
  let size = whole.reduce((total, file) => total + (file?.bytes ?? 0), 0);
  if (size <= limit) return;
  for (const file of whole.sort((a, b) => (a?.used ?? 0) - (b?.used ?? 0))) {
    if (size <= limit * goal) return;
    if (file === undefined) continue;
    await remove(file.path);
    size -= file.bytes;
  }
}

/** Another build may have removed it meanwhile. */
const measured = (path: string) =>
  stat(path).then(
    ({ size, mtimeMs }) => ({ path, bytes: size, used: mtimeMs }),
    () => undefined,
  );

const remove = (path: string) => rm(path, { force: true }).catch(() => undefined);

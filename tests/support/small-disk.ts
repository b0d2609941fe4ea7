import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of its own in memory. `using` takes it away. */
export interface SmallDisk extends Disposable {
  /** Leave no room on it. */
  fill: () => void;
  /** Let nobody write on it any more. */
  lock: () => void;
}

/** Mount a disk of some megabytes; nothing where that is not allowed, which takes root. */
export function smallDisk(folder: string, megabytes: number): SmallDisk | undefined {
  mkdirSync(folder);
  const run = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
  if (
    process.platform !== 'linux' ||
    !run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)
  ) {
    console.warn('NOT TESTED ON A FULL DISK: to mount one takes root');
    return undefined;
  }
  return {
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      // Some pages may still begin to be written.
      writeFileSync(join(folder, 'filling'), Buffer.alloc(Math.max(0, bavail * bsize - 64_000)));
    },
    lock: () => void run('mount', '-o', 'remount,ro', folder),
    [Symbol.dispose]: () => {
      run('umount', folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

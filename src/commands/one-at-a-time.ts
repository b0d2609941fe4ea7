import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { processRuns } from '../integrations/process-runs.ts';
import { CommandError } from './steps.ts';

/**
 * Have one build at a time in a checkout: Astro keeps generated modules in the project's own folder, and two builds would
 * take each other's.
 *
 * @param file says which process builds; one that was left behind by a build that was killed is taken over
 * @returns lets the next one in
 * @throws CommandError when another is under way
 */
export function oneAtATime(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const other = Number(read(file));
    if (other > 0 && other !== process.pid && processRuns(other))
      throw new CommandError(
        `Another build is under way here, process ${other}; nothing was built. Wait for it to end. If there is none, remove ${relative('.', file)}`,
      );
    rmSync(file, { force: true });
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It has just ended.
    return '';
  }
}

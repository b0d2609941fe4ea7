import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processRuns } from '../integrations/process-runs.ts';

/*
 * Astro keeps modules it generates in `.astro/` of the project and reads them again while it compiles. Two builds at once
 * would take each other's, so they compile one after the other; all the rest they do side by side.
 */

/** Milliseconds. */
const patience = 50;

/**
 * Wait until no other build of this project compiles, and be the one that does.
 *
 * @param file holds the number of the process whose turn it is; one that was killed has it no more
 * @param waiting is called once, when there is somebody to wait for
 * @returns a function that ends the turn; it may be called again
 */
export async function takeTurn(file: string, waiting: () => void): Promise<() => Promise<void>> {
  await mkdir(dirname(file), { recursive: true });
  let hasSaid = false;
  while (!(await isTaken(file))) {
    const owner = await ownerOf(file);
    if (owner > 0 && (owner === process.pid || !processRuns(owner))) await rm(file, { force: true });
    else if (!hasSaid) {
      waiting();
      hasSaid = true;
    }
    await pause(patience);
  }
  return async () => {
    if ((await ownerOf(file)) === process.pid) await rm(file, { force: true });
  };
}

/** Put the file there whole, or not at all; and look again, in case another took it away for that of a dead process. */
async function isTaken(file: string): Promise<boolean> {
  const own = `${file}.${process.pid}`;
  await writeFile(own, String(process.pid));
  const isFirst = await link(own, file).then(
    () => true,
    () => false,
  );
  await rm(own, { force: true });
  if (!isFirst) return false;
  await pause(patience / 2);
  return (await ownerOf(file)) === process.pid;
}

const ownerOf = async (file: string): Promise<number> =>
  Number(await readFile(file, 'utf8').catch(() => '0'));

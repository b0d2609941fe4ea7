import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Write a file whole or not at all: beside its place, and then put there. What a process that was killed leaves begins with
 * a dot, which no reader takes for content. Folders on the way are made.
 *
 * @param mode permissions of the file, where it is not for everybody
 * @throws as `writeFile` does; then the file is what it was
 */
export async function writeWhole(path: string, content: string | Uint8Array, mode = 0o666): Promise<void> {
  const part = partOf(path);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(part, content, { mode });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** The same at once, where a caller cannot wait. */
export function writeWholeNow(path: string, content: string | Uint8Array): void {
  const part = partOf(path);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

const partOf = (path: string) => join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);

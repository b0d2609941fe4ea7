import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { NewFiles } from './recipe.ts';

/** Something is there already; the message names it. */
export class Taken extends Error {
  override name = 'Taken';
}

/**
 * Put new files into the content folder, whole or not at all, and never over what is there: each is written beside its place
 * and then moved into it at one go. What is left by a process that was killed begins with a dot, which no reader takes for
 * content.
 *
 * @throws Taken where a file or folder of that name is there
 */
export async function writeNew(contentDir: string, { target, text }: NewFiles): Promise<void> {
  const path = join(contentDir, target);
  if (existsSync(path))
    throw new Taken(`${basename(contentDir)}/${target} is there already; nothing was written.`);
  await mkdir(dirname(path), { recursive: true });
  const staging = await mkdtemp(join(dirname(path), '.new-'));
  try {
    if (typeof text === 'string') {
      const file = join(staging, basename(path));
      await writeFile(file, text);
      // A link, unlike a renaming, fails where somebody has made the file meanwhile.
      await link(file, path);
      await unlink(file);
      return;
    }
    const folder = join(staging, 'folder');
    await mkdir(folder);
    for (const [name, content] of Object.entries(text)) await writeFile(join(folder, name), content);
    await rename(folder, path);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

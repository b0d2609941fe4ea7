import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A way to read a folder of plain files that reads it again only when a file has changed, so that asking for every text
 * costs little. Plain files and not a collection, because texts are compiled before the collections can be asked.
 *
 * @param read makes what is wanted from the folder and the names of its files, in order; a folder that is not there is empty
 */
export function folderReader<T>(read: (folder: string, names: string[]) => T): (folder: string) => T {
  let last: { signature: string; made: T } | undefined;
  return (folder) => {
    const files = filesIn(folder);
    const signature = [folder, ...files.map(({ name, modified }) => `${name} ${modified}`)].join('\n');
    if (last?.signature !== signature) {
      const names = files.map(({ name }) => name);
      last = { signature, made: read(folder, names) };
    }
    return last.made;
  };
}

/**
 * The files of a folder, in order, and when each was changed; a folder that is not there has none, and what leads to nothing was
 * never changed.
 */
export function filesIn(folder: string): { name: string; modified: number | undefined }[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => ({ name, modified: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs }));
  } catch {
    return [];
  }
}

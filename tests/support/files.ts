import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder, by its path in it, in alphabetical order. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

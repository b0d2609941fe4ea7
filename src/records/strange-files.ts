import { type Dirent, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { Fault, Problem } from '../reading/problem.ts';
import { reason } from '../reading/read-text.ts';

/**
 * What no reader of files should meet in a content folder: links that lead out of it, so that whoever may send in content
 * cannot have a build publish what else is on the machine; links that lead nowhere, or round in a circle; folders in the
 * place of files, and the other way round; names that are one on many disks.
 *
 * @param folders the names of the folders that stand at its top
 */
export function strangeFiles(contentDir: string, folders: readonly string[]): Problem[] {
  let root: string;
  try {
    root = realpathSync(contentDir);
  } catch {
    return [];
  }
  const entries = entriesIn(contentDir);
  const twins = sameButForCase(entries);
  return entries
    .flatMap((entry): Problem[] => {
      const path = join(entry.parentPath, entry.name);
      const fault = entry.isSymbolicLink()
        ? linkFault(path, root)
        : (placeFault(entry, entry.parentPath === contentDir ? folders : []) ?? twins.get(path));
      const file = basename(contentDir) + path.slice(contentDir.length).replaceAll(sep, '/');
      return fault ? [{ file, line: 1, ...fault }] : [];
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** All that a folder holds, but for what begins with a dot and is no link. No link is followed: one that is sound leads to what is here anyhow. */
const entriesIn = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink() || !entry.name.startsWith('.'))
    .flatMap((entry) => [entry, ...(entry.isDirectory() ? entriesIn(join(folder, entry.name)) : [])]);

function linkFault(path: string, root: string): Fault | undefined {
  let end: string;
  try {
    end = realpathSync(path);
  } catch (error) {
    // Editors mark a file as being edited by a link beside it that leads nowhere.
    return basename(path).startsWith('.') ? undefined : { message: `cannot be read: ${reason(error)}` };
  }
  if (end !== root && !end.startsWith(root + sep)) {
    return {
      message: 'is a link that leads out of the content folder',
      found: `"${readlinkSync(path)}"`,
      hint: 'Put a copy of the file in its place',
    };
  }
  const isInItself = (realpathSync(dirname(path)) + sep).startsWith(end + sep);
  return isInItself ? { message: 'is a link to a folder that it stands in itself' } : undefined;
}

const fileEnding = /\.(mdx?|ya?ml|csv|txt|css|svg|png|jpe?g|webp|avif)$/i;

/** A folder in the place of a file, or a file in the place of a folder: what cannot be read is not simply missing. */
function placeFault(entry: Dirent, folders: readonly string[]): Fault | undefined {
  if (entry.isDirectory() && fileEnding.test(entry.name))
    return { message: 'cannot be read: it is not a file' };
  if (!entry.isDirectory() && folders.includes(entry.name))
    return { message: 'cannot be read: it is not a folder' };
  return undefined;
}

/** What the disks of macOS and Windows take for one name: of two such files a checkout there has one. */
function sameButForCase(entries: readonly Dirent[]): Map<string, Fault> {
  const first = new Map<string, string>();
  const twins = new Map<string, Fault>();
  for (const { parentPath, name } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const folded = join(parentPath, name.normalize('NFC').toLowerCase());
    const other = first.get(folded);
    if (other === undefined) first.set(folded, name);
    else
      twins.set(join(parentPath, name), {
        message: `is the name "${other}" in other letters, and many disks keep only one of the two`,
        hint: 'Rename one of them, or remove it',
      });
  }
  return twins;
}

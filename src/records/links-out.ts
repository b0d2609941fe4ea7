import { readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Problem } from '../reading/problem.ts';

/**
 * The symbolic links of a content folder that lead out of it. Whoever may send in content should not have a build publish
 * what else is on the machine. Links that lead nowhere are no matter of this: reading them says so.
 */
export function linksOut(contentDir: string): Problem[] {
  let root: string;
  try {
    root = realpathSync(contentDir);
  } catch {
    return [];
  }
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const end = endOf(path);
      if (end === undefined || end === root || end.startsWith(root + sep)) return [];
      return [
        {
          file: basename(contentDir) + path.slice(contentDir.length).replaceAll(sep, '/'),
          line: 1,
          message: 'is a link that leads out of the content folder',
          found: `"${readlinkSync(path)}"`,
          hint: 'Put a copy of the file in its place',
        },
      ];
    });
}

function endOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { IdentifiedName } from '../names/name-index.ts';
import { nameSchema } from '../schemas/name.ts';

/** The gazetteer as it lies in a content folder, for the build's last step, which cannot ask the collections any more. */
export function readNames(contentDir: string): IdentifiedName[] {
  const folder = join(contentDir, 'names');
  return filesIn(folder).flatMap((file) => {
    // What cannot be read is left out: the check, which runs before every build, has said why.
    const name = nameSchema.safeParse(parse(readFileSync(join(folder, file), 'utf8')));
    return name.success ? [{ ...name.data, id: file.replace(/\.yml$/, '') }] : [];
  });
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.yml'))
      .sort();
  } catch {
    return [];
  }
}

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PackedFile } from '../../cache/pack.ts';
import { sortOf, sorts } from '../record.ts';
import { idPrefix, idsIn, isList, recordIdIn } from './format.ts';
import { recordIn } from './read-record.ts';

/**
 * Number the records of an index. Pagefind calls each by a hash, and every first search loads the list of all: at 9,500
 * records 71 kB, most of it digits that no compression can shorten. Numbers in the order of the list make it half as
 * long. They begin with the letter of the sort of record, by which the client chooses what to load first, and a sign of the
 * index they belong to, so that no cache takes a file for that of an older index; and they are as long as the hashes, so
 * that the list is otherwise left as it is.
 *
 * An index of another shape than that of Pagefind 1.6 is given back as it was.
 */
export function withShortIds(files: readonly PackedFile[]): PackedFile[] {
  const meta = files.find(({ path }) => isList(path));
  const ids = new Set(files.flatMap(({ path }) => recordIdIn(path) ?? []));
  if (!meta) return [...files];
  const list = gunzipSync(meta.content).toString('latin1');
  const listed = [...list.matchAll(idsIn)].map(([id]) => id).filter((id) => ids.has(id));
  if (listed.length !== ids.size || new Set(listed).size !== ids.size) return [...files];

  const letters = new Map(
    files.flatMap(({ path, content }) => {
      const id = recordIdIn(path);
      return id === undefined ? [] : [[id, sorts[sortOf(recordIn(content).meta.kind ?? '')]] as const];
    }),
  );
  const sign = createHash('sha256').update(meta.content).digest('hex');
  const numbers = new Map(
    listed.map((id, place) => [id, numberOf(place, id.length, `${letters.get(id) ?? sorts.other}${sign}`)]),
  );
  const numbered = list.replace(idsIn, (id) => numbers.get(id) ?? id);
  return files.map((file) => {
    if (isList(file.path))
      return { ...file, content: gzipSync(Buffer.from(numbered, 'latin1'), { level: 9 }) };
    const id = recordIdIn(file.path) ?? '';
    return { ...file, path: file.path.replace(id, numbers.get(id) ?? id) };
  });
}

/** `en_`, the letter, three digits of the sign, and the place in three or more of base 36: 46,656 records before it grows. */
function numberOf(place: number, length: number, sign: string): string {
  const digits = place.toString(36).padStart(3, '0');
  return `${idPrefix}${sign.slice(0, length - 3 - digits.length)}${digits}`;
}

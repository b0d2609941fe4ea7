import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { PackedFile } from '../../cache/pack.ts';
import { sortOf, sorts } from '../record.ts';
import { isList, isPart, isRecord, partFile, recordFile, signature } from './format.ts';
import { indexParts } from './index-parts.ts';
import { CborReader } from './read-cbor.ts';
import { recordIn } from './read-record.ts';
import { lengthSign, partId, recordId, type ShortList, stepFor } from './short-list.ts';

/** The files of an index are not what Pagefind 1.6 writes. */
export class UnknownIndexError extends Error {
  override name = 'UnknownIndexError';
}

/**
 * Make an index lighter for its readers. The list of all records, which every reader loads, becomes the short one of
 * short-list.ts, in which files have numbers for hashes; and the parts of the index, of which a reader loads one for each word,
 * are cut smaller and come once without the places of words, which only phrases need. The names of files hold a sign of the
 * whole index, so that no cache takes one for that of another.
 *
 * @throws UnknownIndexError where it has another shape than that of Pagefind 1.6
 */
export function lighterIndex(files: readonly PackedFile[]): PackedFile[] {
  const listed = files.find(({ path }) => isList(path));
  if (!listed) throw new UnknownIndexError('The index has no list of its records');
  const { version, records, parts, fields } = readList(unpacked(listed));
  const sign = createHash('sha256').update(listed.content).digest('hex').slice(0, 8);
  const contents = new Map(files.map((file) => [file.path, file]));
  const need = (path: string) => {
    const file = contents.get(path);
    if (!file) throw new UnknownIndexError(`The index has no file ${path}`);
    contents.delete(path);
    return file;
  };

  const found = records.map(({ id }) => need(recordFile(id)));
  const words = indexParts(parts.map((id) => unpacked(need(partFile(id)))));
  const step = stepFor(records.length);
  const list: ShortList = {
    version,
    sign,
    sorts: found.map(({ content }) => sorts[sortOf(recordIn(content).meta.kind ?? '')]).join(''),
    lengths: records.map(({ words: count }) => lengthSign(count, step)).join(''),
    step,
    starts: words.map(({ start }) => start),
    fields,
  };
  const lost = [...contents.keys()].find((path) => isRecord(path) || isPart(path));
  if (lost !== undefined) throw new UnknownIndexError(`Nothing leads to the file ${lost}`);
  return [
    ...[...contents.values()].map((file) =>
      file === listed ? { ...file, content: packed(JSON.stringify(list)) } : file,
    ),
    ...found.map(({ content }, at) => ({ path: recordFile(recordId(list, at)), content })),
    ...words.flatMap(({ light, whole }, at) => [
      { path: partFile(partId(list, at)), content: packed(light) },
      { path: partFile(partId(list, at, true)), content: packed(whole) },
    ]),
  ];
}

/** Pagefind’s own list, read. */
function readList(bytes: Buffer) {
  try {
    const reader = new CborReader(bytes);
    const [version, records, parts, filters, orders, fields] = reader.tuple(
      () => reader.text(),
      () =>
        reader.array(() =>
          reader.tuple(
            () => reader.text(),
            () => reader.number(),
            () => reader.text(),
          ),
        ),
      () =>
        reader.array(() =>
          reader.tuple(
            () => reader.text(),
            () => reader.text(),
            () => reader.text(),
          ),
        ),
      () => reader.array(() => reader.skip()),
      () => reader.array(() => reader.skip()),
      () => reader.array(() => reader.text()),
    );
    // What is not used here would be lost without a word.
    if (filters.length + orders.length > 0) throw new Error('it has filters or orders');
    if (records.some(([, , group]) => group !== '')) throw new Error('its records are grouped');
    return {
      version,
      records: records.map(([id, words]) => ({ id, words })),
      parts: parts.map(([, , id]) => id),
      fields,
    };
  } catch (error) {
    throw new UnknownIndexError(`The list of records is not what Pagefind 1.6 writes: ${String(error)}`);
  }
}

function unpacked({ path, content }: PackedFile): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, signature.length) !== signature)
    throw new UnknownIndexError(`${path} does not begin with “${signature}”`);
  return bytes.subarray(signature.length);
}

const packed = (content: Uint8Array | string): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(signature), Buffer.from(content)]));

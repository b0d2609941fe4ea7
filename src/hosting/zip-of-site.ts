import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { finished } from 'node:stream/promises';
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { zipDate } from '../files/zip-date.ts';
import { mediaTypeOf } from './media-types.ts';
import { pageOnDisk } from './on-disk.ts';

/** What a server needs, or a browser that has one, and what holds only for the site as it is served. */
const isServersOwn = (file: string): boolean =>
  /\.(br|gz|zip|minisig)$/.test(file) ||
  /^(_headers|_redirects(\.[a-z]+)?|404\.html|service-worker\.js|SHA256SUMS\.txt)$/.test(file);

/** A site to be put into a zip. */
export interface ZippedSite {
  /** Absolute folder of the built site. */
  folder: string;
  basePath: string;
  siteUrl: string;
  /** The folder inside the zip that everything lies in. */
  name: string;
  /** The text of `README.txt`. */
  readme: string;
}

/**
 * Write a zip of a built site that can be read from a disk, without a server. The same site gives the same bytes. Files
 * go through one after the other, so that a large site needs no more memory than a small one; the zip is there whole or not
 * at all.
 *
 * @param target absolute path of the zip
 * @returns how many files it holds, and its bytes
 */
export async function writeZip(site: ZippedSite, target: string): Promise<{ files: number; bytes: number }> {
  const { folder, basePath, siteUrl, name, readme } = site;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !isServersOwn(file))
    .sort();
  const present = new Set(files);
  const part = `${target}.part`;
  const stream = createWriteStream(part);
  const done = finished(stream);
  // Waited for at the end; until then a fault only stops the loop.
  done.catch(() => undefined);
  let bytes = 0;
  const zip = new Zip((error, chunk) => {
    if (error) stream.destroy(error);
    else stream.write(chunk);
    bytes += chunk.length;
  });
  const add = async (file: string, content: Uint8Array) => {
    const entry = mediaTypeOf(file)?.isText
      ? new ZipDeflate(`${name}/${file}`, { level: 9 })
      : new ZipPassThrough(`${name}/${file}`);
    entry.mtime = zipDate;
    zip.add(entry);
    entry.push(content, true);
    if (stream.errored) throw stream.errored;
    if (stream.writableNeedDrain) await once(stream, 'drain');
  };
  try {
    await add('README.txt', strToU8(readme));
    for (const file of files) {
      const content = await readFile(join(folder, file));
      const place = { basePath, siteUrl, has: (path: string) => present.has(path) };
      await add(
        file,
        file.endsWith('.html') ? strToU8(pageOnDisk(content.toString('utf8'), file, place)) : content,
      );
    }
    zip.end();
    stream.end();
    await done;
    await rename(part, target);
  } catch (error) {
    stream.destroy();
    await rm(part, { force: true });
    throw error;
  }
  return { files: files.length + 1, bytes };
}

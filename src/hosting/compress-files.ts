import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { writeWhole } from '../files/write-whole.ts';
import { mediaTypeOf } from './media-types.ts';

const compressors = {
  br: promisify(brotliCompress),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
} as const;

/**
 * Put a compressed copy beside each text of a site, for web servers that send such files as they are: `index.html.br` and
 * `index.html.gz`. A copy that would not be smaller is left out. Each is written whole or not at all.
 *
 * @returns how many texts there are, their size in bytes, and that of their copies
 */
export async function compressFiles(
  folder: string,
): Promise<{ texts: number; bytes: number; br: number; gz: number }> {
  const sum = { texts: 0, bytes: 0, br: 0, gz: 0 };
  for await (const file of glob('**/*.*', { cwd: folder })) {
    if (!mediaTypeOf(file)?.isText) continue;
    const path = join(folder, file);
    const bytes = await readFile(path);
    sum.texts += 1;
    sum.bytes += bytes.length;
    await Promise.all(
      (['br', 'gz'] as const).map(async (ending) => {
        const compressed = await compressors[ending](bytes);
        sum[ending] += Math.min(compressed.length, bytes.length);
        if (compressed.length >= bytes.length) return;
        await writeWhole(`${path}.${ending}`, compressed);
      }),
    );
  }
  return sum;
}

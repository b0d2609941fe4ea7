import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import { choices } from './nearest.ts';
import type { Fault } from './problem.ts';
import { svgFault } from './svg-fault.ts';

/** The kinds of picture the build can make smaller versions of. */
export const pictureEndings = ['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif'] as const;

/** True for a file name that ends like a picture the site can show. */
export const isPicture = (name: string): boolean =>
  (pictureEndings as readonly string[]).includes(extname(name).slice(1).toLowerCase());

/**
 * What is wrong with the path of a picture: it must be written `./name.svg`, stand beside the record and be readable.
 *
 * @param folder the record's folder
 * @param source the path as the editor wrote it
 */
export async function pictureFault(folder: string, source: string): Promise<Fault | undefined> {
  const misplaced = placeFault(source);
  if (misplaced) return misplaced;
  if (!isPicture(source)) {
    return { message: `"${source}" is not a picture the site can show`, allowed: pictureEndings.join(', ') };
  }
  const path = join(folder, source);
  const readable = await sharp(path)
    .metadata()
    .then(
      ({ width, height }) => width > 0 && height > 0,
      () => false,
    );
  if (readable)
    return extname(source) === '.svg' ? svgFault(source, await readFile(path, 'utf8')) : undefined;
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  return isFile
    ? { message: `"${source}" is damaged or not the kind of picture its name says` }
    : missing(folder, source);
}

function placeFault(source: string): Fault | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(source)) {
    return {
      message: `"${source}" is a picture from elsewhere, and readers’ browsers would have to ask for it`,
      hint: 'Save the picture beside the text and write ./name.jpg',
    };
  }
  if (source.startsWith('./') && !source.split(/[/\\]/).includes('..')) return undefined;
  const name = source.split(/[/\\]/).at(-1);
  return {
    message: `"${source}" is not a picture beside the text`,
    hint: name ? `Put the picture beside the text and write ./${name}` : 'Write ./name.jpg',
  };
}

async function missing(folder: string, source: string): Promise<Fault> {
  const files = await readdir(folder).catch((): string[] => []);
  return {
    message: `there is no picture "${source}" beside the text`,
    ...choices(
      source,
      files.filter(isPicture).map((name) => `./${name}`),
    ),
  };
}

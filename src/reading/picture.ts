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
    return {
      message: `"${source}" is not a picture the site can show`,
      allowed: pictureEndings.join(', '),
      ...(/\.(heic|heif|tiff?|bmp|gif|jxl)$/i.test(source) && { hint: 'Save it as JPEG or PNG' }),
    };
  }
  const path = join(folder, source);
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isFile) return missing(folder, source);
  const bytes = await readFile(path);
  const fault = await contentFault(source, bytes);
  if (fault) return fault;
  return /\.svg$/i.test(source) ? svgFault(source, bytes.toString('utf8')) : undefined;
}

/** The format that a name promises, as sharp calls it. */
const formats: Readonly<Record<string, string>> = { jpg: 'jpeg', avif: 'heif' };

/** More than any camera makes, and less than the picture library refuses. */
const mostPixels = 100_000_000;
/** A picture of fewer is a slip: a spacer, a tracking dot. */
const fewestPixels = 16;

/** What is wrong with what a picture’s file holds. Whoever gets past this is shown as it was meant. */
async function contentFault(source: string, bytes: Buffer): Promise<Fault | undefined> {
  const found = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  const ending = extname(source).slice(1).toLowerCase();
  const damaged = { message: `"${source}" is damaged or not the kind of picture its name says` };
  if (!found || found.format !== (formats[ending] ?? ending) || found.compression === 'hevc') {
    const actual = found?.compression === 'hevc' ? 'heic' : found?.format;
    const hint = actual && `It holds ${actual.toUpperCase()}: save it as JPEG or PNG`;
    return { ...damaged, ...(hint && { hint }) };
  }
  const { width, height, pages = 1 } = found;
  const size = `"${source}" is ${width} × ${height} pixels`;
  if (width * height > mostPixels) {
    return { message: `${size}, which is more than the site can work on`, hint: 'Make it 4,000 pixels wide' };
  }
  if (ending === 'svg') return undefined;
  if (Math.min(width, height) < fewestPixels) return { message: `${size}, which is too small to see` };
  if (pages > 1 || bytes.includes('acTL')) {
    return {
      message: `"${source}" moves, and would stand still for most readers`,
      hint: 'Save one picture of it, and link to the moving one',
    };
  }
  const whole = await sharp(bytes, { failOn: 'truncated' })
    .resize(fewestPixels)
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
  return whole ? undefined : damaged;
}

function placeFault(source: string): Fault | undefined {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(source)) {
    return {
      message: `"${source}" is a picture from elsewhere, and readers’ browsers would have to ask for it`,
      hint: 'Save the picture beside the text and write ./name.jpg',
    };
  }
  const [odd] = /[?#%\\<>"|*:]/.exec(source.slice(2)) ?? [];
  if (source.startsWith('./') && odd !== undefined) {
    return {
      message: `"${source}" has a ${odd} in its name, which means something else in an address`,
      hint: 'Rename the file to letters, digits and hyphens',
    };
  }
  if (source.startsWith('./') && !source.split('/').includes('..')) return undefined;
  const name = source.split(/[/\\]/).at(-1);
  return {
    message: `"${source}" is not a picture beside the text`,
    hint: name ? `Put the picture beside the text and write ./${name}` : 'Write ./name.jpg',
  };
}

async function missing(folder: string, source: string): Promise<Fault> {
  const files = await readdir(folder).catch((): string[] => []);
  if (files.some((name) => `./${name}`.normalize('NFC') === source.normalize('NFC'))) {
    return {
      message: `"${source}" is the name of a picture beside the text whose accents are stored in another way`,
      hint: 'Rename the file to letters without accents',
    };
  }
  return {
    message: `there is no picture "${source}" beside the text`,
    ...choices(
      source,
      files.filter(isPicture).map((name) => `./${name}`),
    ),
  };
}

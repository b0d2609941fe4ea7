import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';
import { hashOf } from '../cache/store.ts';
import type { EssayDocument } from './essay-document.ts';

/** A picture to be packed into a file. */
export interface Illustration {
  bytes: Uint8Array;
  type: 'image/svg+xml' | 'image/png' | 'image/jpeg';
  /** In pixels of its own. */
  width: number;
  height: number;
}

/** Wider than any page that shows it. */
const widest = 1600;

/** How files of a kind of picture end. */
export const endingOf = ({ type }: Illustration): 'svg' | 'png' | 'jpg' =>
  type === 'image/svg+xml' ? 'svg' : type === 'image/png' ? 'png' : 'jpg';

/**
 * The pictures of an essay by the addresses they have in its tree: drawings stay drawings, photographs come in a size for
 * books and without what a camera wrote into them.
 */
export async function illustrationsOf(document: EssayDocument): Promise<Map<string, Illustration>> {
  const { cover, drawings, pictures } = document;
  const drawn = Object.values(drawings).map(({ url, svg, width, height }): [string, Illustration] => [
    url,
    { bytes: Buffer.from(svg), type: 'image/svg+xml', width, height },
  ]);
  const files = Object.entries({ [cover.url]: cover.file, ...pictures });
  const read = await Promise.all(
    files.map(async ([url, file]): Promise<[string, Illustration]> => [url, await readPicture(file)]),
  );
  return new Map([...read, ...drawn]);
}

/** The files behind the pictures of essays, by what they hold. */
export const pictureHashes = (documents: readonly EssayDocument[]): Promise<string[]> =>
  Promise.all(
    documents
      .flatMap(({ cover, pictures }) => [cover.file, ...Object.values(pictures)])
      .map(async (file) => hashOf(await readFile(file))),
  );

async function readPicture(file: string): Promise<Illustration> {
  const bytes = await readFile(file);
  const { width, height } = await sharp(bytes).metadata();
  if (extname(file).toLowerCase() === '.svg') return { bytes, type: 'image/svg+xml', width, height };
  const isPhotograph = /\.(jpe?g|avif|webp)$/i.test(file);
  const smaller = sharp(bytes).rotate().resize({ width: widest, withoutEnlargement: true });
  const { data, info } = await (
    isPhotograph ? smaller.jpeg({ quality: 82, mozjpeg: true }) : smaller.png()
  ).toBuffer({ resolveWithObject: true });
  return {
    bytes: data,
    type: isPhotograph ? 'image/jpeg' : 'image/png',
    width: info.width,
    height: info.height,
  };
}

/** The same as pixels, for what shows no drawings. */
export async function rasterised(picture: Illustration, width: number): Promise<Illustration> {
  if (picture.type !== 'image/svg+xml') return picture;
  const { data, info } = await sharp(picture.bytes, { density: Math.min(300, (72 * width) / picture.width) })
    .resize({ width })
    .png({ palette: true, colours: 128, effort: 7 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, type: 'image/png', width: info.width, height: info.height };
}

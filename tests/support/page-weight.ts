import { brotliCompressSync } from 'node:zlib';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { candidates } from './html.ts';

/** Bytes of a page as a server sends it. */
export const htmlBytes = ({ html }: BuiltPage): number => brotliCompressSync(html).length;

/** Bytes of the fonts a page can make a browser load: those its text has a use for. */
export function fontBytes(site: BuiltSite, { tree }: BuiltPage): number {
  const faces = selectAll('style', tree).flatMap(
    (style) => toString(style).match(/@font-face\s*\{[^}]*\}/g) ?? [],
  );
  const isUsed = (face: string) => {
    if (/font-style:\s*italic/.test(face)) return select('em, i, cite, dfn', tree);
    // The heavy cut of the text's own face is for words in bold; labels are set in the other family.
    if (/font-weight:\s*600\b(?! )/.test(face)) return select('strong, b', tree);
    return true;
  };
  const addresses = faces.filter(isUsed).flatMap((face) => /url\(["']?([^"')]+)/.exec(face)?.[1] ?? []);
  return [...new Set(addresses)].reduce((sum, address) => sum + fileBytes(site, address), 0);
}

/**
 * Bytes of a picture on a screen of usual density: the AVIF of at most this width. A cover for dark screens takes the
 * place of the other, so the heavier of the two counts.
 */
export function pictureBytes(site: BuiltSite, picture: Element, widest: number): number {
  const weights = selectAll('source[type="image/avif"]', picture).map((source) => {
    const fitting = candidates(source).filter(({ width }) => width <= widest);
    return fileBytes(site, fitting.at(-1)?.address ?? '');
  });
  return Math.max(...weights);
}

const fileBytes = ({ basePath, bytes }: BuiltSite, address: string): number =>
  bytes(address.slice(basePath.length)).length;

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { parse } from 'yaml';
import { splitFrontMatter } from '../reading/front-matter.ts';

/** The files behind the pictures of an essay, as its editor put them beside it. */
export interface OwnPictures {
  cover: string;
  /** By the address that the picture has in the HTML of the text. */
  inText: Record<string, string>;
}

/**
 * Where the pictures of an essay lie. The HTML names what the build makes of them, which is not there yet while pages are
 * rendered: the first picture of the HTML is the first that the text names, and so on.
 *
 * @param file the essay's `index.mdx`
 * @param named the paths of the pictures that its text names
 * @param html its text as HTML
 * @throws if text and HTML have not the same number of pictures
 */
export async function ownPictures(
  file: string,
  named: readonly string[],
  html: string,
): Promise<OwnPictures> {
  const source = splitFrontMatter(await readFile(file, 'utf8'));
  if ('finding' in source) throw new Error(`${file}: ${source.finding.message}`);
  const { cover } = parse(source.yaml) as { cover: { src: string } };
  const shown = picturesIn(html);
  if (named.length !== shown.length)
    throw new Error(`${file} names ${named.length} pictures, and its page shows ${shown.length}`);
  const beside = (path: string) => join(dirname(file), path);
  return {
    cover: beside(cover.src),
    inText: Object.fromEntries(shown.map((src, index) => [src, beside(named[index] ?? '')])),
  };
}

/** The addresses of the pictures in the text; on the card of another essay stands that essay's cover. */
function picturesIn(html: string): string[] {
  if (!html.includes('<img')) return [];
  const tree = fromHtml(html, { fragment: true });
  const onCards = new Set(selectAll('.related-card img', tree));
  return selectAll('img', tree).flatMap((image) =>
    onCards.has(image) ? [] : [String(image.properties['src'])],
  );
}

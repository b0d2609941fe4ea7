import { brotliCompressSync } from 'node:zlib';
import { select, selectAll } from 'hast-util-select';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { builtSite, builtSites, faultsOn, isEssayPage } from '../support/built-site.ts';
import { publicEssays } from '../support/essay-sources.ts';
import { attribute, attributes, candidates } from '../support/html.ts';

describe.each(builtSites)('the $name site', (site) => {
  const { pages, basePath, bytes } = site;
  const file = (address: string) => address.slice(basePath.length);

  test('every picture has its size in the page, so that nothing moves when it arrives', () => {
    const faults = faultsOn(pages, ({ tree }) =>
      selectAll('img', tree)
        .filter((image) => !['width', 'height'].every((side) => Number(attribute(image, side)) > 0))
        .map((image) => attribute(image, 'src')),
    );
    expect(faults).toEqual([]);
  });

  test('the size in the page has the proportions of the picture', async () => {
    const sizes = new Map(
      pages.flatMap(({ tree }) =>
        selectAll('img', tree).map((image) => [attribute(image, 'src'), image.properties] as const),
      ),
    );
    const faults = await Promise.all(
      [...sizes].map(async ([src, shown]) => {
        const { width, height } = await sharp(bytes(file(src))).metadata();
        const stretch = Number(shown['width']) / Number(shown['height']) / (width / height);
        return Math.abs(stretch - 1) < 0.01 ? [] : [`${src} is ${width} × ${height}`];
      }),
    );
    expect(faults.flat()).toEqual([]);
  });

  test('every picture says in words what it shows, or that it shows nothing new', () => {
    const faults = faultsOn(pages, ({ tree }) =>
      selectAll('img', tree)
        .filter((image) => typeof image.properties['alt'] !== 'string')
        .map((image) => attribute(image, 'src')),
    );
    expect(faults).toEqual([]);
  });

  test('an essay’s cover is described on its page in the editor’s words', () => {
    const covers = pages
      .filter(isEssayPage)
      .map(({ path, tree }) => [path, attributes('.essay-cover img', 'alt', tree).join()]);
    const written = publicEssays(site).map(({ slug, cover }) => [`/essays/${slug}/`, cover.alt]);
    expect(new Map(covers as [string, string][])).toEqual(new Map(written as [string, string][]));
  });

  test('every choice of sizes is from small to large, each a file of the width it promises', async () => {
    // A drawing has one file for every size.
    const sets = pages.flatMap(({ tree }) =>
      selectAll('[srcset]:not([type="image/svg+xml"])', tree).map(candidates),
    );
    const disordered = sets.filter(
      (set) => set.length === 0 || set.some(({ width }, index) => width <= (set[index - 1]?.width ?? 0)),
    );
    expect(disordered).toEqual([]);
    const promised = new Map(sets.flat().map(({ address, width }) => [address, width]));
    const faults = await Promise.all(
      [...promised].map(async ([address, width]) => {
        const found = await sharp(bytes(file(address))).metadata();
        return found.width === width ? [] : [`${address} is ${found.width} pixels wide, not ${width}`];
      }),
    );
    expect(faults.flat()).toEqual([]);
  });

  test('only the first picture of a page is fetched before it comes into view', () => {
    const faults = faultsOn(pages, ({ tree }) =>
      selectAll('main img', tree).flatMap((image, index) =>
        attribute(image, 'loading') === 'lazy' || index === 0 ? [] : [attribute(image, 'src')],
      ),
    );
    expect(faults).toEqual([]);
  });
});

test('a picture smaller than any usual size comes in its own', () => {
  const { tree } = builtSite('odd').page('/essays/lamps-and-tides/');
  const picture = select('picture:has([alt^="A spark"])', tree);
  const widths = selectAll('[srcset]', picture ?? tree).map((element) =>
    candidates(element).map(({ width }) => width),
  );
  expect(widths).toEqual([[240], [240]]);
});

test.each(builtSites)(
  'P3, P4: the $name site deploys no picture that nothing names, and no drawing larger than it need be',
  (site) => {
    const { files, text, bytes } = site;
    const all = files
      .filter((file) => /\.(html|xml|json|css|js|webmanifest)$/.test(file))
      .map(text)
      .join('\n');
    const pictures = files.filter((file) => /^assets\/.*\.(svg|png|jpe?g|webp|avif|gif)$/.test(file));
    expect(pictures.filter((file) => !all.includes(file.slice('assets/'.length)))).toEqual([]);
    const heavy = pictures.filter(
      (file) => file.endsWith('.svg') && brotliCompressSync(bytes(file)).length > 8_000,
    );
    expect(heavy).toEqual([]);
  },
);

test('P3: no deployed picture carries what a camera wrote into it', async () => {
  const faults = await Promise.all(
    builtSites.flatMap(({ files, bytes }) =>
      files
        .filter((file) => /\.(png|jpe?g|webp|avif)$/.test(file))
        .map(async (file) => ((await sharp(bytes(file)).metadata()).exif ? [file] : [])),
    ),
  );
  expect(faults.flat()).toEqual([]);
});

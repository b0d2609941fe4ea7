import { glob, readFile, unlink, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minifiedSvg } from './minified-svg.ts';

const endings = 'svg|png|jpe?g|webp|avif|gif';
const named = new RegExp(String.raw`[^/"'\s(),]+\.(?:${endings})\b`, 'g');
const isPicture = new RegExp(String.raw`\.(?:${endings})$`);

/**
 * Deploy the pictures that something names, and no others: Astro leaves the originals beside what it makes of them, with
 * all that a camera wrote into them. Drawings that are served as drawings lose what no screen shows.
 */
export function deployedPictures(): AstroIntegration {
  return {
    name: 'deployed-pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const wanted = await picturesNamedIn(folder);
        for await (const file of glob('assets/*', { cwd: folder })) {
          const path = join(folder, file);
          if (!isPicture.test(file)) continue;
          if (!wanted.has(basename(file))) await unlink(path);
          else if (extname(file) === '.svg') await writeFile(path, minifiedSvg(await readFile(path, 'utf8')));
        }
      },
    },
  };
}

/** The names of the pictures that a site's pages, feeds, styles and scripts name. */
async function picturesNamedIn(folder: string): Promise<Set<string>> {
  const names = new Set<string>();
  for await (const file of glob('**/*.{html,xml,json,css,js,webmanifest}', { cwd: folder })) {
    for (const [name] of (await readFile(join(folder, file), 'utf8')).matchAll(named)) names.add(name);
  }
  return names;
}

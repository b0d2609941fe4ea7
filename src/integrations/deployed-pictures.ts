import { globSync, readFileSync } from 'node:fs';
import { readFile, unlink, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { codeVersion } from '../cache/code-version.ts';
import { keptText } from '../cache/kept.ts';
import { minifiedSvg } from './minified-svg.ts';

const endings = 'svg|png|jpe?g|webp|avif|gif';
/** Looked for by its end: a pattern that begins with any sign at all is tried from each of them. */
const ending = new RegExp(String.raw`\.(?:${endings})\b`, 'g');
const lastPart = /[^/"'\s(),]+$/;
const longestName = 300;
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
        const wanted = picturesNamedIn(folder);
        for (const file of globSync('assets/*', { cwd: folder })) {
          const path = join(folder, file);
          if (!isPicture.test(file)) continue;
          if (!wanted.has(basename(file))) await unlink(path);
          else if (extname(file) === '.svg')
            await writeFile(path, await keptMinified(await readFile(path, 'utf8')));
        }
      },
    },
  };
}

const keptMinified = (svg: string) =>
  keptText('drawings made smaller', [codeVersion('src/integrations/minified-svg.ts'), svg], () =>
    minifiedSvg(svg),
  );

/** The names of the pictures that a site's pages, feeds, styles and scripts name. */
function picturesNamedIn(folder: string): Set<string> {
  const names = new Set<string>();
  for (const file of globSync('**/*.{html,xml,json,css,js,webmanifest}', { cwd: folder })) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const { 0: end, index } of text.matchAll(ending)) {
      const [name = ''] = lastPart.exec(text.slice(Math.max(0, index - longestName), index)) ?? [];
      names.add(name + end);
    }
  }
  return names;
}

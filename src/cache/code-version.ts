import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readSettings } from '../settings.ts';
import { installedPackages, type Packages, packageVersions } from './package-versions.ts';

/*
 * A result depends on the code that made it, too. Which code that is, is found by following imports from a module: no
 * number has to be raised by hand, and a change elsewhere leaves what is kept alone.
 */

const importOf = /(?:\bfrom |\bimport |\bimport\()'(\.[^']+|@publication\/[^']+)'/g;

const versions = new Map<string, string>();

/** `unified`, `@astrojs/markdown-remark`: the package an import is from. */
const packageOf = /(?:\bfrom |\bimport |\bimport\(|\.resolve\()'((?:@[^/']+\/)?[a-z][^/':]*)(?:\/[^']*)?'/g;

/**
 * The version of a module: a hash of its text, of all that it imports of ours (stylesheets and the publication's own
 * files among them), and of the versions of the packages behind them.
 *
 * @param module its path from the repository, `src/fonts/cut-font.ts`
 */
export function codeVersion(module: string): string {
  const known = versions.get(module);
  if (known !== undefined) return known;
  const { contentDir } = readSettings();
  const texts = [
    ...moduleTexts(resolve(module), contentDir).values(),
    // Read by src/publication.ts, which nearly everything imports.
    textOf(join(contentDir, 'publication.yml')),
  ];
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  for (const line of packageVersions(packagesIn(texts), (installed ??= installedPackages())))
    hash.update(line).update('\0');
  const version = hash.digest('hex');
  versions.set(module, version);
  return version;
}

let installed: Packages | undefined;

/** The packages that texts import, or whose files the publication names as fonts. */
export const packagesIn = (texts: readonly string[]): Set<string> =>
  new Set([
    ...texts.flatMap((text) => [...text.matchAll(packageOf)].map(([, name = '']) => name)),
    ...texts.flatMap((text) => [...text.matchAll(fontPackage)].map(([name]) => name)),
  ]);

/** Files of fonts are named by their package, in code and in publication.yml. */
const fontPackage = /@fontsource[\w-]*\/[\w-]+/g;

/** The text of a module and of every file of ours that it imports, by path, in an order that holds. */
export function moduleTexts(
  path: string,
  publicationDir: string,
  known = new Map<string, string>(),
): ReadonlyMap<string, string> {
  if (known.has(path)) return known;
  const text = textOf(path);
  known.set(path, text);
  for (const [, from = ''] of text.matchAll(importOf)) {
    const file = from.replace(/\?\w+$/, '');
    const target = file.startsWith('@publication/')
      ? join(publicationDir, file.slice('@publication/'.length))
      : resolve(dirname(path), file);
    moduleTexts(target, publicationDir, known);
  }
  return known;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

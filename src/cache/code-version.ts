import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readSettings } from '../settings.ts';

/*
 * A result depends on the code that made it, too. Which code that is, is found by following imports from a module: no
 * number has to be raised by hand, and a change elsewhere leaves what is kept alone.
 */

const importOf = /(?:\bfrom |\bimport |\bimport\()'(\.[^']+|@publication\/[^']+)'/g;

const versions = new Map<string, string>();

/**
 * The version of a module: a hash of its text, of all that it imports of ours (stylesheets and the publication's own
 * files among them), and of every package that is installed.
 *
 * @param module its path from the repository, `src/fonts/cut-font.ts`
 */
export function codeVersion(module: string): string {
  const known = versions.get(module);
  if (known !== undefined) return known;
  const { contentDir } = readSettings();
  const hash = createHash('sha256').update(packages());
  const texts = moduleTexts(resolve(module), contentDir);
  for (const text of texts.values()) hash.update(text).update('\0');
  // Read by src/publication.ts, which nearly everything imports.
  hash.update(textOf(join(contentDir, 'publication.yml')));
  const version = hash.digest('hex');
  versions.set(module, version);
  return version;
}

/** What npm has installed, transitive packages included. */
const packages = () => textOf(resolve('node_modules/.package-lock.json')) || textOf(resolve('package.json'));

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

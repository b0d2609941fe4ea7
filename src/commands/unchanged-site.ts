import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from '../cache/store.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Settings } from '../settings.ts';
import { checksumFile, compareWithChecksums } from './checksums.ts';

/*
 * A build of the same content by the same code gives the same site to the byte. So once a site is finished, a record of all
 * that went into it is kept, and a build that would begin from the same finds the site made:
 *
 *   <CACHE_DIR>/finished/<hash of OUT_DIR>.json    { "madeFrom": …, "list": … }
 *
 * The record may be removed at any time, and a site that is not to the byte what was built is built again.
 */

/** What goes into a site beside the content and the settings. */
const project = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

interface Finished {
  /** Of all that went into it: see `madeFrom`. */
  madeFrom: string;
  /** Hash of the list of its files and their hashes. */
  list: string;
}

/**
 * One hash of all that a site is made from: content, code, packages by their lock, settings, and the Node that builds.
 *
 * @param root the folder of the project
 * @returns `undefined` where something cannot be read: then nobody can say that nothing has changed
 */
export const madeFrom = (settings: Settings, root = process.cwd()): string | undefined =>
  hashOfAll(settings, root, () => [settings.contentDir]);

/**
 * One hash of all that every page depends on: the same without the records in the folders of the content.
 *
 * @returns `undefined` where something cannot be read
 */
export const pagesMadeBy = (settings: Settings, root = process.cwd()): string | undefined =>
  hashOfAll(settings, root, () =>
    readdirSync(settings.contentDir, { withFileTypes: true })
      .filter((one) => !one.isDirectory())
      .map(({ name }) => join(settings.contentDir, name)),
  );

function hashOfAll(settings: Settings, root: string, content: () => readonly string[]): string | undefined {
  const { siteUrl, basePath, contentDir, buildDate, lettersEndpoint } = settings;
  const hash = createHash('sha256').update(
    JSON.stringify([process.version, siteUrl, basePath, contentDir, buildDate, lettersEndpoint]),
  );
  try {
    for (const path of [...content(), ...project.map((name) => join(root, name))])
      for (const file of filesUnder(path)) hash.update(`${file}\0${hashOf(readFileSync(file))}\0`);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

/** Every file at or under a path, through links, in an order that holds. @throws where links lead in a circle */
function filesUnder(path: string, above: readonly string[] = []): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const real = realpathSync(path);
  if (above.includes(real)) throw new Error(`${path} leads back to itself`);
  const inside: string[] = [];
  for (const name of readdirSync(path).sort()) inside.push(...filesUnder(join(path, name), [...above, real]));
  return inside;
}

const recordOf = ({ cacheDir, outDir }: Settings) => join(cacheDir, 'finished', `${hashOf(outDir)}.json`);

/** Whether the site in OUT_DIR was made from just this, and is there as it was made. */
export async function isMade(from: string, settings: Settings): Promise<boolean> {
  try {
    const { madeFrom, list } = JSON.parse(await readFile(recordOf(settings), 'utf8')) as Finished;
    if (madeFrom !== from) return false;
    const text = await readFile(join(settings.outDir, checksumFile), 'utf8');
    if (hashOf(text) !== list) return false;
    const { changed, missing, unknown } = compareWithChecksums(settings.outDir, text);
    return changed.length + missing.length + unknown.length === 0;
  } catch {
    return false;
  }
}

/** Write down what the site in OUT_DIR was made from. Where that cannot be kept, the next build takes its time. */
export async function keepMade(from: string, settings: Settings): Promise<void> {
  try {
    const list = hashOf(await readFile(join(settings.outDir, checksumFile)));
    await writeWhole(recordOf(settings), JSON.stringify({ madeFrom: from, list } satisfies Finished));
  } catch {
    // As with all that is kept, it costs time and nothing else.
  }
}

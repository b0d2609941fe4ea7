import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, extname, join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { ledgerFolder } from '../../ledger/read-ledger.ts';
import { splitFrontMatter } from '../../reading/front-matter.ts';
import { listAt, valueAt } from '../../reading/value-at.ts';
import { kindOf } from '../../records/kinds.ts';
import { houseStyleFile } from '../../records/read-house-style.ts';
import { redirectsFile } from '../../records/read-redirects.ts';
import { briefEdits } from './brief-edits.ts';
import { attributeEdits, cellEdits, citationEdits, linkEdits, type Renaming } from './mention-edits.ts';
import { isKind, pointerEdits } from './pointers.ts';
import { type Edit, edited } from './text-edits.ts';

/** The files and folders a record of this id has in a content folder: one, but for a table’s pair. */
export function filesOf(contentDir: string, kind: Renaming['kind'], id: string): string[] {
  const names = {
    folders: [id],
    mdx: [`${id}.mdx`],
    yaml: [`${id}.yml`, `${id}.yaml`],
    tables: [`${id}.csv`, `${id}.yml`],
  };
  return names[kindOf(kind).form]
    .map((name) => join(contentDir, kind, name))
    .filter((path) => existsSync(path));
}

/**
 * Give a record another id in a content folder: its files, and everything in the folder that names it. Nothing is checked
 * here, and nothing is safe against being stopped: it works on a copy.
 *
 * @returns the files that named it, from the content folder
 */
export async function renameRecord(contentDir: string, renaming: Renaming): Promise<string[]> {
  const { kind, from, to } = renaming;
  for (const path of filesOf(contentDir, kind, from)) {
    const ending = kindOf(kind).form === 'folders' ? '' : extname(path);
    await rename(path, join(dirname(path), to + ending));
  }
  const changed: string[] = [];
  for (const path of await textsIn(contentDir)) {
    const written = await readFile(path, 'utf8');
    const source = written.replace(/\r\n/g, '\n');
    const text = edited(source, await editsIn(contentDir, path, source, renaming));
    if (text === source) continue;
    await writeFile(path, written.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text);
    changed.push(relative(contentDir, path));
  }
  return changed;
}

/** What editors write and the site reads; not the ledger and the redirects, which say what was. */
async function textsIn(contentDir: string): Promise<string[]> {
  const entries = await readdir(contentDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(mdx|ya?ml|csv)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !relative(contentDir, path).startsWith(ledgerFolder + sep))
    .filter((path) => relative(contentDir, path) !== redirectsFile)
    .sort();
}

async function editsIn(
  contentDir: string,
  path: string,
  source: string,
  renaming: Renaming,
): Promise<Edit[]> {
  if (path.endsWith('.csv')) return cellEdits(source, await sourceColumns(path), renaming);
  const [folder = ''] = relative(contentDir, path).split(sep);
  const links = linkEdits(source, renaming);
  if (folder === houseStyleFile) return [...links, ...briefEdits(source, renaming)];
  if (!isKind(folder)) return links;
  const { kind, from, to } = renaming;
  if (!path.endsWith('.mdx')) return [...links, ...pointerEdits(folder, source, kind, from, to)];
  const parts = splitFrontMatter(source);
  if ('finding' in parts) return links;
  // Both parts have the file's lines, but not its offsets: the first begins with an empty line in place of `---`.
  const afterFence = source.indexOf('\n');
  const beforeBody = source.length - parts.body.length;
  return [
    ...links,
    ...citationEdits(source, renaming),
    ...moved(pointerEdits(folder, parts.yaml, kind, from, to), afterFence),
    ...moved(attributeEdits(parts.body, renaming), beforeBody),
  ];
}

const moved = (edits: readonly Edit[], by: number): Edit[] =>
  edits.map(({ from, to, text }) => ({ from: from + by, to: to + by, text }));

/** The places of the columns of a table that name sources. */
async function sourceColumns(csv: string): Promise<Set<number>> {
  const description = await readFile(csv.replace(/csv$/, 'yml'), 'utf8').catch(() => '');
  const columns = listAt(parse(description, { logLevel: 'silent' }), ['columns']);
  return new Set(
    columns.flatMap((column, index) => (valueAt(column, ['type']) === 'sources' ? [index] : [])),
  );
}

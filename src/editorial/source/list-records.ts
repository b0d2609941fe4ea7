import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CollectionName } from '../../schemas/tools.ts';
import type { Fault, Problem } from '../problem.ts';
import { reason } from './read-text.ts';
import { pageNameFault, slugFault } from './slug.ts';
import { strayInCollection, strayInEssay } from './stray-files.ts';

/** A record's file, before it is read. */
export interface RecordFile {
  collection: CollectionName;
  id: string;
  /** As it is printed: `content/essays/x/index.mdx`. */
  file: string;
  /** Where it is on this machine. */
  path: string;
  /** The folder its pictures are in. */
  folder: string;
}

export interface Listing {
  records: RecordFile[];
  problems: Problem[];
}

const collections = [
  'essays',
  'authors',
  'topics',
  'series',
  'sources',
  'names',
  'pages',
] as const satisfies CollectionName[];

/** What a record's file is called, after its id. Astro's loaders read the same names: see content.config.ts. */
const endings: Record<Exclude<CollectionName, 'essays'>, RegExp> = {
  authors: /\.ya?ml$/,
  topics: /\.ya?ml$/,
  series: /\.ya?ml$/,
  sources: /\.ya?ml$/,
  names: /\.ya?ml$/,
  pages: /\.mdx$/,
};

/** Find every record of the content folder, and what is there that is none. */
export function listRecords(contentDir: string): Listing {
  const root = { path: contentDir, file: basename(contentDir) };
  const listing: Listing = { records: [], problems: [] };
  const entries = list(root, listing);
  if (entries?.length && !entries.some(({ name }) => (collections as readonly string[]).includes(name))) {
    report(listing, root.file, {
      message: 'holds no content',
      allowed: `folders named ${[...collections, 'data'].join(', ')}`,
      hint: 'Is CONTENT_DIR the right folder?',
    });
  }
  for (const collection of collections) {
    const entry = entries?.find(({ name }) => name === collection);
    if (!entry) continue;
    if (collection === 'essays') listEssays(entry, listing);
    else listFiles(collection, entry, listing);
  }
  return listing;
}

interface Entry {
  name: string;
  path: string;
  file: string;
  isFolder: boolean;
}

/** The entries of a folder by name, without READMEs and dotfiles, which are for editors and their tools. */
function list(folder: { path: string; file: string }, listing: Listing): Entry[] | undefined {
  try {
    return readdirSync(folder.path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'README.md')
      .map((entry): Entry => {
        const { name } = entry;
        const path = join(folder.path, name);
        const isFolder = entry.isSymbolicLink() ? leadsToFolder(path) : entry.isDirectory();
        return { name, path, file: `${folder.file}/${name}`, isFolder };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    report(listing, folder.file, { message: `cannot be read: ${reason(error)}` });
    return undefined;
  }
}

/** A link that leads nowhere counts as a file: reading it says what is wrong. */
function leadsToFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const report = (listing: Listing, file: string, fault: Fault | undefined) => {
  if (fault) listing.problems.push({ file, line: 1, ...fault });
};

function listEssays(home: Entry, listing: Listing) {
  for (const entry of list(home, listing) ?? []) {
    if (!entry.isFolder) {
      report(listing, entry.file, strayInCollection('essays', entry.name));
      continue;
    }
    const inside = list(entry, listing) ?? [];
    const index = inside.find(({ name, isFolder }) => name === 'index.mdx' && !isFolder);
    if (!index) report(listing, entry.file, { message: 'has no index.mdx, the file an essay is written in' });
    else {
      report(listing, index.file, slugFault(entry.name));
      const { file, path } = index;
      listing.records.push({ collection: 'essays', id: entry.name, file, path, folder: entry.path });
    }
    reportStray(inside, index?.file, listing);
  }
}

function reportStray(entries: readonly Entry[], index: string | undefined, listing: Listing) {
  for (const entry of entries) {
    if (entry.file === index) continue;
    if (entry.isFolder) reportStray(list(entry, listing) ?? [], index, listing);
    else report(listing, entry.file, strayInEssay(entry.name, index));
  }
}

function listFiles(collection: Exclude<CollectionName, 'essays'>, home: Entry, listing: Listing) {
  const entries = list(home, listing) ?? [];
  const isRecord = ({ name, isFolder }: Entry) => !isFolder && endings[collection].test(name);
  const idOf = ({ name }: Entry) => name.replace(/(?<=.)\.[^.]*$/, '');
  const first = new Map<string, Entry>();
  // Of two, the one with the usual ending is taken for the record: `.yml` sorts after `.yaml`.
  for (const entry of entries.filter(isRecord)) first.set(idOf(entry), entry);
  for (const entry of entries) {
    const id = idOf(entry);
    const other = entry.isFolder ? undefined : first.get(id);
    if (isRecord(entry))
      report(listing, entry.file, collection === 'pages' ? pageNameFault(id) : slugFault(id));
    if (other && other !== entry && /\.(ya?ml|json|mdx?)$/.test(entry.name)) {
      report(listing, entry.file, {
        message: `is a second record with the id "${id}": the first is ${other.file}`,
      });
    } else if (!isRecord(entry)) {
      report(listing, entry.file, strayInCollection(collection, entry.name, entry.isFolder));
    } else {
      listing.records.push({ collection, id, file: entry.file, path: entry.path, folder: home.path });
    }
  }
}

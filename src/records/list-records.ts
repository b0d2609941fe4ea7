import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fault, Problem } from '../reading/problem.ts';
import { reason } from '../reading/read-text.ts';
import { kindNames, kindOf, type KindName } from './kinds.ts';
import { nameFault, slugFault } from './slug.ts';
import { strayBeside, strayInFolder } from './stray-files.ts';

/** A record's file, before it is read. */
export interface RecordFile {
  collection: KindName;
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

/** The folder, in that of an essay, of what it was. Whoever moves the essay moves it too. */
export const versionsFolder = 'versions';

/** What a record's file is called, after its id. Astro's loaders read the same names: see content.config.ts. */
const endings = { yaml: /\.ya?ml$/, mdx: /\.mdx$/ } as const;

/** Find every record of the content folder, and what is there that is none. */
export function listRecords(contentDir: string): Listing {
  const root = { path: contentDir, file: basename(contentDir) };
  const listing: Listing = { records: [], problems: [] };
  const entries = list(root, listing);
  if (entries?.length && !entries.some(({ name }) => (kindNames as string[]).includes(name))) {
    report(listing, root.file, {
      message: 'holds no content',
      allowed: `folders named ${kindNames.join(', ')}`,
      hint: 'Is CONTENT_DIR the right folder?',
    });
  }
  for (const kind of kindNames) {
    const entry = entries?.find(({ name }) => name === kind);
    const { form } = kindOf(kind);
    // A table is two files, which are read together: see editorial/check-data-tables.ts.
    if (!entry || form === 'tables') continue;
    if (form === 'folders') listFolders(kind, entry, listing);
    else listFiles(kind, endings[form], entry, listing);
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

function listFolders(collection: KindName, home: Entry, listing: Listing) {
  for (const entry of list(home, listing) ?? []) {
    if (!entry.isFolder) {
      report(listing, entry.file, strayInFolder(collection, entry.name));
      continue;
    }
    const inside = list(entry, listing) ?? [];
    const index = inside.find(({ name, isFolder }) => name === 'index.mdx' && !isFolder);
    if (!index)
      report(listing, entry.file, {
        message: `has no index.mdx, the file ${kindOf(collection).withArticle} is written in`,
      });
    else {
      report(listing, index.file, slugFault(entry.name));
      const { file, path } = index;
      listing.records.push({ collection, id: entry.name, file, path, folder: entry.path });
    }
    reportStray(collection, inside, index?.file, listing);
  }
}

function reportStray(
  collection: KindName,
  entries: readonly Entry[],
  index: string | undefined,
  listing: Listing,
) {
  for (const entry of entries) {
    if (entry.file === index) continue;
    // Read apart: see versions/version-file.ts.
    if (entry.isFolder && entry.name === versionsFolder && collection === 'essays') continue;
    if (entry.isFolder) reportStray(collection, list(entry, listing) ?? [], index, listing);
    else report(listing, entry.file, strayBeside(collection, entry.name, index));
  }
}

function listFiles(collection: KindName, ending: RegExp, home: Entry, listing: Listing) {
  const entries = list(home, listing) ?? [];
  const isRecord = ({ name, isFolder }: Entry) => !isFolder && ending.test(name);
  const idOf = ({ name }: Entry) => name.replace(/(?<=.)\.[^.]*$/, '');
  const first = new Map<string, Entry>();
  // Of two, the one with the usual ending is taken for the record: `.yml` sorts after `.yaml`.
  for (const entry of entries.filter(isRecord)) first.set(idOf(entry), entry);
  for (const entry of entries) {
    const id = idOf(entry);
    const other = entry.isFolder ? undefined : first.get(id);
    if (isRecord(entry)) report(listing, entry.file, nameFault(collection, id));
    if (other && other !== entry && /\.(ya?ml|json|mdx?)$/.test(entry.name)) {
      report(listing, entry.file, {
        message: `is a second record with the id "${id}": the first is ${other.file}`,
      });
    } else if (!isRecord(entry)) {
      report(listing, entry.file, strayInFolder(collection, entry.name, entry.isFolder));
    } else {
      listing.records.push({ collection, id, file: entry.file, path: entry.path, folder: home.path });
    }
  }
}

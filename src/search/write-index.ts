import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type IdentifiedName, indexNames, type NameIndex } from '../names/name-index.ts';
import { nameForms } from '../names/name-forms.ts';
import { formatPartialDate } from '../data/partial-date.ts';
import { catalogueOf } from './catalogue.ts';
import { indexedText } from './hidden-words.ts';
import { pageRecords } from './page-records.ts';
import { formSign, type SearchRecord } from './record.ts';
import { type Synonyms, synonymsOf } from './synonyms.ts';
import { withShortIds } from './short-ids.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The parts of Pagefind's output the site's own search uses; the rest are interfaces it does not have. */
const used =
  /^(pagefind\.js|pagefind-(highlight|entry)\.(js|json)|wasm\.en\.pagefind|(fragment|index|filter)\/.+|pagefind\.[\w-]+\.pf_meta)$/;

/** Pagefind could not index a built page; the message is Pagefind's own. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

/** What goes into the index besides the pages. */
export interface IndexOptions {
  /** Folder the site is served from: starts and ends with a slash. */
  basePath: string;
  /** The gazetteer: passages that use one form of a name are found by all others. */
  names: readonly IdentifiedName[];
  /** Groups of words that stand for one another. */
  thesaurus?: readonly (readonly string[])[];
}

/**
 * Index a built site and write the index into it, under `pagefind/`.
 *
 * @param siteFolder absolute path of the built site
 * @returns how many pages were read, and how many records they gave
 * @throws SearchIndexError when Pagefind reports an error
 */
export async function writeSearchIndex(
  siteFolder: string,
  { basePath, names, thesaurus = [] }: IndexOptions = { basePath: '/', names: [] },
): Promise<{ pages: number; records: number }> {
  const pages = (await readdir(siteFolder, { recursive: true }))
    .filter((file) => file.endsWith('.html'))
    .sort();
  const nameIndex = indexNames(names);
  const synonyms = synonymsOf(thesaurus);
  const records: SearchRecord[] = [];
  try {
    // One index for all pages: split by language, an essay in French would be found from no English page.
    const { index } = succeed(await createIndex({ forceLanguage: 'en' }));
    if (!index) throw new SearchIndexError('Pagefind made no index');
    for (const file of pages) {
      const path = basePath + file.replace(/index\.html$/, '');
      const tree = fromHtml(await readFile(join(siteFolder, file), 'utf8'));
      for (const record of pageRecords(tree, path)) {
        await add(index, record, nameIndex, synonyms);
        records.push(record);
      }
    }
    await writeFiles(index, join(siteFolder, 'pagefind'), records, names);
    return { pages: pages.length, records: records.length };
  } finally {
    await close();
  }
}

async function add(index: PagefindIndex, record: SearchRecord, names: NameIndex, synonyms: Synonyms) {
  const { url, title, section, kind, date } = record;
  const forms = formsOf(record, names);
  succeed(
    await index.addCustomRecord({
      url,
      content: indexedText(record, names, forms, synonyms),
      language: 'en',
      meta: {
        title: section ?? title,
        ...(section && { page: title }),
        forms: forms.join(` ${formSign} `),
        // A field by itself, so that UNSC leads to the Council and not to a hundred resolutions with it in their name.
        short: forms.filter((form) => !form.includes(' ')).join(' '),
        kind,
        ...(date && { date: formatPartialDate(date) }),
      },
    }),
  );
}

/** Every form of the name a page is about; of another page the words of its address, which are often what people type. */
function formsOf({ url, kind, section }: SearchRecord, { names }: NameIndex): string[] {
  if (section !== undefined) return [];
  const slug = url.split('/').at(-2) ?? '';
  const name = kind.startsWith('Name') ? names.get(slug) : undefined;
  return name ? nameForms(name).map(({ text }) => text) : [slug.replaceAll('-', ' ')];
}

/**
 * Write the index, and beside it the catalogue, by which the client narrows and sorts answers, and the vocabulary, by
 * which it guesses what was meant. Both are asked for only when a reader does so or finds nothing.
 */
async function writeFiles(
  index: PagefindIndex,
  folder: string,
  records: readonly SearchRecord[],
  names: readonly IdentifiedName[],
) {
  const files = withShortIds(succeed(await index.getFiles()).files.filter(({ path }) => used.test(path)));
  for (const { path, content } of files) await write(join(folder, path), content);
  const fragments = files.flatMap(({ path, content }) =>
    path.startsWith('fragment/') ? [{ id: basename(path, '.pf_fragment'), url: urlOf(content) }] : [],
  );
  await write(join(folder, 'catalogue.json'), JSON.stringify(catalogueOf(records, fragments)));
  await write(join(folder, 'vocabulary.json'), JSON.stringify(vocabularyOf(records, names)));
}

async function write(target: string, content: Uint8Array | string) {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}

/** A fragment is JSON after a mark of twelve bytes, compressed. */
const urlOf = (fragment: Uint8Array): string =>
  (JSON.parse(gunzipSync(fragment).subarray(12).toString('utf8')) as { url: string }).url;

function succeed<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new SearchIndexError(answer.errors.join('\n'));
  return answer;
}

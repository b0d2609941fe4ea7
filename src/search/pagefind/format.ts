/*
 * What the site knows of the files that Pagefind 1.6 writes and its `pagefind.js` asks for. Only this room knows it: on an
 * upgrade tests/unit/search/pagefind and the golden set say what has changed. The script of every page and the service worker,
 * each one file that can share no module, name some of the files too; tests hold them to these names.
 */

/** The small file that names the index of the day: `{ languages: { en: { hash, page_count } } }`. */
export const entryFile = 'pagefind-entry.json';

/** The driver, a module. */
export const driverFile = 'pagefind.js';

/** The module that marks the words of an address on a page. */
export const highlighterFile = 'pagefind-highlight.js';

/** One index for all languages: it is told to be English, whose word endings are then taken off. */
export const language = 'en';

/** The program that searches. */
export const wasmFile = `wasm.${language}.pagefind`;

/** The list of all records. @param hash the one the entry file gives */
export const listFile = (hash: string): string => `pagefind.${hash}.pf_meta`;

/** Whether a file is the list of all records. */
export const isList = (path: string): boolean => path.endsWith('.pf_meta');

/** The file of a record. @param id as the list has it */
export const recordFile = (id: string): string => `fragment/${id}.pf_fragment`;

/** Whether a file holds a record. */
export const isRecord = (path: string): boolean => path.startsWith('fragment/');

/** The file of a part of the index. @param id as the list has it */
export const partFile = (id: string): string => `index/${id}.pf_index`;

/** Whether a file is a part of the index: the records of some words. */
export const isPart = (path: string): boolean => path.startsWith('index/');

/** What ids of parts begin with: of those that know how often words stand in a record, and of those that know where. */
export const lightPart = 'l';
export const wholePart = 'w';

/** The file of the same words, without where they stand, if that of a whole part is given. */
export const lighterFile = (path: string): string | undefined =>
  path.startsWith(`index/${idPrefix}${wholePart}`)
    ? path.replace(idPrefix + wholePart, idPrefix + lightPart)
    : undefined;

/** What ids begin with. */
export const idPrefix = `${language}_`;

/** Whether the site's own search loads a file; the others are interfaces it does not have. */
export const isLoaded = (path: string): boolean =>
  [driverFile, highlighterFile, entryFile, wasmFile].includes(path) ||
  /^(?:fragment|index|filter)\/|^pagefind\.[\w-]+\.pf_meta$/.test(path);

/** Whether a file is compressed, and begins with the signature when it no longer is. */
export const isSigned = (path: string): boolean => /\.(?:pf_\w+|pagefind)$/.test(path);

/** How the contents of such a file begin, in ASCII. */
export const signature = 'pagefind_dcd';

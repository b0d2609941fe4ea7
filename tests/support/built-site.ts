import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readPublication } from '../../src/publication/read-publication.ts';
import { readRedirects } from '../../src/records/read-redirects.ts';
import type { Publication } from '../../src/publication/schema.ts';
import { filesIn } from './files.ts';
import { sites, type TestSite } from './sites.ts';

/** An HTML page as it was built. */
export interface BuiltPage {
  /** Where it is on the site, without the folder the site is served from: `/essays/`, `/404.html`. */
  path: string;
  /** Its public address: with origin and folder. */
  address: string;
  html: string;
  tree: Root;
}

/** A site on disk, as `npm run build` left it. */
export interface BuiltSite extends TestSite {
  name: string;
  /** Every file, by its path in the site: `rss.xml`, `assets/search.js`. */
  files: readonly string[];
  pages: readonly BuiltPage[];
  /** The pages at old addresses, which lead on or say what has become of what was there. */
  gone: readonly BuiltPage[];
  /** Who publishes it. */
  publication: Publication;
  /** A page by its path. */
  page: (path: string) => BuiltPage;
  /** A file's bytes. */
  bytes: (file: string) => Buffer;
  /** A file's text. */
  text: (file: string) => string;
}

/** Path of the page that says there is none. */
export const notFound = '/404.html';

/** Pages that are shown where another cannot be, and that nobody should find by searching. */
export const stopgaps: readonly string[] = [notFound, '/offline/not-kept/'];

/** True for an essay's own page. */
export const isEssayPage = ({ path }: BuiltPage): boolean => /^\/essays\/[^/]+\/$/.test(path);

/** True for what an essay was: its history, and each version. */
export const isOfThePast = ({ path }: BuiltPage): boolean => /^\/essays\/[^/]+\/history\//.test(path);

/** True for the page of an essay’s references. */
export const isReferenceList = ({ path }: BuiltPage): boolean => /^\/essays\/[^/]+\/references\/$/.test(path);

/** True for what search engines are asked to leave out: what stands in for another page, was, or is a list of what others say. */
export const isUnlisted = (page: BuiltPage): boolean =>
  stopgaps.includes(page.path) || isOfThePast(page) || isReferenceList(page);

/** The sites under test. `npm test` builds them before any test runs. */
export const builtSites: readonly BuiltSite[] = Object.entries(sites).map(([name, site]) =>
  readSite(name, site),
);

/** A site under test by its name. */
export function builtSite(name: keyof typeof sites): BuiltSite {
  const site = builtSites.find((candidate) => candidate.name === name);
  if (!site) throw new Error(`No site under test is called ${name}`);
  return site;
}

/** What is wrong, each with the page it is wrong on: `/essays/: two h1`. Empty when nothing is. */
export const faultsOn = (
  pages: readonly BuiltPage[],
  find: (page: BuiltPage) => readonly string[],
): string[] => pages.flatMap((page) => find(page).map((fault) => `${page.path}: ${fault}`));

function readSite(name: string, site: TestSite): BuiltSite {
  const { outDir, siteUrl, basePath } = site;
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new Error(`There is no site in ${outDir}: npm test builds it before the tests`);
  }
  const files = filesIn(outDir);
  const bytes = (file: string) => readFileSync(join(outDir, file));
  const text = (file: string) => bytes(file).toString('utf8');
  const old = oldAddresses(site.contentDir);
  const all = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, text(file), siteUrl + basePath));
  const pages = all.filter(({ path }) => !old.has(path));
  const gone = all.filter(({ path }) => old.has(path));
  const page = (path: string) => {
    const found = all.find((candidate) => candidate.path === path);
    if (!found) throw new Error(`The ${name} site has no page ${path}`);
    return found;
  };
  return {
    ...site,
    name,
    publication: readPublication(site.contentDir),
    files,
    pages,
    gone,
    page,
    bytes,
    text,
  };
}

function oldAddresses(contentDir: string): Set<string> {
  const { moved, removed } = readRedirects(contentDir);
  return new Set([...moved.map(({ from }) => from), ...removed.map(({ address }) => address)]);
}

function readPage(file: string, html: string, root: string): BuiltPage {
  const place = file.replace(/(^|\/)index\.html$/, '$1');
  let tree: Root | undefined;
  return {
    path: `/${place}`,
    address: root + place,
    html,
    // Parsed when asked for: most tests look at some of the pages.
    get tree() {
      return (tree ??= fromHtml(html));
    },
  };
}

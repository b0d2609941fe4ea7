import { createReadStream, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { parseSitemap } from 'sitemap';
import { sites } from './sites.ts';

/** An essay with notes, pictures, a part before or after it, and hangul and hanzi in its text. */
export const essay = '/essays/managing-the-buffer/';

/** An essay with every component, a table, and signs that mean something in HTML. */
export const oddEssay = `${sites.odd.address}essays/lamps-and-tides/`;

/** An essay with drawn figures, numbers from a table, and one source cited in several places of it. */
export const oddRiver = `${sites.odd.address}essays/the-river-that-ran-twice/`;

/** One page of each kind. */
export const pageKinds = [
  '/',
  '/essays/',
  essay,
  oddEssay,
  '/series/managing-the-buffer/',
  '/topics/',
  '/topics/trade/',
  '/authors/',
  '/authors/border-desk/',
  '/method/',
  '/feeds/',
  '/offline/',
  '/search/',
  '/404.html',
];

/** What essays of the real site were: the history of each, and its versions. No sitemap has them. */
const ofThePast = globSync('essays/*/history/{index.html,*/index.html}', { cwd: sites.real.outDir })
  .map((file) => `/${file.replace('index.html', '')}`)
  .sort();

/** The pages of their references, which no sitemap has either. */
const referenceLists = globSync('essays/*/references/index.html', { cwd: sites.real.outDir })
  .map((file) => `/${file.replace('index.html', '')}`)
  .sort();

/** The path of every page of the real site: those that search engines may list, those they may not, and the one that says there is none. */
export const everyPage = [
  ...(await parseSitemap(createReadStream(join(sites.real.outDir, 'sitemap-pages.xml')))).map(
    ({ url }) => new URL(url).pathname,
  ),
  ...ofThePast,
  ...referenceLists,
  '/404.html',
];

/** Kinds of page that come many from one template, and have no markup of their own. */
export const templates = [
  'sources',
  'names',
  'data',
  'topics',
  'authors',
  'chronology',
  'corrections',
  'history',
  'references',
  'drawings',
] as const;

type Template = (typeof templates)[number];

/** What stands beside essays, under their addresses. */
const apart: Partial<Record<Template, string[]>> = {
  history: ofThePast,
  references: referenceLists,
  drawings: everyPage.filter((path) => /\/fig-[^/]+\/$/.test(path)),
};

/** The real site's pages of one template. */
export const pagesOf = (template: Template): string[] =>
  apart[template] ?? everyPage.filter((path) => path.startsWith(`/${template}/`) && path !== `/${template}/`);

/** The pages of the real site that are the only ones of their kind, or a few. */
export const singlePages = everyPage.filter(
  (path) => !templates.some((template) => pagesOf(template).includes(path)),
);

/** The path of every essay of the real site. */
export const everyEssay = everyPage.filter((path) => /^\/essays\/[^/]+\/$/.test(path));

/** Every essay with a drawing: a timeline is a list. */
export const everyDrawnEssay = everyEssay.filter((path) =>
  readFileSync(join(sites.real.outDir, path, 'index.html'), 'utf8').includes('class="drawing drawing-wide'),
);

/** The addresses a page asks for from now on, in order; the list grows as it does. */
export function requestsOf(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  return addresses;
}

/** Something to wait for until it is let through. */
export function gate() {
  const { promise: opened, resolve } = Promise.withResolvers<undefined>();
  return { opened, open: () => resolve(undefined) };
}

/** What the browser complains about from now on: errors on the console, thrown errors, breaches of the page's policy. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  const complain = (text: string) => complaints.push(`${new URL(page.url()).pathname}: ${text}`);
  page.on('console', (message) => message.type() === 'error' && complain(message.text()));
  page.on('pageerror', (error) => complain(error.message));
  return complaints;
}

/**
 * Press a key that opens search. Chromium throws away what is typed before it has painted the page, and on a busy machine
 * that may be after the page has loaded.
 */
export async function openSearch(page: Page, keys = '/') {
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
  await page.keyboard.press(keys);
}

/** The parts of a search box, in the dialog unless told where else. */
export function searchBox(page: Page, place = page.getByRole('dialog', { name: 'Search' })) {
  return {
    dialog: place,
    input: place.getByRole('searchbox'),
    status: place.getByRole('status'),
    results: place.getByRole('list').first().getByRole('link'),
    items: place.getByRole('list').first().getByRole('listitem'),
    /** Opens the lists by which an answer is narrowed. */
    narrow: place.getByText('Narrow or sort'),
    list: (label: string) => place.getByRole('combobox', { name: label }),
    more: place.getByRole('button', { name: /^Show more/ }),
    retry: place.getByRole('button', { name: 'Try again' }),
  };
}

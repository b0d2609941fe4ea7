import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type BuiltPage, builtSite, builtSites, faultsOn, stopgaps } from '../support/built-site.ts';
import { publicEssays, recordIds, recordSource } from '../support/essay-sources.ts';
import { attribute, textOf } from '../support/html.ts';
import { offeredByZotero, readByZotero } from '../support/zotero.ts';

/** As much of a source's record as is compared. */
interface SourceRecord {
  type: string;
  title: string;
  author?: ({ literal: string } | { family: string; given?: string; particle?: string })[];
  issued: { 'date-parts': number[][] } | { literal: string };
  language?: string;
  number?: string;
  URL?: string;
  DOI?: string;
  archive?: string;
}

/** An address, however it is written: a plus sign in a path may be encoded, since Zotero takes one for a space. */
const written = (address: string) => decodeURI(address).replaceAll('%2B', '+');

describe.each(builtSites)('whoever saves a page of the $name site into Zotero gets', (site) => {
  const root = site.siteUrl + site.basePath;
  const sourceRecord = (key: string) =>
    parse(readFileSync(join(site.contentDir, 'sources', `${key}.yml`), 'utf8')) as SourceRecord;

  test.each(publicEssays(site))('of an essay an article of this magazine, by its desk: $slug', (essay) => {
    expect(readByZotero(site.page(`/essays/${essay.slug}/`).tree)).toEqual({
      type: 'magazineArticle',
      title: essay.title,
      creators: essay.authors.map((id) => signedAs(recordSource(site, 'authors', id))),
      date: essay.published,
      url: `${root}essays/${essay.slug}/`,
      publication: site.publication.name,
      number: '',
    });
  });

  test('of a version of an essay an article of its day, at its own address', () => {
    const versions = site.pages.filter(({ path }) => /\/history\/[\d-]+\/$/.test(path));
    const faults = faultsOn(versions, ({ path, address, tree }) => {
      const { type, date, url, publication } = readByZotero(tree);
      const wanted = ['magazineArticle', path.split('/').at(-2), address, site.publication.name];
      const found = [type, date, url, publication];
      return isDeepStrictEqual(found, wanted) ? [] : [JSON.stringify(found)];
    });
    expect(faults).toEqual([]);
    expect(versions.length).toBeGreaterThan(0);
  });

  test('of a source’s page the source, at its own address and by its own authors', () => {
    const faults = recordIds(site, 'sources').flatMap((key) => {
      const record = sourceRecord(key);
      const item = readByZotero(site.page(`/sources/${key}/`).tree);
      const own = record.DOI ? `https://doi.org/${record.DOI}` : (record.URL ?? record.archive ?? '');
      const wrong = [
        item.title !== record.title && `title ${item.title}`,
        own !== '' && written(item.url) !== written(own) && `address ${item.url}`,
        item.creators.length !== (record.author?.length ?? 0) && `authors ${item.creators.join(' and ')}`,
        item.creators.includes(site.publication.name) && 'this site for an author',
        item.publication === site.publication.name && 'this site for where it stands',
        item.type !== 'journalArticle' && record.number && item.number !== record.number && 'no number',
        record.type !== 'article-journal' && item.type === 'journalArticle' && 'an article of a journal',
      ];
      return wrong.flatMap((fault) => (fault ? [`${key}: ${fault}`] : []));
    });
    expect(faults).toEqual([]);
  });

  test.each(publicEssays(site))('of an essay’s references each to pick from: $slug', ({ slug }) => {
    const list = selectAll('li[id^="ref-"]', site.page(`/essays/${slug}/`).tree);
    const records = list.map((item) => sourceRecord(attribute(item, 'id').slice('ref-'.length)));
    const offered = offeredByZotero(site.page(`/essays/${slug}/references/`).tree);
    const found = offered.map(({ type, title, creators, date, language, url }) => ({
      ...{ type, title, creators, date, language, url: decodeURIComponent(url) },
    }));
    expect(found).toEqual(records.map((record) => pickedOf(record, site.publication.language)));
  });

  test('of a table a dataset', () => {
    const found = recordIds(site, 'data').map((id) => {
      const { type, creators, url } = readByZotero(site.page(`/data/${id}/`).tree);
      return { type, creators, url };
    });
    expect(found).toEqual(
      recordIds(site, 'data').map((id) => ({
        type: 'dataset',
        creators: [site.publication.name],
        url: `${root}data/${id}/`,
      })),
    );
  });

  test('of the home page, of lists and of all others a web page of this site, with no author and no day made up', () => {
    const works = /^\/(essays|sources|data|letters|corrections|forecasts)\/[^/]+\/$/;
    const versions = /\/history\/[\d-]+\/$/;
    const isPickList = ({ path, tree }: BuiltPage) =>
      path.endsWith('/references/') && offeredByZotero(tree).length > 0;
    const pages = site.pages.filter(
      (page) =>
        !stopgaps.includes(page.path) &&
        !works.test(page.path) &&
        !versions.test(page.path) &&
        !isPickList(page),
    );
    const ownDays = new Map(pagesAbout(site).map(({ path, updated }) => [path, updated]));
    const faults = faultsOn(pages, ({ path, tree }) => {
      const { type, creators, date, publication } = readByZotero(tree);
      const found = { type, creators, date, publication };
      const wanted = {
        type: 'webpage',
        creators: [],
        date: ownDays.get(path) ?? '',
        publication: site.publication.name,
      };
      return isDeepStrictEqual(found, wanted) ? [] : [JSON.stringify(found)];
    });
    expect(faults).toEqual([]);
  });
});

/** Types of CSL by the names Zotero has for its items. */
const zoteroTypes: Readonly<Record<string, string>> = {
  'article-journal': 'journalArticle',
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  broadcast: 'tvBroadcast',
  chapter: 'bookSection',
  legislation: 'statute',
  'post-weblog': 'blogPost',
  software: 'computerProgram',
  speech: 'presentation',
  treaty: 'document',
};

/** A source as it should be picked: with every author in one piece or two, its day as far as known, and its own address. */
function pickedOf(record: SourceRecord, language: string) {
  const { type, title, author = [], issued, DOI, URL: address = '' } = record;
  const parts = 'literal' in issued ? [] : (issued['date-parts'][0] ?? []);
  return {
    type: zoteroTypes[type] ?? type,
    title: title.replaceAll('+', ' '),
    creators: author.map((name) =>
      'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
    ),
    date: parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'),
    language: record.language ?? new Intl.Locale(language).language,
    url: decodeURIComponent(DOI ? `https://doi.org/${DOI}` : address),
  };
}

/** A desk is one name, a person a family and given names. */
const signedAs = ({ kind, name = '' }: { kind?: string; name?: string }): string =>
  kind === 'person' ? name.replace(/^(.*) (\S+)$/, '$2, $1') : name;

/** The pages about the site, with the days of their last changes. */
const pagesAbout = ({ contentDir }: { contentDir: string }) =>
  readdirSync(join(contentDir, 'pages')).map((file) => {
    const [, front = ''] = readFileSync(join(contentDir, 'pages', file), 'utf8').split(/^---$/m);
    const { updated } = parse(front) as { updated: string };
    return { path: `/${file.replace('.mdx', '')}/`, updated };
  });

test('an essay that cites nothing says so where its references would be', () => {
  const { tree } = builtSite('odd').page('/essays/lamps-and-tides/references/');
  expect(selectAll('main p', tree).map(textOf)).toContain('It cites no source.');
  expect(selectAll('.reference-list', tree)).toEqual([]);
});

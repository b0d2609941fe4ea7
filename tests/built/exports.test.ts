import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtSites, faultsOn, isEssayPage } from '../support/built-site.ts';
import { publicEssays, recordIds } from '../support/essay-sources.ts';
import { attribute, attributes } from '../support/html.ts';

/** What another program reads, whose parsers share nothing with what wrote the file. */
const read = (text: string) => (text.trim() === '' ? [] : new Cite(text).data);

const keysIn = (text: string) => read(text).map((entry) => String(entry['citation-key'] ?? entry['id']));

const formats = ['json', 'bib', 'ris'] as const;

describe.each(builtSites)('the $name site', (site) => {
  const keys = recordIds(site, 'sources');

  test.each(formats)('all sources are in sources.%s, each once', (format) => {
    expect(keysIn(site.text(`sources.${format}`)).sort()).toEqual(keys);
  });

  test.each(formats)('an essay’s references as .%s are those of its list, in their order', (format) => {
    const essays = site.pages.filter(isEssayPage);
    const listed = essays.map(({ path, tree }) => [
      path,
      selectAll('li[id^="ref-"]', tree).map((item) => attribute(item, 'id').slice('ref-'.length)),
    ]);
    const exported = essays.map(({ path }) => [path, keysIn(site.text(`${path.slice(1, -1)}.${format}`))]);
    expect(exported).toEqual(listed);
  });

  test.each(formats)('an essay itself as cite.%s has its title, its day and its address', (format) => {
    const found = publicEssays(site).map(({ slug }) => {
      const [entry] = read(site.text(`essays/${slug}/cite.${format}`));
      const day = entry?.['issued'] as { 'date-parts': number[][] } | undefined;
      return [entry?.['title'], day?.['date-parts'][0], entry?.['URL']];
    });
    expect(found).toEqual(
      publicEssays(site).map(({ slug, title, published }) => [
        title,
        published.split('-').map(Number),
        `${site.siteUrl}${site.basePath}essays/${slug}/`,
      ]),
    );
  });

  test('the list of sources, and every essay, lead to their files for reference managers', () => {
    const missing = (page: BuiltPage, files: readonly string[]) => {
      const links = attributes('a', 'href', page.tree);
      return files.map((file) => site.basePath + file).filter((href) => !links.includes(href));
    };
    expect(
      missing(
        site.page('/sources/'),
        formats.map((format) => `sources.${format}`),
      ),
    ).toEqual([]);
    const faults = faultsOn(site.pages.filter(isEssayPage), (page) =>
      missing(
        page,
        formats.map((format) => `${page.path.slice(1)}cite.${format}`),
      ),
    );
    expect(faults).toEqual([]);
  });
});

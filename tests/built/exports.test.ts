import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtSites, faultsOn, isEssayPage } from '../support/built-site.ts';
import { publicEssays, recordIds, recordSource } from '../support/essay-sources.ts';
import { attribute, attributes } from '../support/html.ts';
import { readByCitationJs as read, readers, type ReadReference } from '../support/reference-readers.ts';

const keysIn = (text: string) => read(text).map((entry) => String(entry['citation-key'] ?? entry['id']));

/** What an editor wrote of a source, as far as it is compared. */
interface SourceFile {
  title: string;
  author?: ({ literal: string } | { family: string; given?: string; suffix?: string })[];
  issued: { 'date-parts': number[][] } | { literal: string };
}

const formats = ['json', 'bib', 'biblatex.bib', 'ris'] as const;

describe.each(builtSites)('the $name site', (site) => {
  const keys = recordIds(site, 'sources');

  test.each(formats)('all sources are in sources.%s, each once', (format) => {
    expect(keysIn(site.text(`sources.${format}`)).sort()).toEqual(keys);
  });

  const programs = formats.flatMap((format) =>
    Object.entries(readers[format]).map(([program, reader]) => [format, program, reader] as const),
  );

  test.each(programs)('sources.%s says the same of every source to %s', (format, program, reader) => {
    const found = reader(site.text(`sources.${format}`)).sort((a, b) => (a.key < b.key ? -1 : 1));
    const expected = keys.map((key) =>
      expectedOf(key, recordSource(site, 'sources', key) as SourceFile, format),
    );
    // This program looks for the authors of half the types of RIS in tags of its own, and for their day in none.
    const isPartial = format === 'ris' && program === 'citation-js';
    // Another sets initials apart from the names they stand among.
    const inAnyOrder = (name: string) => name.split(' ').sort().join(' ');
    const known = ({ key, title, authors, date }: ReadReference) =>
      isPartial
        ? { key, title, date: date.slice(0, 1) }
        : { key, title, authors: authors.map(inAnyOrder), date };
    expect(found.map(known)).toEqual(expected.map(known));
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
      return [entry?.title, entry?.issued?.['date-parts']?.[0], entry?.['URL' as never]];
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

/** A source as a program should read it: in RIS a body's commas are semicolons, and nothing marks what is undated. */
function expectedOf(key: string, { title, author = [], issued }: SourceFile, format: string): ReadReference {
  return {
    key,
    title,
    authors: author.map((name) => {
      if (!('literal' in name)) return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
      return format === 'ris' ? name.literal.replaceAll(', ', '; ') : name.literal;
    }),
    date: 'literal' in issued ? [] : (issued['date-parts'][0] ?? []),
  };
}

import { mf2 } from 'microformats-parser';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtSites } from '../support/built-site.ts';
import { lastChange, publicEssays, recordSource } from '../support/essay-sources.ts';

/** A page as a program reads it that knows nothing but microformats (https://microformats.org/wiki/microformats2). */
const itemsOf = ({ html, address }: BuiltPage, type: string) =>
  mf2(html, { baseUrl: address }).items.filter((item) => item.type?.includes(type));

describe.each(builtSites)('the $name site', (site) => {
  const root = site.siteUrl + site.basePath;

  test.each(publicEssays(site))('an essay is one entry, with its author, days and text: $slug', (essay) => {
    const found = itemsOf(site.page(`/essays/${essay.slug}/`), 'h-entry');
    expect(found).toHaveLength(1);
    const { name, summary, url, uid, published, updated, author, content } = found[0]?.properties ?? {};
    expect({ name, summary, url, uid, published, updated }).toEqual({
      name: [essay.title],
      summary: [essay.standfirst],
      url: [`${root}essays/${essay.slug}/`],
      uid: [`${root}essays/${essay.slug}/`],
      published: [essay.published],
      updated: lastChange(essay) === essay.published ? undefined : [lastChange(essay)],
    });
    expect(author?.map((card) => (card as { properties: unknown }).properties)).toEqual(
      essay.authors.map((id) => ({
        name: [recordSource(site, 'authors', id).name],
        url: [`${root}authors/${id}/`],
      })),
    );
    expect(content).toHaveLength(1);
  });

  test('a desk’s page has its card', () => {
    const desks = site.pages.filter(({ path }) => /^\/authors\/[^/]+\/$/.test(path));
    const cards = desks.map((page) =>
      itemsOf(page, 'h-card').some(({ properties }) => properties['uid']?.[0] === page.address),
    );
    expect(cards).toEqual(desks.map(() => true));
  });

  test('every page has the card of who publishes it', () => {
    const [card] = itemsOf(site.page('/'), 'h-card');
    expect(card?.properties).toMatchObject({ name: [site.publication.name], url: [root] });
  });

  test('a list of essays is a feed of entries a year, each with its address and day', () => {
    const entries = itemsOf(site.page('/essays/'), 'h-feed')
      .flatMap(({ children = [] }) => children)
      .map(({ properties }) => [properties['url']?.[0], properties['published']?.[0]]);
    expect(entries.toSorted()).toEqual(
      publicEssays(site)
        .map(({ slug, published }) => [`${root}essays/${slug}/`, published])
        .toSorted(),
    );
  });
});

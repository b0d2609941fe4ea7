import { describe, expect, test } from 'vitest';
import { builtSite, builtSites } from '../support/built-site.ts';
import { lastChange, publicEssays, recordSource } from '../support/essay-sources.ts';
import { bodyTree, readFeed, readFeedStrictly } from '../support/feeds.ts';
import { textOf } from '../support/html.ts';

const midnight = (day: string) => new Date(`${day}T00:00:00Z`).toISOString();

describe.each(builtSites)('the feed of the $name site', (site) => {
  const root = site.siteUrl + site.basePath;
  const essays = publicEssays(site);
  const nameOf = (kind: 'authors' | 'topics') => (id: string) => {
    const { name, title } = recordSource(site, kind, id);
    return name ?? title;
  };

  test('says what it is, where it is, in which language, and shows the site’s mark', () => {
    const { title, link, language, atom, image } = readFeedStrictly(site);
    expect({ title, link, language, links: atom?.links, image }).toEqual({
      title: site.publication.name,
      link: root,
      language: site.publication.language,
      links: [{ href: `${root}rss.xml`, rel: 'self', type: 'application/rss+xml' }],
      image: { url: `${root}icon-192.png`, title: site.publication.name, link: root },
    });
    expect(site.files).toContain('icon-192.png');
  });

  test('holds every public essay and no other, the newest first', async () => {
    const { items } = await readFeed(site);
    expect(items.map(({ link }) => link)).toEqual(essays.map(({ slug }) => `${root}essays/${slug}/`));
  });

  test('names each essay, its authors one by one, its topics and its day of publication', async () => {
    const { items } = await readFeed(site);
    const found = items.map(({ title, creators, categories, isoDate }) => ({
      title,
      creators,
      categories,
      isoDate,
    }));
    const written = essays.map(({ title, authors, topics, published, retracted }) => ({
      title: retracted ? `Retracted: ${title}` : title,
      creators: authors.map(nameOf('authors')),
      categories: topics.map(nameOf('topics')),
      isoDate: midnight(published),
    }));
    expect(found).toEqual(written);
  });

  test('knows each essay by an id that is no address and never moves', () => {
    const guids = readFeedStrictly(site).items?.map(({ guid }) => guid);
    expect(guids).toEqual(
      essays.map(({ id }) => ({ value: `urn:uuid:${id.toLowerCase()}`, isPermaLink: false })),
    );
  });

  test('gives each essay’s language, its last change and what it is about', () => {
    const items = readFeedStrictly(site).items?.map(({ dc, atom, description }) => ({
      language: dc?.languages?.join(),
      updated: new Date(String(atom?.updated)).toISOString(),
      // Readers take it for HTML.
      description: textOf(bodyTree(description ?? '')),
    }));
    const written = essays.map((essay) => ({
      language: essay.language ?? site.publication.language,
      updated: midnight(lastChange(essay)),
      description: essay.standfirst,
    }));
    expect(items).toEqual(written);
  });

  test('shows each essay’s cover as a picture that is there, with its description', () => {
    const pictures = readFeedStrictly(site).items?.flatMap(({ media }) => media?.contents ?? []) ?? [];
    expect(
      pictures.map(({ type, width, height, description }) => ({
        type,
        width,
        height,
        alt: description?.value,
      })),
    ).toEqual(essays.map(({ cover }) => ({ type: 'image/png', width: 1200, height: 630, alt: cover.alt })));
    expect(pictures.filter(({ url = '' }) => !site.files.includes(url.slice(root.length)))).toEqual([]);
  });
});

test('signs of mark-up in a title reach the reader as they were typed', async () => {
  const { items } = await readFeed(builtSite('odd'));
  expect(items.map(({ title }) => title)).toContain('Lamps < Tides & the "Third" Signal');
});

import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite, builtSites, isEssayPage } from '../support/built-site.ts';
import { bodyTree, readFeed } from '../support/feeds.ts';
import { lettersInFeeds } from '../support/essay-page.ts';
import { attribute, attributes, candidates, textOf, without } from '../support/html.ts';
import { lettersIn } from '../support/words.ts';

/** Each item of a site's feed with its text as a tree. */
async function bodiesOf(site: BuiltSite) {
  const { items } = await readFeed(site);
  return items.map(({ link = '', body }) => ({ link, tree: bodyTree(body) }));
}

describe.each(builtSites)('the feed of the $name site', (site) => {
  const root = site.siteUrl + site.basePath;

  test('carries the whole text of every essay, what it is in brief and its notes included', async () => {
    const bodies = (await bodiesOf(site)).map(({ link, tree }) => [link, lettersIn(tree)]);
    const pages = site.pages
      .filter(isEssayPage)
      .map((page) => [`${root}${page.path.slice(1)}`, lettersInFeeds(page)]);
    expect(Object.fromEntries(bodies)).toEqual(Object.fromEntries(pages));
  });

  test('shows every drawing as a picture, with its finding as the alternative, and the cover first', async () => {
    const shown = (await bodiesOf(site)).map(({ link, tree }) => [
      link,
      selectAll('img', tree)
        .map((image) => [attribute(image, 'src'), attribute(image, 'alt')])
        .filter(([src = '']) => src.startsWith(link)),
    ]);
    const drawn = site.pages
      .filter(isEssayPage)
      .map(({ path, tree }) => [
        `${root}${path.slice(1)}`,
        selectAll('.data-figure:has(.drawing)', tree).map((figure) => [
          `${root}${path.slice(1)}${attribute(figure, 'id')}.png`,
          textOf(without('.figure-number', select('.figure-finding', figure) ?? figure)).trim(),
        ]),
      ]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(drawn));
    const firsts = (await bodiesOf(site)).map(({ tree }) => attributes('img', 'src', tree)[0] ?? 'none');
    expect(firsts.filter((address) => !/\/assets\/cover.*\.png$/.test(address))).toEqual([]);
  });

  test('keeps links between marks and notes inside the item, on elements where readers leave ids', async () => {
    const faults = (await bodiesOf(site)).flatMap(({ link, tree }) => {
      const ids = selectAll('a[id], li[id]', tree).map((element) => attribute(element, 'id'));
      const leads = attributes('.footnote, .reversefootnote', 'href', tree);
      const marks = selectAll('sup a', tree).filter((mark) => !attribute(mark, 'href').startsWith('#fn-'));
      return [
        ...leads.filter((href) => !ids.includes(href.slice(1))).map((href) => `${link}: ${href}`),
        ...marks.map((mark) => `${link}: ${attribute(mark, 'href')} leaves the item`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('gives every address in an essay in full', async () => {
    const relative = (await bodiesOf(site)).flatMap(({ link, tree }) => {
      const addresses = [
        ...attributes('[href]', 'href', tree),
        ...attributes('[src]', 'src', tree),
        ...selectAll('[srcset]', tree).flatMap((element) =>
          candidates(element).map(({ address }) => address),
        ),
      ];
      return addresses
        .filter((address) => !/^(https?:\/\/|mailto:|#fn(ref)?-)/.test(address))
        .map((address) => `${link}: ${address}`);
    });
    expect(relative).toEqual([]);
  });

  test('shows only pictures that are there', async () => {
    const missing = (await bodiesOf(site)).flatMap(({ tree }) =>
      selectAll('img, source', tree)
        .flatMap((element) => [
          attribute(element, 'src'),
          ...candidates(element).map(({ address }) => address),
        ])
        .filter((address) => address !== '' && !site.files.includes(address.slice(root.length))),
    );
    expect(missing).toEqual([]);
  });

  test('leaves out what only works on the page: scripts, styles, buttons, links to sections, ornaments', async () => {
    const furniture =
      'script, style, button, svg, [style], [class]:not(.footnote, .footnotes, .reversefootnote), [aria-hidden], [data-pagefind-ignore]';
    const found = (await bodiesOf(site)).flatMap(({ tree }) =>
      selectAll(furniture, tree).map(({ tagName }) => tagName),
    );
    expect(found).toEqual([]);
  });
});

test('an essay’s last sentence and its last note reach the reader', async () => {
  const bodies = await bodiesOf(builtSite('odd'));
  const lamps = bodies.find(({ link }) => link.endsWith('/lamps-and-tides/'));
  const text = lamps ? textOf(lamps.tree) : '';
  expect(text).toContain('The last lamp in this essay goes out here.');
  expect(text).toContain('Another hand, on the same page.');
});

import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, builtSite, builtSites, isEssayPage } from '../support/built-site.ts';
import { bodyTree, readFeed } from '../support/feeds.ts';
import { attribute, attributes, candidates, textOf, without } from '../support/html.ts';

/** Each item of a site's feed with its text as a tree. */
async function bodiesOf(site: BuiltSite) {
  const { items } = await readFeed(site);
  return items.map(({ link = '', body }) => ({ link, tree: bodyTree(body) }));
}

/** A page's text as a feed has it: a link in place of a drawing, which comes in two sizes. */
function asInFeeds(prose: Element): Element {
  // Links to sections, and sentences of the text set large, are the page's own furniture.
  const text = without('.permalink, [aria-hidden=true], .drawing-narrow', prose);
  for (const figure of selectAll('figure', text)) {
    const number = select('.figure-number', figure);
    const drawing = select('svg', figure);
    if (!number || !drawing) continue;
    const link = `See the drawing of ${textOf(number).replace('.', '')}`;
    drawing.children = [{ type: 'text', value: link }];
  }
  return text;
}

const words = (text: string) => text.replace(/\s+/g, '');

describe.each(builtSites)('the feed of the $name site', (site) => {
  const root = site.siteUrl + site.basePath;

  test('carries the whole text of every essay, what it is in brief and its notes included', async () => {
    const bodies = (await bodiesOf(site)).map(({ link, tree }) => [link, words(textOf(tree))]);
    const pages = site.pages.filter(isEssayPage).map(({ path, tree }) => {
      const prose = select('.prose', tree);
      const brief = selectAll('.in-brief:has(> p:not(.support)) > :is(h2, p:not(.support))', tree).map(
        (part) => textOf(part),
      );
      const text = prose ? textOf(asInFeeds(prose)) : 'no text';
      return [`${root}${path.slice(1)}`, words(brief.join('') + text)];
    });
    expect(Object.fromEntries(bodies)).toEqual(Object.fromEntries(pages));
  });

  test('leads from each figure to its drawing on the page', async () => {
    const links = (await bodiesOf(site)).flatMap(({ tree }) =>
      selectAll('figure[id]', tree).map((figure) => attributes('a', 'href', figure)[0]),
    );
    const drawn = site.pages
      .filter(isEssayPage)
      .flatMap(({ path, tree }) =>
        selectAll('.data-figure:has(.drawing)', tree).map(
          (figure) => `${root}${path.slice(1)}#${attribute(figure, 'id')}`,
        ),
      );
    expect(drawn.filter((address) => !links.includes(address))).toEqual([]);
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
        .filter((address) => !/^(https?:\/\/|mailto:)/.test(address))
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
    const furniture = 'script, style, button, [style], [class], [aria-hidden], [data-pagefind-ignore]';
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

import { selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSites, faultsOn, isEssayPage, isUnlisted, stopgaps } from '../support/built-site.ts';
import { attributes, repeated, textOf } from '../support/html.ts';

describe.each(builtSites)('the $name site', ({ pages, files, publication }) => {
  const titles = pages.map(({ tree }) => selectAll('head > title', tree).map(textOf));

  test('every page has one title, and no two pages share one', () => {
    expect(titles.filter((own) => own.length !== 1 || own[0] === '')).toEqual([]);
    expect(repeated(titles.flat())).toEqual([]);
  });

  test('every page says in a sentence or two what it is', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const descriptions = attributes('meta[name=description]', 'content', tree);
      const isSentence = descriptions.length === 1 && /^.{10,320}[.?!]$/.test(descriptions[0] ?? '');
      return isSentence ? [] : [JSON.stringify(descriptions)];
    });
    expect(faults).toEqual([]);
  });

  test('every page has one canonical address, which is its own', () => {
    const faults = faultsOn(pages, ({ tree, path, address }) => {
      const canonical = attributes('link[rel=canonical]', 'href', tree);
      const expected = stopgaps.includes(path) ? [] : [address];
      return canonical.join() === expected.join()
        ? []
        : [`is at ${address}, but says ${JSON.stringify(canonical)}`];
    });
    expect(faults).toEqual([]);
  });

  test('no page says one thing of itself twice', () => {
    const many = /^(author|article:tag|DC\.(creator|subject)|citation_(author|reference))$/;
    const faults = faultsOn(pages, ({ tree }) => {
      const said = selectAll('head > meta', tree).map(
        ({ properties: { name, property, httpEquiv, media } }) =>
          [name ?? property ?? httpEquiv, media].filter(Boolean).join(' '),
      );
      return repeated(said).filter((name) => !many.test(name));
    });
    expect(faults).toEqual([]);
  });

  test('search engines are kept from the pages that stand in for another, from what essays were, from lists of references, and from no other', () => {
    const kept = pages.filter(({ tree }) =>
      attributes('meta[name=robots]', 'content', tree).includes('noindex'),
    );
    expect(kept).toEqual(pages.filter(isUnlisted));
  });

  test('an essay names the account of its publication in the Fediverse, where it has one', () => {
    const faults = faultsOn(pages.filter(isEssayPage), ({ tree }) => {
      const found = attributes('meta[name="fediverse:creator"]', 'content', tree);
      return found.join() === (publication.fediverse ?? '') ? [] : [found.join()];
    });
    expect(faults).toEqual([]);
  });

  test('every page leads feed readers to the feed, by way of its own where it can be followed', () => {
    const [home] = pages.filter(({ path }) => path === '/');
    const feed = new URL('rss.xml', home?.address).pathname;
    const faults = faultsOn(pages, ({ tree, path, address }) => {
      const found = attributes('head > link[rel=alternate][type="application/rss+xml"]', 'href', tree);
      const own = path !== '/' && files.includes(`${path.slice(1)}rss.xml`);
      const wanted = [...(own ? [new URL('rss.xml', address).pathname] : []), feed];
      return found.join() === wanted.join() ? [] : [`leads to ${JSON.stringify(found)}`];
    });
    expect(faults).toEqual([]);
  });

  test('link previews show the page’s own title, description and address', () => {
    const faults = faultsOn(pages, ({ tree }) => {
      const [url] = attributes('meta[property="og:url"]', 'content', tree);
      const [canonical = url] = attributes('link[rel=canonical]', 'href', tree);
      const [description] = attributes('meta[name=description]', 'content', tree);
      const [shown] = attributes('meta[property="og:description"]', 'content', tree);
      return url === canonical && shown === description ? [] : [`${url} “${shown}”`];
    });
    expect(faults).toEqual([]);
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/editorial/check-content.ts';
import { builtSites } from '../support/built-site.ts';
import { attributes } from '../support/html.ts';

/** Files whose names the build makes up itself, cards, what hosts read, and the page for addresses that are none. */
const unnamed = /^(assets|cards|fonts|pagefind)\/|^404\.html$|^_(headers|redirects)(\.[a-z]+)?$/;

/** Places with ids that last: sections of the text, paragraphs, drawn figures, notes. */
const places =
  '.prose p[id^=P], .prose p > span[id], .prose :is(h2, h3, h4, h5, h6)[id]:not(#notes), .data-figure[id], .footnotes li[id]';

describe.each(builtSites)('the $name site', ({ files, pages, gone, contentDir, buildDate }) => {
  const today = buildDate ?? new Date().toISOString().slice(0, 10);
  const made = checkContent({ contentDir, publicDir: 'public', today }).then(({ addresses }) =>
    [...addresses.values()].flat().filter(({ kind }) => kind !== 'feed-id'),
  );

  test('has every page and file of the list of addresses, and no other', async () => {
    const listed = (await made)
      .filter(({ address }) => !address.includes('#'))
      .map(({ address }) => (address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1)));
    const old = gone.map(({ path }) => `${path.slice(1)}index.html`);
    const built = files.filter((file) => !unnamed.test(file) && !old.includes(file));
    expect([...new Set(listed)].sort()).toEqual(built.sort());
    expect(readdirSync('public').filter((file) => !listed.includes(file))).toEqual([]);
  });

  test('has every section, paragraph, figure and note of that list, and no other', async () => {
    const listed = (await made).map(({ address }) => address).filter((address) => address.includes('#'));
    // The pages on feeds and on reading offline are written in code, not by an editor.
    const texts = pages.filter(({ path }) => !/^\/(feeds|offline)\//.test(path));
    const built = texts.flatMap(({ path, tree }) =>
      attributes(places, 'id', tree).map((id) => `${path}#${id}`),
    );
    expect(listed.sort()).toEqual(built.sort());
  });
});

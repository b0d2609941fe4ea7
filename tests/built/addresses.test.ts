import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../src/records/addresses.ts';
import { type Ids, kindNames, kindOf } from '../../src/records/kinds.ts';
import { builtSites, isEssayPage } from '../support/built-site.ts';
import { attributes } from '../support/html.ts';

/** Files whose names the build makes up itself, or that `public/` holds. */
const unnamed = /^(assets|fonts|pagefind)\//;
const fromPublic = new Set([...readdirSync('public'), '404.html', 'robots.txt']);

describe.each(builtSites)('the $name site', ({ files, pages }) => {
  /** The ids of the records that have pages, read off the pages. */
  const ids = Object.fromEntries(
    kindNames.map((kind) => {
      const [before = '', after = ''] = kindOf(kind).path('*').split('*');
      return [
        kind,
        pages
          .map(({ path }) => path)
          .filter(
            (path) =>
              path.startsWith(before) &&
              path.endsWith(after) &&
              path.split('/').length === before.split('/').length + 1,
          )
          .map((path) => path.slice(before.length, -after.length))
          .filter((id) => id !== '' && kindOf(kind).path(id) !== kindOf(kind).list),
      ];
    }),
  ) as unknown as Ids;

  test('has every page and file of the address book, and no other', () => {
    const book = addressesOf({ ...ids, pages: ids.pages.filter((id) => !isElsewhere(id)) }).map((path) =>
      path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1),
    );
    const drawings = pages
      .filter(isEssayPage)
      .flatMap(({ path, tree }) =>
        attributes('.data-figure:has(.drawing)', 'id', tree).flatMap((id) => [
          `${path.slice(1)}${id}.png`,
          `${path.slice(1)}${id}.svg`,
        ]),
      );
    const built = files.filter((file) => !unnamed.test(file) && !fromPublic.has(file));
    expect([...new Set([...book, ...drawings])].sort()).toEqual(built.sort());
  });
});

/** A name at the top of the site that is no page of `content/pages/`. */
const isElsewhere = (id: string) =>
  kindNames.some((kind) => kindOf(kind).list === `/${id}/`) || ['search', 'feeds'].includes(id);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSite, builtSites } from '../support/built-site.ts';
import { attributes, textOf } from '../support/html.ts';
import { recordIds } from '../support/essay-sources.ts';

describe.each(builtSites)('the $name site', (site) => {
  const { tree } = site.page('/people/');

  test('has every person of the gazetteer once, and nobody else', () => {
    const kind = site.publication.people?.kind;
    const people = recordIds(site, 'names').filter((id) =>
      readFileSync(join(site.contentDir, 'names', `${id}.yml`), 'utf8').startsWith(`kind: ${kind}\n`),
    );
    const listed = attributes('.office li a', 'href', tree);
    expect(listed.sort()).toEqual(people.map((id) => `${site.basePath}names/${id}/`).sort());
    expect(people.length).toBeGreaterThan(1);
  });

  test('countries and offices stand in the publication’s order, those without last', () => {
    const { countries = {}, offices = {} } = site.publication.people ?? {};
    const order = (words: Record<string, string>, found: string[]) =>
      found.map((word) => Object.values(words).indexOf(word)).filter((at) => at >= 0);
    const inOrder = (numbers: number[]) => numbers.every((number, at) => number >= (numbers[at - 1] ?? 0));
    const headings = (selector: string, within = tree) =>
      selectAll(selector, within).map((heading) => textOf(heading).trim());
    expect(inOrder(order(countries, headings('.letter > h2')))).toBe(true);
    expect(headings('.letter > h2').at(-1)).toBe('Country not recorded');
    for (const section of selectAll('.letter', tree))
      expect(inOrder(order(offices, headings('h3', section as never)))).toBe(true);
  });
});

test('a person stands with the name in its scripts, who it is, and its days', () => {
  const { tree } = builtSite('odd').page('/people/');
  const entry = select('li:has(a[href$="/ada-deep/"])', tree);
  expect(entry && textOf(entry).replace(/\s+/g, ' ').trim()).toBe(
    "Ada O'Deep ადა 에이다 Keeper of a lamp & its < wick, invented for the tests. Born 1901 Died February 1961",
  );
});

import { select, selectAll } from 'hast-util-select';
import { describe, expect, test } from 'vitest';
import { builtSite, builtSites, isEssayPage } from '../support/built-site.ts';
import { textOf } from '../support/html.ts';

interface Tally {
  label: string;
  count: number;
}

interface Box {
  credits: { name: string; role: string }[];
  conflicts?: string;
  sources: { total: number; byKind: Tally[]; byLanguage: Tally[]; byReading: Tally[] };
  corrections: number;
}

const jsonOf = (site: (typeof builtSites)[number], path: string) =>
  JSON.parse(site.text(`${path.slice(1)}provenance.json`)) as Box;

describe.each(builtSites.map((site) => [site.name, site] as const))('on the %s site', (_, site) => {
  const essays = site.pages.filter(isEssayPage);

  test('every essay has a box that says who made it, how, for whose money, and what it rests on', () => {
    const labels = essays.map(({ path, tree }) => [
      path,
      selectAll('details.provenance dt', tree).map((term) => textOf(term)),
    ]);
    const always = ['Who', 'How', 'Funding', 'Conflicts of interest', 'Corrections', 'Licence'];
    expect(labels.filter(([, found]) => !always.every((label) => found?.includes(label)))).toEqual([]);
    expect(labels.length).toBeGreaterThan(3);
  });

  test('its sources are counted three times, and each count is that of its references', () => {
    const wrong = essays.flatMap(({ path }) => {
      const { sources } = jsonOf(site, path);
      const references = JSON.parse(site.text(`${path.slice(1, -1)}.json`)) as unknown[];
      const sums = [sources.byKind, sources.byLanguage, sources.byReading].map((tallies) =>
        tallies.reduce((sum, { count }) => sum + count, 0),
      );
      return [sources.total, ...sums].every((sum) => sum === references.length) ? [] : [path];
    });
    expect(wrong).toEqual([]);
  });

  test('the box and its JSON say the same', () => {
    const wrong = essays.filter(({ path, tree }) => {
      const { credits, corrections, sources } = jsonOf(site, path);
      const box = select('details.provenance', tree);
      const said = box ? textOf(box) : '';
      const tallies = [...sources.byKind, ...sources.byLanguage, ...sources.byReading];
      return ![
        ...credits.map(({ name, role }) => `${role}: ${name}`),
        ...tallies.map(({ label, count }) => `${label} ${count}`),
        corrections === 0 ? 'None so far.' : `${corrections} correction`,
      ].every((words) => said.includes(words));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

test('a translator is credited beside the author, and what an essay declares goes before what the publication does', () => {
  const { credits, conflicts } = jsonOf(builtSite('odd'), '/essays/le-phare-du-jour/');
  expect(credits.map(({ role }) => role)).toEqual(['Author', 'Translator']);
  expect(conflicts).toBe('The translator keeps the lamp & says so: 2 < 3.');
});

test('where nobody has declared anything, the box says that, and not that there is nothing', () => {
  const page = builtSite('real').pages.find(isEssayPage);
  const terms = page
    ? selectAll('details.provenance :is(dt, dd)', page.tree).map((node) => textOf(node))
    : [];
  expect(terms[terms.indexOf('Conflicts of interest') + 1]).toBe('Nobody has made a declaration.');
});

import { describe, expect, test } from 'vitest';
import { builtSites } from '../support/built-site.ts';
import { type EssaySource, publicEssays } from '../support/essay-sources.ts';
import { attributes, repeated } from '../support/html.ts';

describe.each(builtSites)('the $name site', (site) => {
  const essays = publicEssays(site);
  const pathOf = ({ slug }: EssaySource) => `${site.basePath}essays/${slug}/`;
  const listedOn = (path: string) => attributes('main .essay-list article a', 'href', site.page(path).tree);

  test('the list of essays holds every public essay, newest first', () => {
    expect(listedOn('/essays/')).toEqual(essays.map(pathOf));
  });

  test('the home page leads with the newest essay of no series, begins with the newest explainer, and names the next four', () => {
    const shown = (selector: string) => attributes(selector, 'href', site.page('/').tree);
    const alone = essays.filter(({ series }) => !series);
    const start = alone.find(({ kind }) => kind === 'explainer');
    const works = alone.filter((essay) => essay !== start);
    expect({
      lead: shown('main .cover-story h2 a'),
      start: shown('main [aria-labelledby=home-start] h2 a'),
      fresh: shown('main .new-essays h3 a'),
    }).toEqual({
      lead: works.slice(0, 1).map(pathOf),
      start: start ? [pathOf(start)] : [],
      fresh: works.slice(1, 5).map(pathOf),
    });
  });

  test('no heading or part of the home page leads to an essay that another leads to', () => {
    const headings = attributes('main :is(h2, h3, .parts-title) a', 'href', site.page('/').tree);
    expect(repeated(headings)).toEqual([]);
  });

  test.each(['topics', 'authors'] as const)('each of the %s lists its own essays', (kind) => {
    const ids = site.pages.flatMap(({ path }) => new RegExp(`^/${kind}/([^/]+)/$`).exec(path)?.[1] ?? []);
    expect(ids.length).toBeGreaterThan(0);
    const listed = ids.map((id) => [id, listedOn(`/${kind}/${id}/`)]);
    expect(listed).toEqual(
      ids.map((id) => [id, essays.filter((essay) => essay[kind].includes(id)).map(pathOf)]),
    );
  });

  test('no essay recommends itself, or another twice', () => {
    const faults = essays.filter((essay) => {
      const recommended = attributes('.further-reading a', 'href', site.page(`/essays/${essay.slug}/`).tree);
      return recommended.includes(pathOf(essay)) || repeated(recommended).length > 0;
    });
    expect(faults.map(pathOf)).toEqual([]);
  });
});

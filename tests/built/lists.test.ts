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

  test('the home page shows the newest essay at its head and the next four below', () => {
    const lead = attributes('main .cover-story h2 a', 'href', site.page('/').tree);
    expect([...lead, ...listedOn('/')]).toEqual(essays.slice(0, 5).map(pathOf));
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
      const recommended = listedOn(`/essays/${essay.slug}/`);
      return recommended.includes(pathOf(essay)) || repeated(recommended).length > 0;
    });
    expect(faults.map(pathOf)).toEqual([]);
  });
});

import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { builtSite, builtSites, faultsOn, isEssayPage } from '../support/built-site.ts';
import { attributes } from '../support/html.ts';

test.each(builtSites)(
  'every source, table and name of the $name site leads to the form, and says which it is',
  (site) => {
    const { pages, basePath } = site;
    const records = pages.filter(({ path }) => /^\/(sources|data|names)\/[^/]+\/$/.test(path));
    const faults = faultsOn(records, ({ tree, path }) => {
      const [link = ''] = attributes('.report-link a', 'href', tree);
      const wanted = `${basePath}letters/?passage=${encodeURIComponent(basePath + path.slice(1))}#writeLetter`;
      return link === wanted ? [] : [link];
    });
    expect(faults).toEqual([]);
    expect(records.length).toBeGreaterThan(0);
    expect(attributes('#writeLetter', 'id', site.page('/letters/').tree)).toEqual(['writeLetter']);
  },
);

test('an essay has one link to the form, which is shown where a passage has been linked to; without a form it has none', () => {
  const links = (site: ReturnType<typeof builtSite>) =>
    new Set(site.pages.filter(isEssayPage).map(({ tree }) => attributes('.respond', 'href', tree).join()));
  expect(links(builtSite('odd'))).toEqual(new Set(['#letter-message']));
  expect(links(builtSite('real'))).toEqual(new Set(['']));
});

test('the form says of each field whether it is needed, and in which words that is told', () => {
  const [form] = selectAll('.letter-form', builtSite('odd').page('/essays/the-river-that-ran-twice/').tree);
  const names = (selector: string) => (form ? attributes(selector, 'name', form) : []);
  expect(names('[required]')).toEqual(['name', 'email', 'message']);
  expect(names(':is(input, textarea):not([required]):not([type=hidden]):not([tabindex])')).toEqual([
    'passage',
  ]);
});

import '../support/example-site.ts';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test, vi } from 'vitest';
import { contentFolder, problemsIn, today } from '../support/content-folder.ts';
import { drawnPage, texts } from '../support/components.ts';

/*
 * A kind of record that nobody has thought of, in one entry and with no other change: what a site with lighthouses would add.
 */
vi.mock('../../src/records/record-kinds.ts', async (original) => {
  const { z } = await import('astro/zod');
  const { recordKinds } = await original<{ recordKinds: object }>();
  return {
    recordKinds: {
      ...recordKinds,
      lighthouses: {
        form: 'yaml',
        one: 'lighthouse',
        many: 'lighthouses',
        withArticle: 'a lighthouse',
        idName: 'id',
        schema: () =>
          z.strictObject({
            name: z.string().describe('What sailors call it.'),
            says: z.string().describe('What it tells them.'),
            firstLit: z.int().describe('The year it was first lit.'),
          }),
        path: (id: string) => `/lighthouses/${id}/`,
        list: '/lighthouses/',
        plain: { title: 'name', summary: 'says' },
      },
    },
  };
});

const skerry = { name: 'The Skerry', says: 'Rocks to port.', firstLit: 1811 };

vi.mock('astro:content', () => ({
  getCollection: async (kind: string) => (kind === 'lighthouses' ? [{ id: 'skerry', data: skerry }] : []),
  render: async () => ({ remarkPluginFrontmatter: {} }),
}));

const file = 'name: The Skerry\nsays: Rocks to port.\nfirstLit: 1811\n';

test('it is checked, down to its fields and its file’s name', async () => {
  expect(
    await problemsIn({
      'lighthouses/The Skerry.yml': file,
      'lighthouses/skerry.yml': 'name: The Skerry\nlit: 1811\n',
    }),
  ).toEqual([
    'content/lighthouses/The Skerry.yml:1',
    '  "The Skerry" cannot be part of an address.',
    '  Allowed: lower-case letters a to z, digits, single hyphens between them. Rename it to "the-skerry".',
    'content/lighthouses/skerry.yml:1',
    '  firstLit: is missing.',
    '  What it is: The year it was first lit.',
    'content/lighthouses/skerry.yml:1',
    '  says: is missing.',
    '  What it is: What it tells them.',
    'content/lighthouses/skerry.yml:2',
    '  lit: is not a field of a lighthouse.',
    expect.stringMatching(/^ {2}Known: /),
  ]);
});

test('it is counted, and linked to by address', async () => {
  const { checkContent } = await import('../../src/editorial/check-content.ts');
  const { summary } = await import('../../src/editorial/report.ts');
  const link = { description: 'x', title: 'About', updated: '2026-01-10' };
  await using folder = await contentFolder({
    'lighthouses/skerry.yml': file,
    'pages/about.mdx': `---\n${JSON.stringify(link)}\n---\nSee [the Skerry](/lighthouses/skerry/) and [the Bell](/lighthouses/bell/).\n`,
  });
  const report = await checkContent({ ...folder, today });
  expect(report.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('/lighthouses/bell/'),
  ]);
  expect(summary({ ...report, problems: [] })).toMatch(/1 lighthouse\b/);
});

test('it is listed, and each has a page', async () => {
  const [{ default: List }, { default: Page }, { plainKinds, plainRecords }] = await Promise.all([
    import('../../src/pages/[kind]/index.astro'),
    import('../../src/pages/[kind]/[id].astro'),
    import('../../src/catalogue/plain-records.ts'),
  ]);
  const [plain] = plainKinds;
  const list = await drawnPage(List, { props: { plain } });
  expect(selectAll('.record-list a', list).map((link) => [link.properties['href'], toString(link)])).toEqual([
    ['/lighthouses/skerry/', 'The Skerry'],
  ]);
  const [record] = await plainRecords('lighthouses' as never);
  const page = await drawnPage(Page, { props: { plain, record } });
  expect([texts('h1', page), texts('dl', page)]).toEqual([['The Skerry'], ['First lit 1811']]);
});

test('it is found by search', async () => {
  const { searchRecords } = await import('../../src/search/records/search-records.ts');
  expect((await searchRecords()).filter(({ url }) => url.includes('lighthouses'))).toEqual([
    {
      url: '/lighthouses/skerry/',
      title: 'The Skerry',
      kind: 'Lighthouse',
      text: '1811 Rocks to port.',
      filters: { kind: ['Lighthouse'] },
      forms: ['The Skerry'],
    },
  ]);
});

test('it is in the sitemap, with its list', async () => {
  const { sitemapEntries } = await import('../../src/catalogue/sitemap.ts');
  const paths = (await sitemapEntries()).map(({ path }) => path);
  expect(paths.filter((path) => path.includes('lighthouses'))).toEqual([
    '/lighthouses/',
    '/lighthouses/skerry/',
  ]);
});

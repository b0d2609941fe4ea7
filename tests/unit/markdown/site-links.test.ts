import type { PluggableList } from 'unified';
import { describe, expect, test } from 'vitest';
import { rehypeSiteLinks } from '../../../src/markdown/rehype-site-links.ts';
import { rendered } from '../../support/markdown.ts';

const hrefs = async (mdx: string, basePath = '/field-notes/') => {
  const html = await rendered(mdx, { rehypePlugins: [[rehypeSiteLinks, { basePath }]] });
  return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
};

describe('on a site served from a folder', () => {
  test.each([
    ['a link from the root', '[coal](/essays/coal/#iron)', '/field-notes/essays/coal/#iron'],
    ['a link to the home page', '[home](/)', '/field-notes/'],
    ['a link typed as a tag', 'Read <a href="/essays/coal/">this</a>.', '/field-notes/essays/coal/'],
    ['a link typed as a tag on lines of its own', '<a href="/about/">\n  us\n</a>', '/field-notes/about/'],
    ['a link by reference', '[coal][1]\n\n[1]: /essays/coal/', '/field-notes/essays/coal/'],
  ])('%s gets the folder in front', async (_, mdx, href) => {
    expect(await hrefs(mdx)).toEqual([href]);
  });

  test.each([
    ['another site', '[un](https://www.un.org/x/)', 'https://www.un.org/x/'],
    ['another site without a scheme', '[un](//www.un.org/x/)', '//www.un.org/x/'],
    ['a section of the same essay', '[below](#iron)', '#iron'],
    ['a mailbox', '[write](mailto:desk@example.org)', 'mailto:desk@example.org'],
    ['another site, typed as a tag', '<a href="//www.un.org/x/">un</a>', '//www.un.org/x/'],
  ])('a link to %s is left alone', async (_, mdx, href) => {
    expect(await hrefs(mdx)).toEqual([href]);
  });
});

test('on a site served from the root, links stay as they were written', async () => {
  expect(await hrefs('[coal](/essays/coal/) and <a href="/about/">us</a>', '/')).toEqual([
    '/essays/coal/',
    '/about/',
  ]);
});

test('a title that looks like an address is left alone', async () => {
  const rehypePlugins = [[rehypeSiteLinks, { basePath: '/field-notes/' }]] as PluggableList;
  expect(await rendered('<a href="/rss.xml" title="/rss.xml">feed</a>', { rehypePlugins })).toBe(
    '<a href="/field-notes/rss.xml" title="/rss.xml">feed</a>',
  );
});

test('an address that is the attribute of a component is the component’s affair', async () => {
  const Card = ({ href }: { href: string }) => ({ type: 'text' as const, value: `goes to ${href}` });
  const rehypePlugins = [[rehypeSiteLinks, { basePath: '/field-notes/' }]] as PluggableList;
  expect(await rendered('<Card href="/x/" />', { rehypePlugins, components: { Card } })).toBe('goes to /x/');
});

import { expect, test } from 'vitest';
import { publicEssaySlugs } from '../../../src/editorial/public-essays.ts';
import { contentFolder, essay, today } from '../../support/content-folder.ts';

const at = (slug: string) => `essays/${slug}/index.mdx`;

test('essays of today and before are public; drafts and those of later days are not', async () => {
  await using folder = await contentFolder({
    [at('yesterday')]: essay({ published: '2026-06-14' }),
    [at('today')]: essay({ published: today, draft: false }),
    [at('tomorrow')]: essay({ published: '2026-06-16' }),
    [at('draft')]: essay({ draft: true }),
  });
  expect(await publicEssaySlugs(folder.contentDir, today)).toEqual(['three-tonnes', 'today', 'yesterday']);
});

test('an essay that does not say clearly that it is public is not', async () => {
  await using folder = await contentFolder({
    [at('empty')]: '',
    [at('no-front-matter')]: 'Coal crossed.',
    [at('invalid-yaml')]: essay().replace('title: ', 'title: "'),
    [at('no-day')]: essay({ published: undefined }),
    [at('no-such-day')]: essay({ published: '2026-02-30' }),
    [at('perhaps-a-draft')]: essay({ draft: 'perhaps' }),
    'essays/no-text/map.svg': '<svg/>',
    'essays/README.md': 'How to write an essay.',
  });
  expect(await publicEssaySlugs(folder.contentDir, today)).toEqual(['three-tonnes']);
});

test('a body that cannot be read does not matter here', async () => {
  await using folder = await contentFolder({ [at('broken')]: essay({}, '<Aside>{') });
  expect(await publicEssaySlugs(folder.contentDir, today)).toEqual(['broken', 'three-tonnes']);
});

test('a site without essays has no public ones', async () => {
  await using folder = await contentFolder();
  expect(await publicEssaySlugs(`${folder.root}/nowhere`, today)).toEqual([]);
});

import { expect, test, vi } from 'vitest';
import '../../support/example-site.ts';
import { essayMetadata } from '../../../src/head/essay-metadata.ts';
import { essay, trade } from '../../support/catalogue.ts';

vi.mock('astro:assets', () => ({
  getImage: async ({ width }: { width: number }) => ({ src: `/card-${width}.png` }),
}));

test('an essay’s page is about the essay: its standfirst, its card, its topics and the way to it', async () => {
  const border = { ...trade, id: 'border', title: 'Border' };
  const { things, tags, ...said } = await essayMetadata(essay('coal', {}, { topics: [trade, border] }), []);
  expect(said).toEqual({
    title: 'Three Tonnes of Coal',
    description: 'Three tonnes crossed, and nobody counted them.',
    path: '/essays/coal/',
    alternates: [
      { path: '/essays/coal.epub', type: 'application/epub+zip', title: 'EPUB' },
      { path: '/essays/coal.pdf', type: 'application/pdf', title: 'PDF' },
      {
        path: '/essays/coal.docx',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        title: 'Word',
      },
      { path: '/essays/coal.md', type: 'text/markdown', title: 'Markdown' },
    ],
    card: { of: 'essays/coal', alt: 'A bridge over a river' },
    article: {
      published: '2026-01-10',
      updated: undefined,
      authors: ['The Border Desk'],
      section: 'Trade',
      tags: ['Trade', 'Border'],
    },
    parents: [{ name: 'Essays', path: '/essays/' }],
  });
  expect(things).toMatchObject([
    { '@type': 'AnalysisNewsArticle', image: 'https://example.org/card-1200.png' },
  ]);
  expect(tags?.map(({ attributes }) => attributes['content'])).toContain('magazineArticle');
});

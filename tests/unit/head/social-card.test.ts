import { expect, test, vi } from 'vitest';
import '../../support/example-site.ts';
import { socialCard } from '../../../src/head/social-card.ts';
import { essay } from '../../support/catalogue.ts';

const { getImage } = vi.hoisted(() => ({ getImage: vi.fn() }));
vi.mock('astro:assets', () => ({
  getImage: getImage.mockResolvedValue({ src: '/field-notes/assets/card.png' }),
}));

test('a cover becomes a picture that every link preview can show, at an absolute address', async () => {
  const { cover } = essay().data;
  expect(await socialCard(cover)).toEqual({
    url: 'https://example.org/field-notes/assets/card.png',
    width: 1200,
    height: 630,
    alt: 'A bridge over a river',
  });
  expect(getImage.mock.calls).toEqual([
    [{ src: cover.src, format: 'png', fit: 'cover', width: 1200, height: 630 }],
  ]);
});

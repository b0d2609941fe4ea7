import { getImage } from 'astro:assets';
import type { EssayData } from '../schemas/essay.ts';

/** Pixels of the picture that link previews show: the size Facebook, LinkedIn and X ask for. */
const card = { width: 1200, height: 630 };

/** The cover as a PNG for link previews, which understand neither SVG nor AVIF; its address is absolute. */
export async function socialCard(cover: EssayData['cover']) {
  const { src } = await getImage({ src: cover.src, format: 'png', fit: 'cover', ...card });
  return { url: new URL(src, import.meta.env.SITE).href, alt: cover.alt, ...card };
}

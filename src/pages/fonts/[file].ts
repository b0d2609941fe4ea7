import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { allEssays } from '../../catalogue/essays.ts';
import { nameFontTexts } from '../../catalogue/name-fonts.ts';
import { allPages } from '../../catalogue/pages.ts';
import { type Cut, cutFont } from '../../fonts/cut-font.ts';
import { scriptFonts } from '../../fonts/script-fonts.ts';

export async function getStaticPaths() {
  const texts = [...(await allEssays()), ...(await allPages())].map(({ entry }) => entry.body ?? '');
  return [...texts, ...(await nameFontTexts())]
    .flatMap(scriptFonts)
    .map(({ file, cut }) => ({ params: { file }, props: { cut } }));
}

export const GET: APIRoute<{ cut: Cut }> = async ({ props }) => {
  const font = await readFile(await cutFont(import.meta.env.FONT_CACHE, props.cut));
  return new Response(new Uint8Array(font), { headers: { 'Content-Type': 'font/woff2' } });
};

import type { APIRoute } from 'astro';
import { chronologyText } from '../../catalogue/chronology.ts';
import { allTables } from '../../catalogue/data.ts';
import { allEssays } from '../../catalogue/essays.ts';
import { nameFontTexts } from '../../catalogue/name-fonts.ts';
import { allPages } from '../../catalogue/pages.ts';
import { peopleText } from '../../catalogue/people.ts';
import { allSources, essayText, sourcesOf, sourceText, tableText } from '../../catalogue/sources.ts';
import { versionsText } from '../../catalogue/versions.ts';
import { type Cut, cutFont } from '../../fonts/cut-font.ts';
import { scriptFonts } from '../../fonts/script-fonts.ts';

/** Every text of a page that asks for fonts of its own. */
async function allTexts(): Promise<string[]> {
  const essays = (await allEssays()).map(async (essay) => essayText(essay, await sourcesOf(essay)));
  const sources = (await allSources()).map(sourceText);
  const tables = (await allTables()).map(tableText);
  const versions = (await allEssays()).map(versionsText);
  const pages = (await allPages()).map(({ entry }) => entry.body ?? '');
  const lists = await Promise.all([chronologyText(), peopleText()]);
  return [
    ...(await Promise.all([...essays, ...sources, ...tables, ...versions])),
    ...pages,
    ...lists,
    ...(await nameFontTexts()),
  ];
}

export async function getStaticPaths() {
  const texts = await allTexts();
  const fonts = new Map(texts.flatMap(scriptFonts).map(({ file, cut }) => [file, cut]));
  return [...fonts].map(([file, cut]) => ({ params: { file }, props: { cut } }));
}

export const GET: APIRoute<{ cut: Cut }> = async ({ props }) => {
  return new Response(new Uint8Array(await cutFont(props.cut)), {
    headers: { 'Content-Type': 'font/woff2' },
  });
};

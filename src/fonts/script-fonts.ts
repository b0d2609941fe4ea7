import { type Cut, cutName } from './cut-font.ts';

/*
 * Hangul and hanzi. A whole font of either is over a megabyte and an essay uses a few dozen characters, so each page has
 * fonts of its own with exactly the characters it shows. A page without any has none.
 */

const scripts = [
  {
    name: 'Hangul in use',
    characters: /\p{Script=Hangul}/gu,
    file: '@fontsource/noto-serif-kr/files/noto-serif-kr-korean-400-normal.woff2',
  },
  {
    name: 'Hanzi in use',
    characters: /\p{Script=Han}/gu,
    file: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff2',
  },
];

export interface ScriptFont {
  /** The family's name in CSS. */
  name: string;
  cut: Cut;
  /** Name of the font's file on the site. */
  file: string;
}

/** The fonts a text needs for its hangul and hanzi: none, one or two. */
export function scriptFonts(text: string): ScriptFont[] {
  return scripts.flatMap(({ name, characters, file }) => {
    const used = [...new Set(text.match(characters))].sort().join('');
    if (!used) return [];
    const cut = { file, text: used };
    return [{ name, cut, file: `${cutName(cut)}.woff2` }];
  });
}

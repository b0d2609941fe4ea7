import { publication } from '../publication.ts';
import { type Cut, cutName } from './cut-font.ts';

/*
 * Scripts that the page's own letters lack. A whole font of one may be over a megabyte and an essay uses a few dozen
 * characters, so each page has fonts of its own with exactly the characters it shows. A page without any has none.
 */

const scripts = publication.fonts.map(({ script, file }) => ({
  name: `${script} in use`,
  characters: new RegExp(`\\p{Script=${script}}`, 'gu'),
  file,
}));

export interface ScriptFont {
  /** The family's name in CSS. */
  name: string;
  cut: Cut;
  /** Name of the font's file on the site. */
  file: string;
}

/** The fonts a text needs for such scripts. */
export function scriptFonts(text: string): ScriptFont[] {
  return scripts.flatMap(({ name, characters, file }) => {
    const used = [...new Set(text.match(characters))].sort().join('');
    if (!used) return [];
    const cut = { file, text: used };
    return [{ name, cut, file: `${cutName(cut)}.woff2` }];
  });
}

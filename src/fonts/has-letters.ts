import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { codeVersion } from '../cache/code-version.ts';
import { keptText } from '../cache/kept.ts';
import { publication } from '../publication.ts';

const require = createRequire(import.meta.url);

let letters: Promise<ReadonlySet<number>> | undefined;

/** Whether the publication's fonts of other scripts have every letter of a text: of rare hanja they may have none. */
export async function haveLetters(text: string): Promise<boolean> {
  const all = await (letters ??= lettersOfFonts());
  return [...text].every((letter) => all.has(letter.codePointAt(0) ?? 0));
}

async function lettersOfFonts(): Promise<ReadonlySet<number>> {
  const fonts = publication.fonts.map(({ file }) => file);
  // Nearly half a second, since a font is unpacked for it.
  const found = await keptText(
    'letters of fonts',
    [codeVersion('src/fonts/has-letters.ts'), fonts],
    async () => {
      const sets = await Promise.all(
        fonts.map(async (file) => (create(await readFile(require.resolve(file))) as Font).characterSet),
      );
      return JSON.stringify(sets.flat());
    },
  );
  return new Set(JSON.parse(found) as number[]);
}

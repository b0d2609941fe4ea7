import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { publication } from '../publication.ts';

const require = createRequire(import.meta.url);

let letters: Set<number> | undefined;

/** Whether the publication's fonts of other scripts have every letter of a text: of rare hanja they may have none. */
export function haveLetters(text: string): boolean {
  letters ??= new Set(
    publication.fonts.flatMap(
      ({ file }) => (create(readFileSync(require.resolve(file))) as Font).characterSet,
    ),
  );
  const all = letters;
  return [...text].every((letter) => all.has(letter.codePointAt(0) ?? 0));
}

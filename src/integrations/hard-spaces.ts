import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withHardSpaces } from '../text/hard-spaces.ts';

/**
 * Keep on one line what is read as one, on every page. It comes last, over HTML that is finished: feeds, files, search, the
 * check and the ledger have the spaces that were typed.
 */
export function hardSpaces(): AstroIntegration {
  return {
    name: 'hard-spaces',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for await (const file of glob('**/*.html', { cwd: folder })) {
          const path = join(folder, file);
          const html = await readFile(path, 'utf8');
          await writeFile(path, pageWithHardSpaces(html));
        }
      },
    },
  };
}

/** A page whose words keep together; its tags, its head and what is shown as it was typed are untouched. */
export function pageWithHardSpaces(html: string): string {
  const pieces = html.match(piece) ?? [];
  // Words run on through a link or italics, and end where a block does.
  const isText = (at: string) => !at.startsWith('<');
  const read = pieces.map((at) => (isText(at) ? at : inline.test(at) ? '' : blockEnd)).join('');
  const words = withHardSpaces(read);
  let place = 0;
  return pieces
    .map((at) => {
      if (!isText(at)) {
        if (!inline.test(at)) place += 1;
        return at;
      }
      const shown = words.slice(place, place + at.length);
      place += at.length;
      return shown;
    })
    .join('');
}

/** What no word runs through. */
const blockEnd = '\0';

/** Text, a tag, or an element whose text is left as it is. A lone `<` is no tag. */
const piece =
  /<(head|script|style|pre|code|kbd|textarea|svg|option)\b[^]*?<\/\1\s*>|<!--[^]*?-->|<\/?[a-z!](?:"[^"]*"|'[^']*'|[^"'>])*>|<|[^<]+/gi;

const inline = /^<\/?(?:a|abbr|b|bdi|bdo|cite|dfn|em|i|mark|q|s|small|span|strong|time|u)\b/i;

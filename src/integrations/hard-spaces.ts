import { withHardSpaces } from '../text/hard-spaces.ts';

/**
 * A page whose words keep together, with a space where there were several or a new line, and none where a block
 * begins or ends: no browser shows those. Its tags,
 * its head and what is shown as it was typed are untouched.
 */
export function pageWithHardSpaces(html: string): string {
  const pieces = html.match(piece) ?? [];
  // Words run on through a link or italics, and end where a block does.
  const isText = (at: string) => !at.startsWith('<');
  const read = pieces.map((at) => (isText(at) ? at : inline.test(at) ? '' : blockEnd)).join('');
  const words = withHardSpaces(read);
  let place = 0;
  return pieces
    .map((at, index) => {
      if (!isText(at)) {
        if (!inline.test(at)) place += 1;
        return at;
      }
      const shown = words.slice(place, place + at.length);
      place += at.length;
      const spaced = shown.replace(/[ \t\r\n]+/g, ' ');
      const begun = blockBegins.test(pieces[index - 1] ?? '') ? spaced.replace(/^ /, '') : spaced;
      return blockEnds.test(pieces[index + 1] ?? '') ? begun.replace(/ $/, '') : begun;
    })
    .join('');
}

/** What no word runs through. */
const blockEnd = '\0';

/** Text, a tag, or an element whose text is left as it is: as code, or as a name that programs read. A lone `<` is no tag. */
const piece =
  /<(head|script|style|pre|code|kbd|textarea|svg|option)\b[^]*?<\/\1\s*>|<(a|span)\b[^>]*\bh-card\b[^>]*>[^]*?<\/\2\s*>|<!--[^]*?-->|<\/?[a-z!](?:"[^"]*"|'[^']*'|[^"'>])*>|<|[^<]+/gi;

const blockBegins =
  /^<(?:article|blockquote|d[dlt]|details|div|figcaption|figure|footer|h[1-6r]|header|li|main|nav|ol|p|section|summary|ul)\b/i;
const blockEnds = new RegExp(blockBegins.source.replace('<', '</'), 'i');

const inline = /^<\/?(?:a|abbr|b|bdi|bdo|cite|dfn|em|i|mark|q|s|small|span|strong|time|u)\b/i;

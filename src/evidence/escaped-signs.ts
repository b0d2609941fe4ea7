/** How a sign may be written so that it means only itself: with a backslash, or as a character reference. */
const spellings: Readonly<Record<string, RegExp>> = {
  '@': /\\?@|&#0*64;|&#[xX]0*40;|&commat;/g,
  '[': /\\?\[|&#0*91;|&#[xX]0*5[bB];|&lsqb;|&lbrack;/g,
  ']': /\\?\]|&#0*93;|&#[xX]0*5[dD];|&rsqb;|&rbrack;/g,
  // A reference ends with the sign itself, which is no semicolon of the text.
  ';': /\\;|&(?:#0*59|#[xX]0*3[bB]|semi);|(?<!&#?[\p{L}\p{N}]{1,31});/gu,
};

/**
 * Which signs of a parsed text its author escaped. The parser drops the backslash, so the source is read beside the text:
 * the third `@` of one is the third of the other.
 *
 * @param text the text as parsed
 * @param source the same stretch of the file as typed; without it nothing counts as escaped
 */
export function escapedSigns(text: string, source: string | undefined): (offset: number) => boolean {
  const escaped = new Set<number>();
  if (source === undefined) return () => false;
  for (const [sign, spelling] of Object.entries(spellings)) {
    const typed = source.match(spelling) ?? [];
    let offset = -1;
    for (const spelled of typed) {
      offset = text.indexOf(sign, offset + 1);
      if (offset === -1) break;
      if (spelled !== sign) escaped.add(offset);
    }
  }
  return (offset) => escaped.has(offset);
}

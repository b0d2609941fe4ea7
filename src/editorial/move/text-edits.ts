/** A stretch of a text and what stands there instead. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A text with its edits made; one that begins inside another is left out. */
export function edited(source: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    result += source.slice(at, from) + text;
    at = to;
  }
  return result + source.slice(at);
}

/** Every match of a pattern, replaced. */
export const editsOf = (source: string, pattern: RegExp, text: string): Edit[] =>
  [...source.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
    text,
  }));

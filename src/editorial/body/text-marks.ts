import type { Located, Place } from './nodes.ts';

/**
 * Find Markdown that was left as plain text. The source is searched, not the parsed text, because a mark with a backslash
 * before it is meant as text.
 */
export function findInText(
  nodes: readonly Located[],
  source: string,
  pattern: RegExp,
): { match: RegExpExecArray; place: Place }[] {
  const found: { match: RegExpExecArray; place: Place }[] = [];
  for (const { node } of nodes) {
    if (node.type !== 'text') continue;
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) continue;
    const text = source.slice(start.offset, end.offset);
    for (const match of text.matchAll(pattern)) {
      if (text[match.index - 1] === '\\') continue;
      const before = text.slice(0, match.index).split('\n');
      const last = before.at(-1)?.length ?? 0;
      const place =
        before.length === 1
          ? { line: start.line, column: start.column + last }
          : { line: start.line + before.length - 1, column: last + 1 };
      found.push({ match, place });
    }
  }
  return found;
}

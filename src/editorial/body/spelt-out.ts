import type { Nodes } from 'mdast';
import { isJsx } from '../../prose/jsx.ts';
import { placeAt } from '../../reading/place-at.ts';
import type { Finding } from '../../reading/problem.ts';
import { unwritableIn } from '../../reading/read-text.ts';
import { type Located, placeOf } from './nodes.ts';

/** A character by its number: `&#8238;`, `&#x202E;`. */
const reference = /&#(?:x[\da-f]+|\d+);/giu;

/**
 * Characters that no page can show, or nobody sees, where Markdown has them spelt out as references. Those that stand in the
 * file as they are, are found when it is read.
 */
export const checkSpeltOut = (nodes: readonly Located[], source: string): Finding[] =>
  nodes.flatMap(({ node }) =>
    stretches(node).flatMap(({ position, words }): Finding[] => {
      const message = words.map(unwritableIn).find((fault) => fault !== undefined);
      const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
      const typed = source.slice(start, end);
      if (message === undefined || unwritableIn(typed) !== undefined) return [];
      const found = [...typed.matchAll(reference)].find(({ 0: one }) => isSuspect(one));
      const place = found ? placeAt(source, start + found.index) : placeOf({ position });
      return [{ ...place, message, found: found && `"${found[0]}"`, hint: 'Leave it out' }];
    }),
  );

/** What a node says, and where: of a tag each of its attributes. */
function stretches(node: Nodes): { position: Nodes['position']; words: string[] }[] {
  if (isJsx(node)) {
    return node.attributes.map(({ position, value }) => ({
      position: position ?? node.position,
      words: typeof value === 'string' ? [value] : [],
    }));
  }
  if (node.type === 'text') return [{ position: node.position, words: [node.value] }];
  const { url, title, alt } = node as { url?: string; title?: string | null; alt?: string | null };
  const words = [url, title, alt].filter((text) => typeof text === 'string');
  return words.length > 0 ? [{ position: node.position, words }] : [];
}

/** Whether a reference names such a character, or none at all, for which the sign of a lost one is set. */
function isSuspect(typed: string): boolean {
  const digits = typed.slice(2, -1);
  const code = /^x/i.test(digits) ? parseInt(digits.slice(1), 16) : Number(digits);
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone || unwritableIn(String.fromCodePoint(code)) !== undefined;
}

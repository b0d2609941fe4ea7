import { toString } from 'hast-util-to-string';
import type { Nodes } from 'hast';

/** Letters and digits alone: forms differ in space, and in the signs round a unit or a place in a source. */
export const lettersOf = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');

/** The letters and digits of a part of a page. */
export const lettersIn = (node: Nodes): string => lettersOf(toString(node));

/** Where a text parts from the one it should be, with what stands before: nothing where it does not. */
export function parting(text: string, expected: string): string | undefined {
  if (text === expected) return undefined;
  let at = 0;
  while (text[at] === expected[at]) at += 1;
  const from = (all: string) => all.slice(at, at + 60) || '(the end)';
  return `after “${expected.slice(Math.max(0, at - 40), at)}” there is “${from(text)}”, not “${from(expected)}”`;
}

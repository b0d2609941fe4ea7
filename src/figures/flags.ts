import { textWidth } from './text-width.ts';

/** A label on a pole: the words stand to the right of the pole’s top, or to its left where they would leave the drawing. */
export interface Flag {
  x: number;
  text: string;
  /** Rows from the foot, from 0. */
  row: number;
  toLeft: boolean;
}

/** Room between a pole and its words, and between two labels of a row. */
export const poleGap = 4;
const labelGap = 8;

/**
 * Stack flags so that neither words nor poles cross other words. Going from right to left, a flag stands one row over the
 * highest of those whose poles its words pass; a pole then only passes rows in which the words begin to its right.
 *
 * @param poles in order of x
 * @param width of the drawing
 */
export function stackFlags(
  poles: readonly { x: number; text: string }[],
  width: number,
  size: number,
): Flag[] {
  const flags: Flag[] = [];
  for (const { x, text } of poles.toReversed()) {
    const room = textWidth(text, size) + poleGap;
    const toLeft = x + room > width;
    const [from, to] = toLeft ? [x - room - labelGap, x] : [x, x + room + labelGap];
    const passed = flags.filter((other) => {
      const reach = textWidth(other.text, size) + poleGap;
      const [otherFrom, otherTo] = other.toLeft ? [other.x - reach, other.x] : [other.x, other.x + reach];
      return from < otherTo && otherFrom < to;
    });
    flags.push({ x, text, toLeft, row: Math.max(-1, ...passed.map(({ row }) => row)) + 1 });
  }
  return flags.toReversed();
}

/**
 * The right end of a scale of time that leaves every flag room for its words.
 *
 * @param parts how far along the scale each pole stands, from 0 to 1
 */
export const endForFlags = (
  parts: readonly { part: number; text: string }[],
  start: number,
  width: number,
  size: number,
): number =>
  Math.min(
    width - 10,
    ...parts
      .filter(({ part, text }) => part > 0 && text !== '')
      .map(({ part, text }) => start + (width - start - textWidth(text, size) - poleGap - 1) / part),
  );

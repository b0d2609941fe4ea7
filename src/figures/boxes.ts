import type { Label } from './scene.ts';
import { textWidth } from './text-width.ts';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The letter-spacing of the names of countries, in ems: as in styles/border-map.css. */
const countrySpacing = 0.14;

/** The room a label takes: from the top of its capitals to the foot of its descenders. */
export function boxOf({ x, y, text, anchor, size, bold, tone }: Label): Box {
  const spacing = tone === 'country' ? countrySpacing * size * text.length : 0;
  const width = textWidth(text, size, bold) + spacing;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 0.72 * size, bottom: y + 0.22 * size };
}

/** Whether two boxes share any room. Boxes that only touch do not. */
export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a box stands wholly in another; it may touch its edges. */
export const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

/**
 * Put each label at the first of its places where it touches nothing placed before it and stays in the frame. One that
 * fits nowhere is left out.
 *
 * @param wanted labels in order of importance, each with its possible places, best first
 * @param taken what is in the way from the start
 * @param apart how far labels stay from one another to the left and right
 */
export function placeLabels(
  wanted: readonly (readonly Label[])[],
  taken: readonly Box[],
  frame: Box,
  apart = 0,
): Label[] {
  const boxes = [...taken];
  return wanted.flatMap((places) => {
    const label = places.find((place) => {
      const box = boxOf(place);
      return isInside(box, frame) && !boxes.some((other) => overlaps(box, other));
    });
    if (!label) return [];
    const { left, right, ...box } = boxOf(label);
    boxes.push({ ...box, left: left - apart, right: right + apart });
    return [label];
  });
}

/** The room a line takes between its points, as a row of small boxes. It breaks where a point is missing. */
export const alongLine = (points: readonly ([number, number] | undefined)[]): Box[] =>
  points.flatMap((point, index) => {
    const next = points[index + 1];
    if (!point || !next) return [];
    return Array.from({ length: 12 }, (_, step) => {
      const part = (step + 0.5) / 12;
      const [x, y] = [point[0] + (next[0] - point[0]) * part, point[1] + (next[1] - point[1]) * part];
      return { left: x - 1.5, right: x + 1.5, top: y - 1.5, bottom: y + 1.5 };
    });
  });

import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import { type Frame, type Label, line, path, type Shape } from './scene.ts';
import { textWidth } from './text-width.ts';

/** Series differ by colour, dash and shape; there is a fourth shape in the ink's own colour. */
const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond];

/** How many series one chart can tell apart. */
export const mostSeries = shapes.length;

/** The mark of a series at a point, filled or hollow. */
export function point(series: number, x: number, y: number, hollow = false, area = 46): Shape {
  const outline = symbol(shapes[series % shapes.length], area).digits(1)() ?? '';
  return path(outline, hollow ? `hollow-${series + 1}` : `fill-${series + 1}`, x, y);
}

export interface KeyEntry {
  text: string;
  /** The series whose mark stands before the words. */
  series: number;
  hollow?: boolean | undefined;
  /** Whether its points are joined by a line. */
  joined: boolean;
}

/** A key in rows from the left, wrapped at the width of the drawing. */
export function layoutKey(entries: readonly KeyEntry[], top: number, { width, size }: Frame) {
  const rowHeight = size + 6;
  const marks: Shape[] = [];
  const labels: Label[] = [];
  let [x, y] = [0, top + size];
  for (const { text, series, hollow, joined } of entries) {
    const lead = joined ? 26 : 14;
    const room = lead + textWidth(text, size);
    if (x > 0 && x + room > width) [x, y] = [0, y + rowHeight];
    const middle = y - size * 0.33;
    if (joined) marks.push(line(x, middle, x + 20, middle, `stroke-${series + 1}`));
    marks.push(point(series, x + (joined ? 10 : 5), middle, hollow));
    labels.push({ x: x + lead, y, text, anchor: 'start', size });
    x += room + 18;
  }
  return { shapes: marks, labels, height: entries.length === 0 ? 0 : y - top + 8 };
}

/** Push values apart until each is `gap` from the next, moving each as little as the order allows. */
export function spread(values: readonly number[], gap: number, low: number, high: number): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const placed: number[] = [];
  for (const { value } of order) placed.push(Math.max(value, (placed.at(-1) ?? low - gap) + gap));
  for (
    let index = placed.length - 1, limit = high;
    index >= 0;
    index--, limit = (placed[index + 1] ?? high) - gap
  ) {
    placed[index] = Math.min(placed[index] ?? limit, limit);
  }
  const result = new Array<number>(values.length);
  order.forEach(({ index }, rank) => (result[index] = placed[rank] ?? 0));
  return result;
}

import type { GeoProjection } from 'd3-geo';
import type { World } from './world.ts';

type Point = [number, number];

/** The border in the units of the drawing, as a row of points from west to east. */
export function projectRiver({ riverBorder }: World, projection: GeoProjection): Point[] {
  const points = riverBorder.coordinates.flat().map((position): Point => {
    const [x, y] = projection([position[0] ?? 0, position[1] ?? 0]) ?? [0, 0];
    return [x, y];
  });
  const [first, last] = [points[0], points.at(-1)];
  return first && last && first[0] > last[0] ? points.reverse() : points;
}

/**
 * Move each point to the nearest place on the river, then apart along it until neighbours are `gap` from one another. The
 * positions in the data are good to a tenth of a degree, which is more than either step moves them.
 */
export function alongRiver(river: readonly Point[], points: readonly Point[], gap: number): Point[] {
  const lengths: number[] = [];
  river.forEach(([x, y], index) => {
    const [px, py] = river[index - 1] ?? [x, y];
    lengths.push((lengths.at(-1) ?? 0) + Math.hypot(x - px, y - py));
  });
  const at = (length: number): Point => {
    const index = lengths.findIndex((each) => each >= length);
    return river[index === -1 ? river.length - 1 : index] ?? [0, 0];
  };
  const order = points
    .map((point, index) => ({ index, length: lengths[nearest(river, point)] ?? 0 }))
    .sort((a, b) => a.length - b.length || a.index - b.index);
  const apart = (one: number, other: number) => {
    const [a, b] = [at(one), at(other)];
    return Math.hypot(a[0] - b[0], a[1] - b[1]);
  };
  for (let round = 0; round < 80; round++) {
    for (let index = 1; index < order.length; index++) {
      const [before, here] = [order[index - 1], order[index]];
      if (!before || !here || apart(before.length, here.length) >= gap) continue;
      before.length = Math.max(0, before.length - 0.5);
      here.length += 0.5;
    }
  }
  const moved = new Array<Point>(points.length);
  for (const { index, length } of order) moved[index] = at(length);
  return moved;
}

function nearest(river: readonly Point[], [x, y]: Point): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  river.forEach(([px, py], index) => {
    const distance = (px - x) ** 2 + (py - y) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

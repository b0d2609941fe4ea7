import type { GeoProjection } from 'd3-geo';
import type { MapCrossing, MapPlace } from './border-map-data.ts';
import { placeOnMap } from './map-extent.ts';
import { type Frame, type Label, path, rect } from './scene.ts';

/** One label for each town, at the middle of its crossings. */
export function townsOf(crossings: readonly MapCrossing[], marks: readonly [number, number][]) {
  return [...new Set(crossings.map(({ town }) => town))].map((town) => {
    const own = crossings.flatMap((crossing, index) =>
      crossing.town === town ? [marks[index] ?? [0, 0]] : [],
    );
    const mean = (axis: 0 | 1) => own.reduce((sum, each) => sum + (each[axis] ?? 0), 0) / own.length;
    const number = crossings.find((crossing) => crossing.town === town)?.number ?? 0;
    return { town, number, at: [mean(0), mean(1)] as [number, number] };
  });
}

/** A name to the left, right, above, below or across a corner of its mark, nearer places first. */
export function beside(
  [x, y]: [number, number],
  text: string,
  size: number,
  tone: string,
  reaches: number[],
): Label[] {
  const label = { text, size, tone, bold: tone !== 'town' };
  const middle = size * 0.33;
  return reaches.flatMap((reach): Label[] => {
    const near = reach * 0.75;
    return [
      { ...label, x: x - reach, y: y + middle, anchor: 'end' },
      { ...label, x: x + reach, y: y + middle, anchor: 'start' },
      { ...label, x: x - near, y: y + middle - near, anchor: 'end' },
      { ...label, x: x + near, y: y + middle + near, anchor: 'start' },
      { ...label, x, y: y - reach + 1, anchor: 'middle' },
      { ...label, x, y: y + reach + size * 0.7, anchor: 'middle' },
      { ...label, x: x + near, y: y + middle - near, anchor: 'start' },
      { ...label, x: x - near, y: y + middle + near, anchor: 'end' },
    ];
  });
}

/** The name of a stretch of land or water, at its place or as close to it as there is room. */
export function areaLabel(
  { name, kind, longitude, latitude, turn }: MapPlace,
  projection: GeoProjection,
  { size }: Frame,
): Label[] {
  const [x, y] = placeOnMap(projection, longitude, latitude);
  const tone = { country: 'country', province: 'province', river: 'water', sea: 'water' }[kind] ?? 'province';
  const shifts = [0, 1, -1, 2, -2, 3, -3];
  const nearest = shifts
    .flatMap((down) => shifts.map((across) => [across, down] as const))
    .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
  return nearest.map(([across, down]) => ({
    x: x + 12 * across,
    y: y + 10 * down,
    text: name,
    anchor: 'middle',
    size,
    tone,
    bold: kind === 'country',
    ...(turn !== 0 && { turn }),
  }));
}

/** The mark of a place that has one: a square for the capital, a cross for the test site. */
export function symbolOf({ kind, longitude, latitude }: MapPlace, projection: GeoProjection) {
  const [x, y] = placeOnMap(projection, longitude, latitude);
  if (kind === 'capital') return [{ x, y, shape: rect(x - 3.5, y - 3.5, 7, 7, 'spot') }];
  if (kind === 'test site') return [{ x, y, shape: path('M-5-5L5 5M-5 5L5-5', 'cross', x, y) }];
  return [];
}

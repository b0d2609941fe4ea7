import { geoDistance, type GeoProjection } from 'd3-geo';
import { type Box, boxOf } from './boxes.ts';
import type { MapArea } from '../schemas/data-table.ts';
import { placeOnMap } from './map-extent.ts';
import { type Frame, type Label, line, type Shape } from './scene.ts';
import { textWidth } from './text-width.ts';

/** Mean radius of the Earth (IUGG), km. */
const earthRadius = 6371.0088;

/** Degrees east and west of Greenwich, as maps name them; the meridian itself has no side. */
export const longitudeName = (degree: number): string =>
  degree === 0 ? '0°' : `${Math.abs(degree)}° ${degree > 0 ? 'E' : 'W'}`;

/** Degrees north and south of the equator, which itself has no side. */
export const latitudeName = (degree: number): string =>
  degree === 0 ? '0°' : `${Math.abs(degree)}° ${degree > 0 ? 'N' : 'S'}`;

/**
 * Ticks at every degree along the frame; every second meridian is named above it, every parallel inside it.
 *
 * @returns of each parallel the places its name may stand at, best first: beside its tick on the left or the right, or a
 * little above or below
 */
export function graticuleTicks(
  area: MapArea,
  projection: GeoProjection,
  { left, top, right, bottom }: Box,
  { size }: Frame,
) {
  const shapes: Shape[] = [];
  const meridians: Label[] = [];
  const parallels: Label[][] = [];
  for (let degree = Math.ceil(area.west); degree <= area.east; degree++) {
    const [x] = placeOnMap(projection, degree, area.south);
    shapes.push(line(x, top - 2, x, top + 4, 'axis'), line(x, bottom + 2, x, bottom - 4, 'axis'));
    if (degree % 2 === 0)
      meridians.push({ x, y: top - 6, text: longitudeName(degree), anchor: 'middle', size, tone: 'muted' });
  }
  for (let degree = Math.ceil(area.south); degree <= area.north; degree++) {
    const [, y] = placeOnMap(projection, area.west, degree);
    shapes.push(line(left - 2, y, left + 4, y, 'axis'), line(right + 2, y, right - 4, y, 'axis'));
    const label = { text: latitudeName(degree), size, tone: 'muted' };
    const middle = y + size * 0.33;
    const heights = [middle, middle - size * 0.75, middle + size * 0.75];
    parallels.push([
      ...heights.map((at): Label => ({ ...label, x: left + 7, y: at, anchor: 'start' })),
      ...heights.map((at): Label => ({ ...label, x: right - 7, y: at, anchor: 'end' })),
    ]);
  }
  return { shapes, meridians, parallels };
}

/** A scale with the room it takes. */
export interface ScaleBar {
  shapes: Shape[];
  labels: Label[];
  box: Box;
}

/** A hundred kilometres at the latitude of the bar, in each corner of the map: best is the lower right. */
export function scaleBars(
  area: MapArea,
  projection: GeoProjection,
  { left, top, right, bottom }: Box,
  { size }: Frame,
): ScaleBar[] {
  const besideParallels = textWidth('00° N', size) + 20;
  return [bottom - 12, top + size + 14].flatMap((y) =>
    [right - besideParallels, left + besideParallels].map((near): ScaleBar => {
      const there = projection.invert?.([near, y]) ?? [area.east, area.south];
      const degree = geoDistance(there, [there[0] + 1, there[1]]) * earthRadius;
      const inwards = near > (left + right) / 2 ? -1 : 1;
      const [far = near] = projection([there[0] + (inwards * 100) / degree, there[1]]) ?? [];
      const [start, end] = near < far ? [near, far] : [far, near];
      const label: Label = { x: (start + end) / 2, y: y - 7, text: '100 km', anchor: 'middle', size };
      return {
        shapes: [
          line(start, y, end, y, 'axis strong'),
          line(start, y - 4, start, y + 4, 'axis'),
          line(end, y - 4, end, y + 4, 'axis'),
        ],
        labels: [label],
        box: { left: start, right: end, top: boxOf(label).top, bottom: y + 4 },
      };
    }),
  );
}

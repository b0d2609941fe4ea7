import { geoDistance, type GeoProjection } from 'd3-geo';
import type { Box } from './boxes.ts';
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

/** Ticks at every degree along the frame; every second meridian is named above it, every parallel inside it. */
export function graticuleTicks(
  area: MapArea,
  projection: GeoProjection,
  { left, top, right, bottom }: Box,
  { size }: Frame,
) {
  const shapes: Shape[] = [];
  const labels: Label[] = [];
  for (let degree = Math.ceil(area.west); degree <= area.east; degree++) {
    const [x] = placeOnMap(projection, degree, area.south);
    shapes.push(line(x, top - 2, x, top + 4, 'axis'), line(x, bottom + 2, x, bottom - 4, 'axis'));
    if (degree % 2 === 0)
      labels.push({ x, y: top - 6, text: longitudeName(degree), anchor: 'middle', size, tone: 'muted' });
  }
  for (let degree = Math.ceil(area.south); degree <= area.north; degree++) {
    const [, y] = placeOnMap(projection, area.west, degree);
    shapes.push(line(left - 2, y, left + 4, y, 'axis'), line(right + 2, y, right - 4, y, 'axis'));
    labels.push({
      x: left + 7,
      y: y + size * 0.33,
      text: latitudeName(degree),
      anchor: 'start',
      size,
      tone: 'muted',
    });
  }
  return { shapes, labels };
}

/** A hundred kilometres at the latitude of the bar, which lies in the lower right corner. */
export function scaleBar(area: MapArea, projection: GeoProjection, { right, bottom }: Box, { size }: Frame) {
  const y = bottom - 12;
  const end = right - textWidth('00° N', size) - 20;
  const there = projection.invert?.([end, y]) ?? [area.east, area.south];
  const degree = geoDistance(there, [there[0] + 1, there[1]]) * earthRadius;
  const [start = 0] = projection([there[0] - 100 / degree, there[1]]) ?? [];
  return {
    shapes: [
      line(start, y, end, y, 'axis strong'),
      line(start, y - 4, start, y + 4, 'axis'),
      line(end, y - 4, end, y + 4, 'axis'),
    ],
    labels: [{ x: (start + end) / 2, y: y - 7, text: '100 km', anchor: 'middle' as const, size }],
  };
}

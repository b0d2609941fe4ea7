import { geoDistance, type GeoProjection } from 'd3-geo';
import type { BorderMapModel, MapCrossing, MapPlace } from './border-map-data.ts';
import { type Box, boxOf, placeLabels } from './boxes.ts';
import { extent, mapProjection } from './map-extent.ts';
import { alongRiver, projectRiver } from './river.ts';
import { type Frame, type Label, line, path, rect, type Scene, type Shape } from './scene.ts';
import { layoutKey, mostSeries, point } from './series.ts';
import { textWidth } from './text-width.ts';
import { outlines } from './world.ts';

/** Mean radius of the Earth (IUGG), km. */
const earthRadius = 6371.0088;

/** Draw the border with its crossings. On a narrow screen crossings carry the numbers of the list under the map. */
export function drawBorderMap({ groups, crossings, places }: BorderMapModel, frame: Frame): Scene {
  const { width, size, narrow } = frame;
  const { projection, height } = mapProjection(frame);
  const top = size + 8;
  const [tx, ty] = projection.translate();
  projection.translate([tx, ty + top]).clipExtent([
    [0, top],
    [width, top + height],
  ]);
  const bounds: Box = { left: 2, top: top + 2, right: width - 2, bottom: top + height - 2 };
  const paths = outlines(projection);
  const river = projectRiver(projection);
  const marks = alongRiver(
    river,
    crossings.map(({ longitude, latitude }) => place(projection, longitude, latitude)),
    narrow ? 11 : 14,
  );
  const graticule = ticks(projection, bounds, frame);
  const scale = scaleBar(projection, bounds, frame);
  const symbols = places.flatMap((each) => symbolOf(each, projection));
  const riverBoxes = river.filter((_, index) => index % 6 === 0).map(([x, y]) => around(x, y, 2));
  const markBoxes = [
    ...marks.map(([x, y]) => around(x, y, 7)),
    ...symbols.map(({ x, y }) => around(x, y, 5)),
  ];
  const fixed = [...graticule.labels, ...scale.labels];
  const taken = [...markBoxes, ...fixed.map(boxOf), ...riverBoxes];
  const spots = places.filter(({ kind }) => kind === 'capital' || kind === 'test site');
  const areas = places.filter((each) => !spots.includes(each));
  const named = placeLabels(
    [
      ...spots.map((each) =>
        beside(place(projection, each.longitude, each.latitude), each.name, size, 'spot', [8, 12]),
      ),
      ...townsOf(crossings, marks).map(({ town, number, at }) =>
        beside(at, narrow ? String(number) : town, size, 'town', [10, 16, 22, 28, 36]),
      ),
      ...areas.map((each) => areaLabel(each, projection, frame)),
    ],
    taken,
    bounds,
  );
  const key = layoutKey(
    groups.map((text, group) => ({
      text,
      series: group % mostSeries,
      hollow: group >= mostSeries,
      joined: false,
    })),
    top + height + 8,
    frame,
  );
  const mark = (group: number, x: number, y: number): Shape =>
    point(group % mostSeries, x, y, group >= mostSeries, narrow ? 54 : 74);
  return {
    width,
    height: top + height + 8 + key.height + 4,
    shapes: [
      rect(0, top, width, height, 'sea'),
      path(paths.land, 'land'),
      path(paths.borders, 'border'),
      path(paths.river, 'river'),
      ...crossings.flatMap(({ group }, index) => {
        const [x, y] = marks[index] ?? [0, 0];
        return [
          {
            tag: 'circle' as const,
            attributes: { class: 'halo', cx: Math.round(x), cy: Math.round(y), r: 7 },
          },
          mark(group, x, y),
        ];
      }),
      ...symbols.map(({ shape }) => shape),
      ...graticule.shapes,
      ...scale.shapes,
      rect(0, top, width, height, 'frame'),
      ...key.shapes,
    ],
    labels: [...fixed, ...named, ...key.labels],
  };
}

const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

const place = (projection: GeoProjection, longitude: number, latitude: number): [number, number] =>
  projection([longitude, latitude]) ?? [0, 0];

/** One label for each town, at the middle of its crossings. */
function townsOf(crossings: readonly MapCrossing[], marks: readonly [number, number][]) {
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
function beside(
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
function areaLabel(
  { name, kind, longitude, latitude, turn }: MapPlace,
  projection: GeoProjection,
  { size }: Frame,
): Label[] {
  const [x, y] = place(projection, longitude, latitude);
  const tone = { country: 'country', province: 'province', river: 'water', sea: 'water' }[kind] ?? 'province';
  const shifts = [0, 12, -12, 24, -24];
  return shifts.flatMap((down) =>
    [0, 16, -16, 32, -32].map((across) => ({
      x: x + across,
      y: y + down,
      text: name,
      anchor: 'middle' as const,
      size,
      tone,
      bold: kind === 'country',
      ...(turn !== 0 && { turn }),
    })),
  );
}

function symbolOf({ kind, longitude, latitude }: MapPlace, projection: GeoProjection) {
  const [x, y] = place(projection, longitude, latitude);
  if (kind === 'capital') return [{ x, y, shape: rect(x - 3.5, y - 3.5, 7, 7, 'spot') }];
  if (kind === 'test site') return [{ x, y, shape: path('M-5-5L5 5M-5 5L5-5', 'cross', x, y) }];
  return [];
}

/** Ticks at every degree along the frame; every second meridian is named above it, every parallel inside it on the right, over the sea. */
function ticks(projection: GeoProjection, { left, top, right, bottom }: Box, { size }: Frame) {
  const shapes: Shape[] = [];
  const labels: Label[] = [];
  for (let degree = Math.ceil(extent.west); degree <= extent.east; degree++) {
    const [x] = place(projection, degree, extent.south);
    shapes.push(line(x, top - 2, x, top + 4, 'axis'), line(x, bottom + 2, x, bottom - 4, 'axis'));
    if (degree % 2 === 0)
      labels.push({ x, y: top - 6, text: `${degree}° E`, anchor: 'middle', size, tone: 'muted' });
  }
  for (let degree = Math.ceil(extent.south); degree <= extent.north; degree++) {
    const [, y] = place(projection, extent.west, degree);
    shapes.push(line(left - 2, y, left + 4, y, 'axis'), line(right + 2, y, right - 4, y, 'axis'));
    labels.push({
      x: left + 7,
      y: y + size * 0.33,
      text: `${degree}° N`,
      anchor: 'start',
      size,
      tone: 'muted',
    });
  }
  return { shapes, labels };
}

/** A hundred kilometres at the latitude of the bar, which lies in the sea east of Korea. */
function scaleBar(projection: GeoProjection, { right, bottom }: Box, { size }: Frame) {
  const y = bottom - 12;
  const end = right - textWidth('39° N', size) - 20;
  const place = projection.invert?.([end, y]) ?? [extent.east, extent.south];
  const degree = geoDistance(place, [place[0] + 1, place[1]]) * earthRadius;
  const [start = 0] = projection([place[0] - 100 / degree, place[1]]) ?? [];
  return {
    shapes: [
      line(start, y, end, y, 'axis strong'),
      line(start, y - 4, start, y + 4, 'axis'),
      line(end, y - 4, end, y + 4, 'axis'),
    ],
    labels: [{ x: (start + end) / 2, y: y - 7, text: '100 km', anchor: 'middle' as const, size }],
  };
}

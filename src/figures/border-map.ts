import type { MapArea } from '../schemas/data-table.ts';
import type { BorderMapModel } from './border-map-data.ts';
import { type Box, boxOf, overlaps, placeLabels } from './boxes.ts';
import { mapProjection, placeOnMap } from './map-extent.ts';
import { graticuleTicks, type ScaleBar, scaleBars } from './map-furniture.ts';
import { areaLabel, beside, symbolOf, townsOf } from './map-labels.ts';
import { alongRiver, projectRiver } from './river.ts';
import { type Frame, frames, rect, type Scene, type Shape, tenth } from './scene.ts';
import { layoutKey, mostSeries, point } from './series.ts';
import { outlines, worldOf } from './world.ts';

/**
 * Draw the border with its crossings. On a narrow screen crossings carry the numbers of the list under the map, and the
 * outlines are those of the wide drawing, made smaller: they are most of the map's weight.
 *
 * @param id of the figure; the wide drawing's outlines are named after it
 */
export function drawBorderMap(
  { groups, crossings, places, area }: BorderMapModel,
  frame: Frame,
  id: string,
): Scene {
  const { width, size, narrow } = frame;
  const { projection, height, top, world, paths } = groundOf(area, frame);
  const bounds: Box = { left: 2, top: top + 2, right: width - 2, bottom: top + height - 2 };
  const river = projectRiver(world, projection);
  const marks = alongRiver(
    river,
    crossings.map(({ longitude, latitude }) => placeOnMap(projection, longitude, latitude)),
    narrow ? 11 : 14,
  );
  const graticule = graticuleTicks(area, projection, bounds, frame);
  const symbols = places.flatMap((each) => symbolOf(each, projection));
  const lines = [...river, ...pointsOf(paths.land), ...pointsOf(paths.borders)].map(([x, y]) =>
    around(x, y, 2.5),
  );
  const markBoxes = [
    ...marks.map(([x, y]) => around(x, y, 7)),
    ...symbols.map(({ x, y }) => around(x, y, 5)),
  ];
  const scale = clearest(scaleBars(area, projection, bounds, frame), [...lines, ...markBoxes]);
  const parallels = placeLabels(graticule.parallels, [...lines, ...markBoxes, scale.box], bounds);
  const fixed = [...graticule.meridians, ...parallels, ...scale.labels];
  const taken = [...markBoxes, ...fixed.map(boxOf), scale.box, ...lines];
  const spots = places.filter(({ kind }) => kind === 'capital' || kind === 'test site');
  const areas = places.filter((each) => !spots.includes(each));
  const named = placeLabels(
    [
      ...spots.map((each) =>
        beside(placeOnMap(projection, each.longitude, each.latitude), each.name, size, 'spot', [8, 12]),
      ),
      ...townsOf(crossings, marks).map(({ town, number, at }) =>
        beside(at, narrow ? String(number) : town, size, 'town', [10, 16, 22, 28, 36]),
      ),
      ...areas.map((each) => areaLabel(each, projection, frame)),
    ],
    taken,
    bounds,
    4,
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
      ...(narrow ? outlinesAgain(id, frame, top) : outlinesOf(paths, id)),
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

/** The first of some scales that covers nothing, or simply the first. */
function clearest(scales: readonly ScaleBar[], taken: readonly Box[]): ScaleBar {
  const [first = { shapes: [], labels: [], box: around(0, 0, 0) }] = scales;
  return scales.find(({ box }) => !taken.some((other) => overlaps(box, other))) ?? first;
}

const grounds = new Map<string, ReturnType<typeof drawGround>>();

/** What maps of an area have in common: page, files and cards each draw it with marks of their own. */
function groundOf(area: MapArea, frame: Frame) {
  const key = JSON.stringify([area, frame]);
  const ground = grounds.get(key) ?? drawGround(area, frame);
  grounds.set(key, ground);
  return ground;
}

function drawGround(area: MapArea, frame: Frame) {
  const { width } = frame;
  const { projection, height } = mapProjection(area, frame);
  const top = roomAbove(frame);
  const [tx, ty] = projection.translate();
  projection.translate([tx, ty + top]).clipExtent([
    [0, top],
    [width, top + height],
  ]);
  const world = worldOf(area);
  return { projection, height, top, world, paths: outlines(world, projection, width / frames.wide.width) };
}

const outlineNames = ['land', 'borders', 'river'] as const;

const outlinesOf = (paths: ReturnType<typeof outlines>, id: string): Shape[] =>
  outlineNames.map((name) => ({
    tag: 'path',
    attributes: { id: `${id}-${name}`, class: name, d: paths[name] },
  }));

/** The points of an outline, which lie a few pixels apart. */
const pointsOf = (outline: string): [number, number][] =>
  [...outline.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** The projections of both frames differ by their scale and by the room above the map. */
function outlinesAgain(id: string, { width }: Frame, top: number): Shape[] {
  const scale = width / frames.wide.width;
  const down = tenth(top - roomAbove(frames.wide) * scale);
  return outlineNames.map((name) => ({
    tag: 'use',
    attributes: { href: `#${id}-${name}`, transform: `translate(0 ${down}) scale(${scale.toFixed(4)})` },
  }));
}

/** Room for the names of meridians. */
const roomAbove = ({ size }: Frame): number => size + 8;

const around = (x: number, y: number, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

import { geoPath, type GeoProjection, geoTransform, type GeoStream } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { MultiLineString, MultiPolygon } from 'geojson';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import { atlas } from '../reading/atlas.ts';
import type { MapArea } from '../schemas/data-table.ts';

/*
 * Outlines from Natural Earth 1:10m (public domain), through the world-atlas package. It holds countries and no rivers:
 * a river that is a border is drawn from the border.
 */

type Country = GeometryObject<{ name: string }>;

const countries = atlas.objects.countries as GeometryCollection<{ name: string }>;

const between =
  (one: string, other: string) =>
  (a: Country, b: Country): boolean =>
    (a.id === one && b.id === other) || (a.id === other && b.id === one);

/** The land and the lines of a map. */
export interface World {
  /** The border that is crossed, from end to end. */
  riverBorder: MultiLineString;
  otherBorders: MultiLineString;
  /** All countries in one outline: between them run the borders, which are drawn as lines. */
  land: MultiPolygon;
}

/** Take from the atlas what a map shows. */
export function worldOf({ countries: shownCodes, border: [one, other] }: MapArea): World {
  const shown: GeometryCollection<{ name: string }> = {
    ...countries,
    geometries: countries.geometries.filter(({ id }) => shownCodes.includes(String(id))),
  };
  const isCrossed = between(one, other);
  return {
    riverBorder: mesh(atlas, shown as never, isCrossed as never),
    otherBorders: mesh(
      atlas,
      shown as never,
      ((a: Country, b: Country) => a !== b && !isCrossed(a, b)) as never,
    ),
    land: merge(atlas, shown.geometries as never),
  };
}

/**
 * Leave out points closer than `tolerance` to the last one kept: finer detail is lost in the width of the line. What lies
 * on the frame stays, or a coast cut off by it would end aslant.
 */
const thinned = (tolerance: number, frame: [[number, number], [number, number]] | null) => {
  const onFrame = (x: number, y: number) =>
    frame?.some(([frameX, frameY]) => Math.abs(x - frameX) < 0.01 || Math.abs(y - frameY) < 0.01) === true;
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  let skipped: [number, number] | undefined;
  return geoTransform({
    lineStart() {
      [lastX, lastY, skipped] = [Number.NaN, Number.NaN, undefined];
      this.stream.lineStart();
    },
    point(x, y) {
      const isNear = Math.hypot(x - lastX, y - lastY) < tolerance;
      skipped = isNear && !onFrame(x, y) ? [x, y] : undefined;
      if (skipped) return;
      [lastX, lastY] = [x, y];
      this.stream.point(x, y);
    },
    lineEnd() {
      if (skipped) this.stream.point(...skipped);
      this.stream.lineEnd();
    },
  });
};

/** Islands smaller than this, in square pixels, are left out. */
const leastArea = 14;

/**
 * The outlines as SVG paths, cut off at the frame of the projection. Coordinates are whole pixels.
 *
 * @param scale of a drawing that shows the outlines of a larger one made smaller; they have as many points
 */
export function outlines({ land, riverBorder, otherBorders }: World, projection: GeoProjection, scale = 1) {
  const draw = (tolerance: number) =>
    geoPath({
      stream: (output: GeoStream) =>
        projection.stream(thinned(tolerance * scale, projection.clipExtent?.() ?? null).stream(output)),
    });
  const measure = geoPath(projection);
  const shown = {
    ...land,
    coordinates: land.coordinates.filter(
      (coordinates) => measure.area({ type: 'Polygon', coordinates }) > leastArea,
    ),
  };
  return {
    land: draw(5).digits(0)(shown) ?? '',
    river: draw(2.8).digits(0)(riverBorder) ?? '',
    borders: draw(6).digits(0)(otherBorders) ?? '',
  };
}

import { geoPath, type GeoProjection, geoTransform, type GeoStream } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import atlas from 'world-atlas/countries-10m.json' with { type: 'json' };

/*
 * Outlines from Natural Earth 1:10m (public domain), through the world-atlas package. It holds countries and no rivers:
 * the Yalu and the Tumen are drawn from the border, which follows them except for a stretch of land round Mount Paektu.
 */

/** ISO 3166 numbers of the countries the map shows. */
const [china, northKorea, russia, southKorea] = ['156', '408', '643', '410'];

type Country = GeometryObject<{ name: string }>;

const countries = atlas.objects.countries as GeometryCollection<{ name: string }>;
const shown: GeometryCollection<{ name: string }> = {
  ...countries,
  geometries: countries.geometries.filter(({ id }) =>
    [china, northKorea, russia, southKorea].includes(String(id)),
  ),
};

const between =
  (one: string | undefined, other: string | undefined) =>
  (a: Country, b: Country): boolean =>
    (a.id === one && b.id === other) || (a.id === other && b.id === one);

/** The border between China and North Korea, from the sea to the point where Russia begins. */
export const riverBorder = mesh(atlas, shown as never, between(china, northKorea) as never);

const otherBorders = mesh(
  atlas,
  shown as never,
  ((a: Country, b: Country) => a !== b && !between(china, northKorea)(a, b)) as never,
);

/** All four in one outline: between them run the borders, which are drawn as lines. */
const land = merge(atlas, shown.geometries as never);

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

/** The outlines as SVG paths, cut off at the frame of the projection. Coordinates are whole pixels. */
export function outlines(projection: GeoProjection) {
  const draw = (tolerance: number) =>
    geoPath({
      stream: (output: GeoStream) =>
        projection.stream(thinned(tolerance, projection.clipExtent?.() ?? null).stream(output)),
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

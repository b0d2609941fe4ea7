import { geoMercator, type GeoProjection } from 'd3-geo';
import type { Frame } from './scene.ts';

/** What the map of the border shows, in degrees: from Dandong to the mouth of the Tumen, and south as far as Pyongyang. */
export const extent = { west: 123.2, east: 131.4, south: 38.6, north: 43.5 };

/** True for a place on the map. */
export const isOnMap = (longitude: number, latitude: number): boolean =>
  longitude >= extent.west &&
  longitude <= extent.east &&
  latitude >= extent.south &&
  latitude <= extent.north;

/** The map's projection: Mercator, which keeps angles, scaled so that the extent fills the width. */
export function mapProjection({ width }: Frame): { projection: GeoProjection; height: number } {
  const { west, east, south, north } = extent;
  const projection = geoMercator().fitWidth(width, {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, south],
      [west, north],
      [east, north],
    ],
  });
  const [, top = 0] = projection([west, north]) ?? [];
  const [, bottom = 0] = projection([west, south]) ?? [];
  return { projection, height: bottom - top };
}

/** Where a place stands in the drawing. */
export const placeOnMap = (
  projection: GeoProjection,
  longitude: number,
  latitude: number,
): [number, number] => projection([longitude, latitude]) ?? [0, 0];

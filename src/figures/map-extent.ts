import { geoMercator, type GeoProjection } from 'd3-geo';
import type { MapArea } from '../schemas/data-table.ts';
import type { Frame } from './scene.ts';

/** True for a place on the map. */
export const isOnMap = (
  { west, east, south, north }: MapArea,
  longitude: number,
  latitude: number,
): boolean => longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/** The map's projection: Mercator, which keeps angles, scaled so that the area fills the width. */
export function mapProjection(
  { west, east, south, north }: MapArea,
  { width }: Frame,
): { projection: GeoProjection; height: number } {
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

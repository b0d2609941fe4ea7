import { FigureFault } from '../data/figure-fault.ts';
import { columnOf, listedNames } from '../data/query.ts';
import { typeset } from '../data/format-cell.ts';
import { type FindTable, numberIn, type Table, textIn } from '../data/table.ts';
import type { MapArea, Row } from '../schemas/data-table.ts';
import type { BorderMapAttributes } from '../schemas/figure-components.ts';
import { isOnMap } from './map-extent.ts';
import { latitudeName, longitudeName } from './map-furniture.ts';
import { mostSeries } from './series.ts';

export interface MapCrossing {
  name: string;
  /** The town on the first bank; crossings of one town share a number. */
  town: string;
  /** Which shape: its place among the groups. */
  group: number;
  longitude: number;
  latitude: number;
  /** Its place in the list beside the map, from 1. */
  number: number;
  /** The towns on either bank, with a dash between them. */
  towns: string;
}

export interface MapPlace {
  name: string;
  kind: string;
  longitude: number;
  latitude: number;
  /** Degrees the name is turned by. */
  turn: number;
}

export interface BorderMapModel {
  groups: string[];
  crossings: MapCrossing[];
  places: MapPlace[];
  /** The part of the world that is shown. */
  area: MapArea;
}

/** Kinds of places, which decide how their names are set. */
const kinds = ['capital', 'test site', 'country', 'province', 'river', 'sea'];

/**
 * Read what the map of the border shows.
 *
 * @throws FigureFault for a column that does not exist, a crossing in no group, a point outside the map, a river or the like
 * that is called as a town with a crossing is
 */
export function readBorderMap(attributes: BorderMapAttributes, tables: FindTable): BorderMapModel {
  const table = tables(attributes.data);
  const groups = attributes.groups.split(';').map((entry) => {
    const [words = '', label = words] = entry.split('=').map((part) => part.trim());
    return { words, label };
  });
  if (groups.length > mostSeries + 1)
    throw new FigureFault('groups', `has ${groups.length} groups; the most is ${mostSeries + 1}`);
  const area = tables(attributes.places).map;
  if (!area) throw new FigureFault('places', `"${attributes.places}" has no map in its description`);
  const [near = '', far = '', ...more] = listedNames(attributes.sides);
  if (far === '' || more.length > 0)
    throw new FigureFault('sides', `"${attributes.sides}" is not two columns separated by a comma`);
  for (const name of [near, far]) columnOf(table, 'sides', name);
  columnOf(table, 'data', 'status');
  const towns: string[] = [];
  const crossings = table.rows.map((row): MapCrossing => {
    const town = townOf(textIn(row, near));
    if (!towns.includes(town)) towns.push(town);
    const group = groups.findIndex(({ words }) => textIn(row, 'status').includes(words));
    if (group === -1) {
      throw new FigureFault(
        'groups',
        `has no words for "${row.key}", whose status is "${textIn(row, 'status')}"`,
      );
    }
    return {
      name: typeset(textIn(row, 'name')),
      town,
      group,
      ...position(area, table, 'data', row, 'lon_approx', 'lat_approx'),
      number: towns.indexOf(town) + 1,
      towns: `${town}–${townOf(textIn(row, far))}`,
    };
  });
  const idle = groups.find((_, index) => !crossings.some(({ group }) => group === index));
  if (idle) {
    throw new FigureFault(
      'groups',
      `"${idle.words}" stands in the key and on no crossing: no status has these words, or an earlier group takes them all`,
    );
  }
  return {
    groups: groups.map(({ label }) => label),
    crossings,
    places: readPlaces(tables(attributes.places), area, towns),
    area,
  };
}

/** The town in `Oldham (Werneth), Lancashire`. */
const townOf = (side: string): string => typeset(side.split(/[,(]/)[0]?.trim() ?? '');

function readPlaces(table: Table, area: MapArea, towns: readonly string[]): MapPlace[] {
  columnOf(table, 'places', 'kind');
  return table.rows.map((row) => {
    const kind = textIn(row, 'kind');
    if (!kinds.includes(kind))
      throw new FigureFault('places', `"${row.key}" is a ${kind}, which the map cannot draw`, kind, kinds);
    const name = textIn(row, 'name');
    if (towns.includes(name))
      throw new FigureFault(
        'places',
        `"${name}" is a ${kind} and a town with a crossing: say which, as in "${name} River"`,
      );
    return {
      name,
      kind,
      ...position(area, table, 'places', row, 'lon', 'lat'),
      turn: numberIn(row, 'turn') ?? 0,
    };
  });
}

function position(area: MapArea, table: Table, attribute: string, row: Row, lon: string, lat: string) {
  const longitude = numberIn(row, columnOf(table, attribute, lon, ['number']).name);
  const latitude = numberIn(row, columnOf(table, attribute, lat, ['number']).name);
  if (longitude === undefined || latitude === undefined)
    throw new FigureFault(attribute, `"${row.key}" has no position`);
  if (!isOnMap(area, longitude, latitude)) {
    const { west, east, south, north } = area;
    const frame = `${longitudeName(west)} to ${longitudeName(east)}, ${latitudeName(south)} to ${latitudeName(north)}`;
    throw new FigureFault(
      attribute,
      `"${row.key}" at ${longitudeName(longitude)}, ${latitudeName(latitude)} is outside the map (${frame})`,
    );
  }
  return { longitude, latitude };
}

import { expect, test } from 'vitest';
import { latitudeName, longitudeName } from '../../../src/figures/map-furniture.ts';
import type { Table } from '../../../src/data/table.ts';
import { readBorderMap } from '../../../src/figures/border-map-data.ts';
import type { MapArea } from '../../../src/schemas/data-table.ts';
import { finder, table, words } from '../../support/tables.ts';

const crossings = (row: string) =>
  table(
    'crossings',
    'name chinese_side dprk_side lat_approx:number lon_approx:number status',
    `name,chinese_side,dprk_side,lat_approx,lon_approx,status\nOld Bridge,"Dandong, Liaoning","Sinuiju, North Pyongan",40.12,124.39,in use\n${row}\n`,
  );
const unmapped = table(
  'places',
  'name kind:category lat:number lon:number turn:number',
  'name,kind,lat,lon,turn\nPyongyang,capital,39.03,125.75,\n',
);
const map: MapArea = {
  west: 123.2,
  east: 131.4,
  south: 38.6,
  north: 43.5,
  countries: ['156', '408'],
  border: ['156', '408'],
};
const attributes = {
  ...words,
  data: 'crossings',
  places: 'places',
  sides: 'chinese_side, dprk_side',
  groups: 'in use=open; closed',
};
const read = (
  row: string,
  changes: Partial<typeof attributes> = {},
  places = { ...unmapped, map } as Table,
) => readBorderMap({ ...attributes, ...changes }, finder(crossings(row), places));

test('crossings of one town share a number, and each has the shape of its state', () => {
  const { crossings: shown } = read(
    'New Bridge,"Dandong (Langtou), Liaoning","Sinuiju (south), North Pyongan",40,124.4,built; closed',
  );
  expect(shown.map(({ town, towns, number, group }) => [town, towns, number, group])).toEqual([
    ['Dandong', 'Dandong–Sinuiju', 1, 0],
    ['Dandong', 'Dandong–Sinuiju', 1, 1],
  ]);
});

test.each([
  [
    'a point outside the map',
    'Far Bridge,"Seoul, South","Pusan, South",35.1,129,in use',
    'data: "Far Bridge" at 129° E, 35.1° N is outside the map (123.2° E to 131.4° E, 38.6° N to 43.5° N).',
  ],
  [
    'a crossing without a position',
    'Lost Bridge,"Tumen, Jilin","Namyang, North",,,in use',
    'data: "Lost Bridge" has no position.',
  ],
  [
    'a state no shape stands for',
    'Odd Bridge,"Tumen, Jilin","Namyang, North",42.9,129.8,haunted',
    'groups: has no words for "Odd Bridge", whose status is "haunted".',
  ],
])('%s is refused', (_, row, message) => {
  expect(() => read(row)).toThrow(message);
});

test('a group of the key that no crossing is in is refused: a reader would look for it', () => {
  const closed = 'New Bridge,"Dandong, Liaoning","Sinuiju, North Pyongan",40,124.4,closed';
  expect(() => read(closed, { groups: 'in use=open; closed; sunk' })).toThrow(
    'groups: "sunk" stands in the key and on no crossing: no status has these words, or an earlier group takes them all.',
  );
  expect(() => read(closed, { groups: 'in use; closed; use=all in use' })).toThrow(
    'groups: "use" stands in the key',
  );
});

test('sides that are not two columns are refused, and so is a table of places that describes no map', () => {
  const sound = 'Far Bridge,"Tumen, Jilin","Namyang, North",42.9,129.8,in use';
  expect(() => read(sound, { sides: 'chinese_side' })).toThrow(
    'sides: "chinese_side" is not two columns separated by a comma.',
  );
  expect(() => read(sound, {}, unmapped)).toThrow('places: "places" has no map in its description.');
});

test('a river and a town of one name are told apart, or refused', () => {
  const rivers = (name: string) =>
    ({
      ...table(
        'places',
        'name kind:category lat:number lon:number turn:number',
        `name,kind,lat,lon,turn\n${name},river,42.4,129,\n`,
      ),
      map,
    }) as Table;
  const sound = 'Far Bridge,"Tumen, Jilin","Namyang, North",42.9,129.8,closed';
  expect(() => read(sound, {}, rivers('Tumen'))).toThrow(
    'places: "Tumen" is a river and a town with a crossing: say which, as in "Tumen River".',
  );
  expect(read(sound, {}, rivers('Tumen River')).places.map(({ name }) => name)).toEqual(['Tumen River']);
});

test.each([
  [-7.5, '7.5° W'],
  [0, '0°'],
  [129, '129° E'],
])('longitude %d is %s', (degree, name) => {
  expect(longitudeName(degree)).toBe(name);
});

test.each([
  [-34, '34° S'],
  [0, '0°'],
  [43.5, '43.5° N'],
])('latitude %d is %s', (degree, name) => {
  expect(latitudeName(degree)).toBe(name);
});

import { expect, test } from 'vitest';
import { readBorderMap } from '../../../src/figures/border-map-data.ts';
import { finder, table, words } from '../../support/tables.ts';

const crossings = (row: string) =>
  table(
    'crossings',
    'name chinese_side dprk_side lat_approx:number lon_approx:number status',
    `name,chinese_side,dprk_side,lat_approx,lon_approx,status\nOld Bridge,"Dandong, Liaoning","Sinuiju, North Pyongan",40.12,124.39,in use\n${row}\n`,
  );
const places = table(
  'places',
  'name kind:category lat:number lon:number turn:number',
  'name,kind,lat,lon,turn\nPyongyang,capital,39.03,125.75,\n',
);
const attributes = { ...words, data: 'crossings', places: 'places', groups: 'in use=open; closed' };
const read = (row: string) => readBorderMap(attributes, finder(crossings(row), places));

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
    'data: "Far Bridge" at 129° E, 35.1° N is outside the map (123.2 to 131.4° E, 38.6 to 43.5° N).',
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

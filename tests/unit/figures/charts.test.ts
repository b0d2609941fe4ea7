import { expect, test } from 'vitest';
import { readBarChart } from '../../../src/figures/bar-chart-data.ts';
import { drawBarChart } from '../../../src/figures/bar-chart.ts';
import { readDotTimeline } from '../../../src/figures/dot-timeline.ts';
import { readLineChart } from '../../../src/figures/line-chart-data.ts';
import { drawLineChart } from '../../../src/figures/line-chart.ts';
import { readRangeChart } from '../../../src/figures/range-chart-data.ts';
import { frames } from '../../../src/figures/scene.ts';
import { readSmallMultiples } from '../../../src/figures/small-multiples-data.ts';
import { coal, finder, table, words } from '../../support/tables.ts';

const tables = finder(coal());
const line = { ...words, data: 'coal', x: 'year', y: 'tonnes' };
const pathsOf = (attributes: object) =>
  drawLineChart(readLineChart({ ...line, ...attributes }, tables), frames.wide).shapes.filter(
    ({ tag, attributes: { class: name } }) => tag === 'path' && name === 'stroke-1',
  );

test('a line breaks at a year without a row, and does not bridge it', () => {
  const model = readLineChart(line, tables);
  expect(model.series[0]?.points.map(({ year, value }) => [year, value])).toEqual([
    [2015, 3],
    [2016, 12.5],
    [2017, undefined],
    [2018, 1200],
  ]);
  const [outline] = pathsOf({});
  expect(String(outline?.attributes['d']).match(/M/g)).toHaveLength(2);
});

test('points that must not be joined have no line', () => {
  expect(pathsOf({ join: 'no' })).toEqual([]);
});

test('heights start at zero: a bar twice as long is a number twice as large', () => {
  const bars = drawBarChart(
    readBarChart({ ...words, data: 'coal', x: 'year', y: 'wagons' }, tables),
    frames.narrow,
  )
    .shapes.filter(({ tag }) => tag === 'rect')
    .map(({ attributes }) => Number(attributes['height']));
  expect(bars.map((height) => Math.round(height / (bars[0] ?? 1)))).toEqual([1, 4, 40]);
});

test('a missing number is no bar in columns, and “not known” in rows', () => {
  const gaps = finder(table('gaps', 'year:year tonnes:number', 'year,tonnes\n2015,3\n2016,\n'));
  const chart = { ...words, data: 'gaps', x: 'year', y: 'tonnes' };
  const columns = drawBarChart(readBarChart(chart, gaps), frames.wide);
  expect(columns.shapes.filter(({ tag }) => tag === 'rect')).toHaveLength(1);
  const rows = drawBarChart(readBarChart({ ...chart, layout: 'rows' }, gaps), frames.wide);
  expect(rows.labels.map(({ text }) => text)).toContain('not known');
});

test('a range says who stands at each end, and stays open where there is no upper end', () => {
  const yields = finder(
    table(
      'yields',
      'test low:number(kt) high:number(kt) who',
      'test,low,high,who\nfirst,0.5,1,Seoul\nsecond,50,,Oslo\n',
    ),
  );
  const attributes = {
    ...words,
    data: 'yields',
    x: 'test',
    low: 'low',
    high: 'high',
    lowSource: 'who',
    highSource: 'who',
  };
  expect(readRangeChart(attributes, yields).ranges).toEqual([
    { name: 'first', low: 0.5, high: 1, words: 'Low: Seoul. High: Seoul' },
    { name: 'second', low: 50, high: undefined, words: 'Low: Oslo. High: Oslo' },
  ]);
});

test.each([
  [
    'an absent column',
    () => readLineChart({ ...line, y: 'tons' }, tables),
    'y: "tons" is not a column of "coal". Known: tonnes, wagons.',
  ],
  [
    'a text where numbers belong',
    () => readLineChart({ ...line, y: 'status' }, tables),
    'y: "status" holds category, not number or integer. Known: tonnes, wagons.',
  ],
  [
    'a year to label that is not shown',
    () => readLineChart({ ...line, label: '2017' }, tables),
    'label: "2017" is not in the figure. Known: 2015, 2016, 2018.',
  ],
  [
    'a filter that leaves nothing',
    () => readLineChart({ ...line, from: '2020' }, tables),
    'where: leaves no row of the table.',
  ],
  [
    'two columns in columns',
    () => readBarChart({ ...line, y: 'tonnes, wagons' }, tables),
    'y: takes one column where bars stand in columns; write layout="rows" for more.',
  ],
  [
    'a lane left out',
    () => readDotTimeline({ ...words, data: 'coal', date: 'year', lane: 'status', lanes: 'counted' }, tables),
    'lanes: leaves out "guessed", which rows of the figure have.',
  ],
  [
    'a panel that is not one',
    () =>
      readSmallMultiples(
        { ...words, panels: 'coal/tonnes; coal/wagons/bars', from: '2015', to: '2018' },
        tables,
      ),
    'panels: "coal/tonnes" is not table/column/bars or table/column/line.',
  ],
  [
    'an unknown table',
    () => readLineChart({ ...line, data: 'cole' }, tables),
    'data: "cole" is not a table. Known: coal.',
  ],
])('%s is refused with what there is', (_, action, message) => {
  expect(action).toThrow(message);
});

test('a number below zero is refused, for a chart of amounts would leave it out', () => {
  const melt = finder(table('melt', 'year:year ice:number(m)', 'year,ice\n2015,3\n2016,-0.5\n'));
  const chart = { ...words, data: 'melt', x: 'year', y: 'ice' };
  const years = { ...words, from: '2015', to: '2016' };
  const fault = '"ice" is -0.5 in "2016", and amounts are drawn from zero up.';
  expect(() => readBarChart(chart, melt)).toThrow(`y: ${fault}`);
  expect(() => readLineChart(chart, melt)).toThrow(`y: ${fault}`);
  const panels = 'melt/ice/bars; melt/ice/line';
  expect(() => readSmallMultiples({ ...years, panels }, melt)).toThrow(`panels: ${fault}`);
});

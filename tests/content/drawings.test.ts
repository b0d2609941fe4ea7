import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { drawBorderMap } from '../../src/figures/border-map.ts';
import { readBorderMap } from '../../src/figures/border-map-data.ts';
import { boxOf, isInside, overlaps } from '../../src/figures/boxes.ts';
import { formatCell } from '../../src/data/format-cell.ts';
import { parseCsv } from '../../src/data/parse-csv.ts';
import { dataBehind } from '../../src/figures/data-behind.ts';
import { drawChart } from '../../src/figures/draw-figure.ts';
import type { FigureUse } from '../../src/figures/numbering.ts';
import { frames, type Scene } from '../../src/figures/scene.ts';
import { readTimeline } from '../../src/figures/timeline.ts';
import { checkDataTables } from '../../src/editorial/check-data-tables.ts';
import { borderMapAttributes, timelineAttributes } from '../../src/schemas/figure-components.ts';
import { readSources } from '../../src/records/read-sources.ts';
import { figuresInMdx } from '../support/figures-in-mdx.ts';
import { finder } from '../support/tables.ts';

const { tables } = await checkDataTables('content', [...readSources('content').keys()]);
const find = finder(...tables);
const figures = figuresInMdx(await readFile('tests/fixtures/figures.mdx', 'utf8'));

function scenesOf({ name, attributes }: FigureUse): Scene[] {
  if (name === 'Timeline') return [];
  if (name === 'BorderMap') {
    const model = readBorderMap(borderMapAttributes.parse(attributes), find);
    return Object.values(frames).map((frame) => drawBorderMap(model, frame, 'fig'));
  }
  const { wide, narrow } = drawChart(name, attributes, find);
  return [wide, narrow];
}

const touching = ({ labels }: Scene): string[] =>
  labels
    .filter(({ turn }) => turn === undefined)
    .flatMap((label, index, all) =>
      all
        .slice(index + 1)
        .flatMap((other) => (overlaps(boxOf(label), boxOf(other)) ? [`${label.text} × ${other.text}`] : [])),
    );

const outside = ({ labels, width, height }: Scene): string[] =>
  labels
    .filter((label) => !isInside(boxOf(label), { left: -0.5, top: -1, right: width + 0.5, bottom: height }))
    .map(({ text }) => text);

test('the fixture holds every kind of figure', () => {
  expect(new Set(figures.map(({ name }) => name)).size).toBe(7);
});

describe.each(figures)('$attributes.id', (figure) => {
  test('no label touches another or leaves the drawing, wide or narrow', () => {
    expect(scenesOf(figure).map((scene) => [...touching(scene), ...outside(scene)])).toEqual(
      scenesOf(figure).map(() => []),
    );
  });
});

test('every label asked for on a wide drawing is printed', () => {
  const asked = figures.filter(({ attributes }) => attributes['label'] && /^\d{4}/.test(attributes['label']));
  const dropped = asked.flatMap((figure) => {
    const [wide] = scenesOf(figure);
    const bold =
      wide?.labels.filter(({ bold: isBold, text }) => isBold && /^[\d,.]+$/.test(text)).length ?? 0;
    return bold >= (figure.attributes['label'] ?? '').split(' ').length ? [] : [figure.attributes['id']];
  });
  expect(dropped).toEqual([]);
});

test('the numbers of a timeline’s axis stand apart and in order', () => {
  const timelines = figures.filter(({ name }) => name === 'Timeline');
  for (const { attributes } of timelines) {
    const { axis, items } = readTimeline(timelineAttributes.parse(attributes), find);
    const numbers = axis.points.map(({ number }) => number);
    expect(numbers).toHaveLength(items.length);
    numbers.forEach((number, index) => {
      if (index > 0)
        expect(number - (numbers[index - 1] ?? 0)).toBeGreaterThan(25 / Math.max(items.length, 4));
    });
  }
});

test('the table under a figure is the rows of the CSV file', async () => {
  const trade = figures.find(({ attributes }) => attributes['id'] === 'fig-trade-sides');
  const [behind] = trade ? dataBehind(trade.name, trade.attributes, find) : [];
  const { header, records } = parseCsv(await readFile('content/data/china-dprk-trade.csv', 'utf8'));
  const names = ['year', 'chinese_exports_usd_m', 'chinese_imports_usd_m', 'components_status'];
  const expected = records
    .map(({ fields }) => names.map((name) => fields[header.indexOf(name)] ?? ''))
    .filter(([year = '']) => year >= '2014' && year <= '2019');
  expect(behind?.rows.map(({ cells }) => names.map((name) => cells[name]))).toEqual(expected);
  const [, exports] = behind?.columns ?? [];
  expect(exports && behind?.rows.map(({ cells }) => formatCell(exports, cells[exports.name] ?? ''))).toEqual(
    expected.map(([, value]) => Number(value).toLocaleString('en-GB')),
  );
});

test('the capital, the test site and every town are named on the wide map, and numbered on the narrow one', () => {
  const map = figures.find(({ name }) => name === 'BorderMap');
  const [wide, narrow] = map ? scenesOf(map) : [];
  const texts = (scene: Scene | undefined) => scene?.labels.map(({ text }) => text) ?? [];
  const towns = [
    'Dandong',
    'Ji’an',
    'Linjiang',
    'Changbai',
    'Nanping',
    'Sanhe',
    'Kaishantun',
    'Tumen',
    'Shatuozi',
    'Quanhe',
  ];
  const named = ['Liaoning', 'Jilin', 'North Pyongan', 'Chagang', 'Ryanggang', 'North Hamgyong', 'Rason'];
  expect(texts(wide)).toEqual(
    expect.arrayContaining([
      'Pyongyang',
      'Punggye-ri',
      'Yalu (Amnok)',
      'Tumen River',
      '100 km',
      ...named,
      ...towns,
    ]),
  );
  expect(texts(narrow)).toEqual(
    expect.arrayContaining(['Pyongyang', 'Punggye-ri', ...towns.map((_, index) => String(index + 1))]),
  );
});

test('no name on the map stands on the coast or a border, nor within a hair of another, on either screen', () => {
  const map = figures.find(({ name }) => name === 'BorderMap');
  const [wide, narrow] = map ? scenesOf(map) : [];
  const shapes = (scene: Scene | undefined, tag: string) =>
    scene?.shapes.filter(({ tag: is }) => is === tag).map(({ attributes }) => attributes) ?? [];
  const lines = shapes(wide, 'path')
    .filter(({ class: name }) => ['land', 'borders', 'river'].includes(String(name)))
    .flatMap(({ d }) => [...String(d).matchAll(/(\d+),(\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]));
  const [down = 0, scale = 1] = (
    /0 (-?[\d.]+)\) scale\(([\d.]+)/.exec(String(shapes(narrow, 'use')[0]?.['transform']))?.slice(1) ?? []
  ).map(Number);
  const crossed = (scene: Scene | undefined, points: number[][]) =>
    scene?.labels
      .filter(({ turn, tone }) => turn === undefined && tone !== 'muted')
      .flatMap((label, index, all) => {
        const { left, right, top, bottom } = boxOf(label);
        const isOn = points.some(([x = 0, y = 0]) => x > left && x < right && y > top && y < bottom);
        const near = { left: left - 2, right: right + 2, top, bottom };
        const touched = all.slice(index + 1).filter((other) => overlaps(near, boxOf(other)));
        return [
          ...(isOn ? [`${label.text} is crossed`] : []),
          ...touched.map(({ text }) => `${label.text} × ${text}`),
        ];
      });
  expect(lines.length).toBeGreaterThan(200);
  expect(crossed(wide, lines)).toEqual([]);
  expect(
    crossed(
      narrow,
      lines.map(([x = 0, y = 0]) => [x * scale, y * scale + down]),
    ),
  ).toEqual([]);
});

test('the words on a cover are drawn, since a picture cannot ask for the fonts of the page', () => {
  const covers = globSync('content/essays/*/cover*.svg');
  expect(covers.length).toBeGreaterThan(20);
  expect(covers.filter((file) => /<text\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

/** Of a cover with a map: the boxes of its words, and the points of coasts, borders and rivers, which lie close together. */
function partsOfCover(svg: string) {
  const shown = svg.replace(/<(clipPath|g clip-path)\b[^]*?<\/\w+>/g, '');
  const paths = [...shown.matchAll(/<path\b[^>]*\bd="([^"]+)"[^>]*>/g)].map(([tag, d = '']) => ({
    isHalo: tag.includes('stroke-width="12"'),
    hasCurves: d.includes('Q'),
    points: [...d.matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
  }));
  const words = paths
    .filter(({ hasCurves, isHalo }) => hasCurves && !isHalo)
    .map(({ points }) => {
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    });
  const lines = paths.flatMap(({ hasCurves, points }) => (hasCurves || points.length < 40 ? [] : points));
  return { words, lines };
}

test('no word of a cover touches a coast, a border or a river', () => {
  const maps = globSync('content/essays/{managing-the-buffer,buffer-state}/cover*.svg').map((file) => ({
    file,
    ...partsOfCover(readFileSync(file, 'utf8')),
  }));
  for (const { words, lines } of maps) expect([words.length, lines.length > 400]).toEqual([2, true]);
  const clear = 16;
  const faults = maps.flatMap(({ file, words, lines }) =>
    words.flatMap(({ left, right, top, bottom }) => {
      const touched = lines.find(
        ([x = 0, y = 0]) => x > left - clear && x < right + clear && y > top - clear && y < bottom + clear,
      );
      return touched ? [`${file}: words from ${left} to ${right} have a line at ${String(touched)}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

import { scaleLinear } from 'd3-scale';
import { line as d3Line } from 'd3-shape';
import { formatNumber } from '../data/format-value.ts';
import { FigureFault } from '../data/figure-fault.ts';
import { between, columnOf, columnsOf, filterOf } from '../data/query.ts';
import { type FindTable, numberIn, shortLabel, textIn } from '../data/table.ts';
import type { Row } from '../schemas/data-table.ts';
import type { LineChartAttributes } from '../schemas/figure-components.ts';
import { amountAxis, amountRoom, amountScale, yearAxis } from './axes.ts';
import { type Box, boxOf, placeLabels } from './boxes.ts';
import { layoutMarkers, type Marker, markerBoxes, markerShapes, readMarkers } from './markers.ts';
import { type Frame, type Label, path, type Scene, type Shape } from './scene.ts';
import { layoutKey, mostSeries, point, spread } from './series.ts';
import { textWidth } from './text-width.ts';

/** A value in a year; undefined where it is missing, so that the line breaks. */
export interface YearPoint {
  year: number;
  value: number | undefined;
  hollow: boolean;
  labelled: boolean;
}

export interface LineChartModel {
  unit: string;
  joined: boolean;
  hollowLabel: string | undefined;
  series: { label: string; points: YearPoint[] }[];
  markers: Marker[];
  /** First and last year. */
  years: [number, number];
}

/**
 * Read what a line chart shows.
 *
 * @throws FigureFault for a column, filter or label that does not fit the table
 */
export function readLineChart(attributes: LineChartAttributes, tables: FindTable): LineChartModel {
  const { x, y, series, from, to, label, hollow } = attributes;
  const table = tables(attributes.data);
  columnOf(table, 'x', x, ['year']);
  const columns = columnsOf(table, 'y', y, ['number', 'integer']);
  const rows = table.rows.filter(filterOf(table, 'where', attributes.where)).filter(between(x, from, to));
  if (rows.length === 0) throw new FigureFault('where', 'leaves no row of the table');
  const isHollow = hollow === undefined ? () => false : filterOf(table, 'hollow', hollow);
  const labelled = labelledYears(label, rows, x);
  const years: [number, number] = [
    Math.min(...rows.map((row) => Number(textIn(row, x)))),
    Math.max(...rows.map((row) => Number(textIn(row, x)))),
  ];
  const pointsOf = (own: readonly Row[], column: string): YearPoint[] =>
    Array.from({ length: years[1] - years[0] + 1 }, (_, index) => {
      const year = years[0] + index;
      const row = own.find((candidate) => Number(textIn(candidate, x)) === year);
      const value = row && numberIn(row, column);
      return { year, value, hollow: row !== undefined && isHollow(row), labelled: labelled.has(year) };
    });
  const lines = series
    ? groupsOf(rows, columnOf(table, 'series', series, ['category', 'text']).name).map(([name, own]) => ({
        label: name,
        points: pointsOf(own, columns[0]?.name ?? ''),
      }))
    : columns.map((column) => ({ label: shortLabel(column), points: pointsOf(rows, column.name) }));
  if (series && columns.length > 1) throw new FigureFault('y', 'takes one column beside series');
  if (lines.length > mostSeries)
    throw new FigureFault('series', `has ${lines.length} series; the most is ${mostSeries}`);
  return {
    unit: columns[0]?.unit ?? '',
    joined: attributes.join !== 'no',
    hollowLabel: attributes.hollowLabel,
    series: lines,
    markers: readMarkers(attributes, tables),
    years,
  };
}

function groupsOf(rows: readonly Row[], column: string): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(textIn(row, column), [...(groups.get(textIn(row, column)) ?? []), row]);
  return [...groups];
}

/** The years whose values are printed beside their points. */
export function labelledYears(label: string | undefined, rows: readonly Row[], x: string): Set<number> {
  const years = (label ?? '').split(/\s+/).filter(Boolean);
  const known = rows.map((row) => textIn(row, x));
  for (const year of years) {
    if (!known.includes(year)) throw new FigureFault('label', `"${year}" is not in the figure`, year, known);
  }
  return new Set(years.map(Number));
}

/** Draw a line chart: direct labels at the ends of the lines where there is room, a key above where there is not. */
export function drawLineChart(model: LineChartModel, frame: Frame): Scene {
  const { series, years, joined, hollowLabel } = model;
  const { width, size, narrow } = frame;
  const many = series.length > 1;
  const direct = many && joined && !narrow;
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const height = narrow ? 210 : 270;
  const amounts = amountScale(values, height, 0);
  const unit: Label = { x: 0, y: size, text: model.unit, anchor: 'start', size, tone: 'muted' };
  const hollowEntry = hollowLabel ? [{ text: hollowLabel, series: 0, hollow: true, joined: false }] : [];
  const seriesEntries =
    many && !direct ? series.map(({ label }, index) => ({ text: label, series: index, joined })) : [];
  const key = layoutKey([...seriesEntries, ...hollowEntry], size + 10, frame);
  const right =
    width - (direct ? Math.max(...series.map(({ label }) => textWidth(label, size, true))) + 12 : 8);
  const x = scaleLinear([years[0], years[1] + 1], [amountRoom(amounts, size), right]);
  const notes = layoutMarkers(model.markers, x, size + 10 + key.height, frame);
  const top = size + 22 + key.height + notes.height;
  const plot = { left: x.range()[0] ?? 0, right, top, bottom: top + height };
  const y = amounts.range([plot.bottom, plot.top]);
  const axes = [amountAxis(y, plot, frame), yearAxis(x, plot, frame, true)];
  const at = ({ year, value }: YearPoint): [number, number] => [x(year + 0.5), y(value ?? 0)];
  const curves = series.map(({ points }, index) => curve(points, index, joined, at));
  const ends = direct ? endLabels(series, at, plot.right + 10, size, plot) : [];
  const fixed = [unit, ...key.labels, ...notes.labels, ...axes.flatMap(({ labels }) => labels), ...ends];
  const dots = series.flatMap(({ points }) => points.filter(({ value }) => value !== undefined).map(at));
  const inWay = [
    ...fixed.map(boxOf),
    ...dots.map(([px, py]) => ({ left: px - 4, right: px + 4, top: py - 4, bottom: py + 4 })),
    ...(joined ? series.flatMap(({ points }) => alongCurve(points, at)) : []),
    ...markerBoxes(model.markers, x, plot.top, plot.bottom),
  ];
  const wanted = series.flatMap(({ points }, index) => valueLabels(points, index, at, size));
  return {
    width,
    height: plot.bottom + size + 12,
    shapes: [
      ...axes.flatMap(({ shapes }) => shapes),
      ...markerShapes(model.markers, notes.labels, x, plot.bottom),
      ...key.shapes,
      ...curves.flat(),
    ],
    labels: [...fixed, ...placeLabels(wanted, inWay, { left: 0, top: 0, right: width, bottom: plot.bottom })],
  };
}

function curve(
  points: YearPoint[],
  index: number,
  joined: boolean,
  at: (point: YearPoint) => [number, number],
): Shape[] {
  const outline = d3Line<YearPoint>(
    (each) => at(each)[0],
    (each) => at(each)[1],
  )
    .defined(({ value }) => value !== undefined)
    .digits(1)(points);
  const marks = points
    .filter(({ value }) => value !== undefined)
    .map((each) => point(index, ...at(each), each.hollow));
  return [...(joined && outline ? [path(outline, `stroke-${index + 1}`)] : []), ...marks];
}

function endLabels(
  series: LineChartModel['series'],
  at: (point: YearPoint) => [number, number],
  x: number,
  size: number,
  plot: { top: number; bottom: number },
): Label[] {
  const heights = series.map(({ points }) => {
    const last = points.findLast(({ value }) => value !== undefined);
    return last ? at(last)[1] : plot.bottom;
  });
  return spread(heights, size * 1.3, plot.top, plot.bottom - 2).map((y, index) => ({
    x,
    y: y + size * 0.33,
    text: series[index]?.label ?? '',
    anchor: 'start',
    size,
    bold: true,
    tone: `tone-${index + 1}`,
  }));
}

const valueLabels = (
  points: YearPoint[],
  index: number,
  at: (point: YearPoint) => [number, number],
  size: number,
) =>
  points
    .filter(({ labelled, value }) => labelled && value !== undefined)
    .map((each): Label[] => {
      const [px, py] = at(each);
      const label = { text: formatNumber(each.value ?? 0), size, bold: true, tone: `tone-${index + 1}` };
      return [8, 14, 22].flatMap((reach): Label[] => [
        { ...label, x: px, y: py - reach, anchor: 'middle' },
        { ...label, x: px + reach, y: py - 3, anchor: 'start' },
        { ...label, x: px, y: py + reach + size * 0.72, anchor: 'middle' },
        { ...label, x: px - reach, y: py - 3, anchor: 'end' },
        { ...label, x: px + reach, y: py + size, anchor: 'start' },
        { ...label, x: px - reach, y: py + size, anchor: 'end' },
      ]);
    });

/** The room a line takes between its points, as a row of small boxes. */
const alongCurve = (points: YearPoint[], at: (point: YearPoint) => [number, number]): Box[] =>
  points.flatMap((point, index) => {
    const next = points[index + 1];
    if (point.value === undefined || next?.value === undefined) return [];
    const [[x1, y1], [x2, y2]] = [at(point), at(next)];
    return Array.from({ length: 12 }, (_, step) => {
      const part = (step + 0.5) / 12;
      const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
      return { left: x - 1.5, right: x + 1.5, top: y - 1.5, bottom: y + 1.5 };
    });
  });

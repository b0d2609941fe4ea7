import { scaleLinear } from 'd3-scale';
import { line as d3Line } from 'd3-shape';
import { formatNumber } from '../data/format-value.ts';
import { amountAxis, amountRoom, amountScale, yearAxis } from './axes.ts';
import { alongLine, boxOf, placeLabels } from './boxes.ts';
import type { LineChartModel, YearPoint } from './line-chart-data.ts';
import { layoutMarkers, markerBoxes, markerShapes } from './markers.ts';
import { type Frame, type Label, path, type Scene, type Shape } from './scene.ts';
import { layoutKey, point, spread } from './series.ts';
import { textWidth } from './text-width.ts';

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
    ...(joined
      ? series.flatMap(({ points }) =>
          alongLine(points.map((each) => (each.value === undefined ? undefined : at(each)))),
        )
      : []),
    ...markerBoxes(model.markers, x, plot.top, plot.bottom),
  ];
  const wanted = series.flatMap(({ points }, index) => valueLabels(points, index, at, frame));
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
  { size, narrow }: Frame,
) =>
  points
    .filter(({ labelled, value }) => labelled && value !== undefined)
    .map((each): Label[] => {
      const [px, py] = at(each);
      const label = { text: formatNumber(each.value ?? 0), size, bold: true, tone: `tone-${index + 1}` };
      // Farther off on a narrow screen it would seem to belong to another point: better none.
      return (narrow ? [8, 13] : [8, 14, 22]).flatMap((reach): Label[] => [
        { ...label, x: px, y: py - reach, anchor: 'middle' },
        { ...label, x: px + reach, y: py - 3, anchor: 'start' },
        { ...label, x: px, y: py + reach + size * 0.72, anchor: 'middle' },
        { ...label, x: px - reach, y: py - 3, anchor: 'end' },
        { ...label, x: px + reach, y: py + size, anchor: 'start' },
        { ...label, x: px - reach, y: py + size, anchor: 'end' },
      ]);
    });

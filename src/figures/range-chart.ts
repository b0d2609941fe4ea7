import { scaleLinear, scaleLog } from 'd3-scale';
import { formatNumber } from '../data/format-value.ts';
import { FigureFault } from '../data/figure-fault.ts';
import { between, columnOf, filterOf } from '../data/query.ts';
import { type FindTable, numberIn, textIn } from '../data/table.ts';
import { formatPartialDate } from '../data/partial-date.ts';
import type { RangeChartAttributes } from '../schemas/figure-components.ts';
import { type Frame, type Label, line, path, type Scene, type Shape } from './scene.ts';
import { point } from './series.ts';
import { textWidth, wrapText } from './text-width.ts';

interface Range {
  name: string;
  low: number;
  /** Undefined for a range without an upper end. */
  high: number | undefined;
  /** Who says what, and what lies outside. */
  words: string;
}

export interface RangeChartModel {
  unit: string;
  log: boolean;
  ranges: Range[];
  reference: { value: number; label: string } | undefined;
}

/**
 * Read what a range chart shows.
 *
 * @throws FigureFault for a column or filter that does not fit the table, a range upside down, a zero on a log scale
 */
export function readRangeChart(attributes: RangeChartAttributes, tables: FindTable): RangeChartModel {
  const { x, scale, reference, referenceLabel, from, to } = attributes;
  const table = tables(attributes.data);
  const names = columnOf(table, 'x', x);
  const low = columnOf(table, 'low', attributes.low, ['number', 'integer']);
  const high = columnOf(table, 'high', attributes.high, ['number', 'integer']);
  const wordColumns = (['lowSource', 'highSource', 'note'] as const).map((name) => {
    const column = attributes[name];
    return column === undefined ? undefined : columnOf(table, name, column).name;
  });
  const ranges = table.rows
    .filter(filterOf(table, 'where', attributes.where))
    .filter(between(x, from, to))
    .filter((row) => numberIn(row, low.name) !== undefined)
    .map((row) => {
      const [lowest = 0, highest] = [numberIn(row, low.name), numberIn(row, high.name)];
      if (highest !== undefined && highest < lowest) {
        throw new FigureFault('high', `"${row.key}" ends at ${highest}, below its start at ${lowest}`);
      }
      if (scale === 'log' && lowest <= 0)
        throw new FigureFault('scale', `"log" has no place for ${lowest} of "${row.key}"`);
      const [lowWords, highWords, note] = wordColumns.map((column) => (column ? textIn(row, column) : ''));
      return {
        name: names.type === 'date' ? formatPartialDate(textIn(row, x)) : textIn(row, x),
        low: lowest,
        high: highest,
        words: wordsOf(lowest === highest, lowWords ?? '', highWords ?? '', note ?? ''),
      };
    });
  if (ranges.length === 0) throw new FigureFault('where', 'leaves no row of the table');
  return {
    unit: low.unit ?? '',
    log: scale === 'log',
    ranges,
    reference:
      reference === undefined ? undefined : { value: Number(reference), label: referenceLabel ?? reference },
  };
}

function wordsOf(single: boolean, low: string, high: string, note: string): string {
  const parts = [
    low && (single || !high ? low : `Low: ${low}`),
    high && !single ? `High: ${high}` : '',
    note && (low || high ? `Outside: ${note}` : note),
  ];
  return parts.filter(Boolean).join('. ');
}

const ends = ({ low, high }: Range): string =>
  high === undefined
    ? `above ${formatNumber(low)}`
    : low === high
      ? formatNumber(low)
      : `${formatNumber(low)}–${formatNumber(high)}`;

/** Draw one bar for each range on a common scale, with who says what under it. */
export function drawRangeChart({ ranges, unit, log, reference }: RangeChartModel, frame: Frame): Scene {
  const { width, size } = frame;
  const all = [
    ...ranges.flatMap(({ low, high }) => [low, high ?? low * 1.25]),
    ...(reference ? [reference.value] : []),
  ];
  const [inset, end] = [7, width - 16];
  const scale = log
    ? scaleLog([Math.min(...all), Math.max(...all)], [inset, end]).nice()
    : scaleLinear([Math.min(...all), Math.max(...all)], [inset, end]).nice(4);
  const ticks = log
    ? scale.ticks().filter((tick) => Number.isInteger(Math.log10(tick)))
    : scale.ticks(frame.narrow ? 4 : 7);
  const labels: Label[] = [{ x: 0, y: size, text: unit, anchor: 'start', size, tone: 'muted' }];
  const shapes: Shape[] = [];
  let y = size + 8;
  if (reference) {
    const half = textWidth(reference.label, size) / 2;
    const centre = Math.min(Math.max(scale(reference.value), half), width - half);
    // On the line of the unit if it stands clear of it.
    if (centre - half < textWidth(unit, size) + 10) y += size + 4;
    labels.push({ x: centre, y: y - 8, text: reference.label, anchor: 'middle', size });
  }
  const bars: Shape[] = [];
  for (const range of ranges) {
    y += 8;
    const value = ends(range);
    labels.push({ x: 0, y: y + size, text: range.name, anchor: 'start', size, bold: true });
    labels.push({ x: width, y: y + size, text: value, anchor: 'end', size, bold: true, tone: 'tone-1' });
    y += size + 14;
    bars.push(
      ...rangeMark(scale(range.low), range.high === undefined ? undefined : scale(range.high), y, end),
    );
    y += 8;
    for (const text of wrapText(range.words, width, size)) {
      y += size + 3;
      labels.push({ x: 0, y, text, anchor: 'start', size, tone: 'muted' });
    }
    y += 8;
    shapes.push(line(0, y, width, y, 'hairline'));
  }
  for (const tick of ticks) {
    const text = formatNumber(tick);
    const half = textWidth(text, size) / 2;
    const middle = Math.min(Math.max(scale(tick), half), width - half);
    labels.push({ x: middle, y: y + size + 6, text, anchor: 'middle', size, tone: 'muted' });
  }
  return { width, height: y + size + 12, shapes: [...shapes, ...bars], labels };
}

/** A bar with an upright at either end; a dot for a single number; an arrow where there is no upper end. */
function rangeMark(low: number, high: number | undefined, y: number, edge: number): Shape[] {
  if (high === undefined) {
    const tip = Math.min(low + 28, edge + 14);
    return [
      point(0, low, y, false, 90),
      line(low, y, tip, y, 'stroke-1'),
      path(`M${tip - 6} ${y - 5}L${tip} ${y}L${tip - 6} ${y + 5}`, 'stroke-1'),
    ];
  }
  if (high - low < 1) return [point(0, low, y, false, 90)];
  return [
    line(low, y, high, y, 'range'),
    line(low, y - 7, low, y + 7, 'stroke-1'),
    line(high, y - 7, high, y + 7, 'stroke-1'),
  ];
}

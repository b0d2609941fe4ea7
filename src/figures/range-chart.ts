import { scaleLinear, scaleLog } from 'd3-scale';
import { formatNumber } from '../data/format-value.ts';
import type { Range, RangeChartModel } from './range-chart-data.ts';
import { type Frame, type Label, line, path, type Scene, type Shape } from './scene.ts';
import { point } from './series.ts';
import { textWidth, wrapText } from './text-width.ts';

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
    shapes.push(
      line(0, y, width, y, 'hairline faint'),
      ...ticks.map((tick) => line(scale(tick), y - 6, scale(tick), y + 6, 'hairline')),
      ...(reference ? [line(scale(reference.value), y - 13, scale(reference.value), y + 13, 'marker')] : []),
    );
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

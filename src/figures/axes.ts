import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { formatNumber } from '../data/format-value.ts';
import { type Frame, type Label, line, type Shape } from './scene.ts';
import { textWidth } from './text-width.ts';
import { yearTicks } from './time.ts';

/** The inside of a chart, between its axes. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Part {
  shapes: Shape[];
  labels: Label[];
}

/** A scale of amounts: it starts at zero, because lengths and heights stand for the numbers. */
export const amountScale = (values: readonly number[], start: number, end: number) =>
  scaleLinear([0, Math.max(...values, 1)], [start, end]).nice(4);

/** The width the numbers on the left of a chart take. Some browsers set digits wider than their font says, to whole pixels. */
export const amountRoom = (scale: ScaleLinear<number, number>, size: number): number =>
  Math.max(...scale.ticks(4).map((tick) => textWidth(formatNumber(tick), size))) * 1.08 + 8;

/** Hairlines across the plot with their numbers on the left; the line at zero is the axis. */
export function amountAxis(scale: ScaleLinear<number, number>, plot: Plot, { size }: Frame): Part {
  const ticks = scale.ticks(4);
  return {
    shapes: ticks.map((tick) =>
      line(plot.left, scale(tick), plot.right, scale(tick), tick === 0 ? 'axis' : 'hairline'),
    ),
    labels: ticks.map((tick) => ({
      x: plot.left - 8,
      y: scale(tick) + size * 0.33,
      text: formatNumber(tick),
      anchor: 'end',
      size,
      tone: 'muted',
    })),
  };
}

/** A time axis: a year is a stretch from its first day to its last, named under its middle (`centred`) or its start. */
export function yearAxis(
  scale: ScaleLinear<number, number>,
  plot: Plot,
  { size, width }: Frame,
  centred: boolean,
): Part {
  const [first = 0, end = 1] = scale.domain();
  const last = centred ? end - 1 : Math.floor(end);
  const room = textWidth('2000', size) + 10;
  const years = yearTicks(Math.ceil(first), last, plot.right - plot.left, room);
  const half = textWidth('2000', size) / 2;
  return {
    shapes: years.map((year) => {
      const x = scale(centred ? year + 0.5 : year);
      return line(x, plot.bottom, x, plot.bottom + 4, 'axis');
    }),
    labels: years.map((year) => ({
      x: Math.min(Math.max(scale(centred ? year + 0.5 : year), half), width - half),
      y: plot.bottom + size + 6,
      text: String(year),
      anchor: 'middle',
      size,
      tone: 'muted',
    })),
  };
}

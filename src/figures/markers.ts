import type { ScaleLinear } from 'd3-scale';
import { columnOf, filterOf } from '../data/query.ts';
import { FigureFault } from '../data/figure-fault.ts';
import { type FindTable, textIn } from '../data/table.ts';
import type { Box } from './boxes.ts';
import { poleGap, stackFlags } from './flags.ts';
import { type Frame, type Label, line, rect, type Shape } from './scene.ts';
import { decimalYear } from './time.ts';

/** Something that happened while the numbers ran: a day, or a stretch of time if it has an end. */
export interface Marker {
  start: number;
  end?: number | undefined;
  label: string;
}

export interface MarkerAttributes {
  markers?: string | undefined;
  markersWhere?: string | undefined;
}

/**
 * The events a figure marks: rows of a table with the columns `start`, `end` and `label`, in order of time.
 *
 * @throws FigureFault when the table has no such columns
 */
export function readMarkers({ markers, markersWhere }: MarkerAttributes, tables: FindTable): Marker[] {
  if (markers === undefined) {
    if (markersWhere !== undefined) throw new FigureFault('markersWhere', 'is given without markers');
    return [];
  }
  const table = tables(markers);
  columnOf(table, 'markers', 'start', ['date']);
  columnOf(table, 'markers', 'end', ['date']);
  columnOf(table, 'markers', 'label');
  return table.rows
    .filter(filterOf(table, 'markersWhere', markersWhere))
    .map((row) => ({
      start: decimalYear(textIn(row, 'start')),
      end: textIn(row, 'end') === '' ? undefined : decimalYear(textIn(row, 'end')),
      label: textIn(row, 'label'),
    }))
    .sort((a, b) => a.start - b.start);
}

/**
 * Labels of markers stand over the plot in as many rows as they need, each at the top of its line or stretch.
 *
 * @param top where the first row may begin
 * @returns the labels in the order of the markers in sight, and the height they take together
 */
export function layoutMarkers(
  markers: readonly Marker[],
  x: ScaleLinear<number, number>,
  top: number,
  { width, size }: Frame,
): { labels: Label[]; height: number } {
  const [first = 0] = x.domain();
  const poles = inSight(markers, x).map(({ start, label }) => ({
    x: x(Math.max(start, first)),
    text: label,
  }));
  const flags = stackFlags(poles, width, size);
  const rows = Math.max(0, ...flags.map(({ row }) => row + 1));
  const rowHeight = size + 3;
  return {
    height: rows === 0 ? 0 : rows * rowHeight + 4,
    labels: flags.map(({ x: pole, text, row, toLeft }) => ({
      x: toLeft ? pole - poleGap : pole + poleGap,
      y: top + (rows - 1 - row) * rowHeight + size,
      text,
      anchor: toLeft ? 'end' : 'start',
      size,
    })),
  };
}

function inSight(markers: readonly Marker[], x: ScaleLinear<number, number>): Marker[] {
  const [first = 0, last = 0] = x.domain();
  return markers.filter(({ start, end }) => start <= last && (end ?? start) >= first);
}

/** The lines and stretches themselves, from the top of their labels to the foot of the plot. */
export function markerShapes(
  markers: readonly Marker[],
  labels: readonly Label[],
  x: ScaleLinear<number, number>,
  bottom: number,
): Shape[] {
  const [first = 0, last = 0] = x.domain();
  return inSight(markers, x).flatMap(({ start, end }, index) => {
    const { y = 0, size = 0 } = labels[index] ?? {};
    const top = y - size * 0.75;
    if (end === undefined) return [line(x(start), top, x(start), bottom, 'marker')];
    const [from, to] = [x(Math.max(start, first)), x(Math.min(end, last))];
    return [rect(from, top, Math.max(to - from, 1), bottom - top, 'stretch')];
  });
}

/** The room the lines take, which values printed in the plot keep clear of. */
export const markerBoxes = (
  markers: readonly Marker[],
  x: ScaleLinear<number, number>,
  top: number,
  bottom: number,
): Box[] =>
  inSight(markers, x)
    .filter(({ end }) => end === undefined)
    .map(({ start }) => ({ left: x(start) - 1, right: x(start) + 1, top, bottom }));

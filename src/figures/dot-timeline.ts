import { scaleLinear } from 'd3-scale';
import { formatPartialDate } from '../data/partial-date.ts';
import { FigureFault } from '../data/figure-fault.ts';
import { between, columnOf, filterOf } from '../data/query.ts';
import { type FindTable, textIn } from '../data/table.ts';
import type { DotTimelineAttributes } from '../schemas/figure-components.ts';
import { yearAxis } from './axes.ts';
import { endForFlags, poleGap, stackFlags } from './flags.ts';
import { type Frame, type Label, line, type Scene, seriesName, type Shape } from './scene.ts';
import { mostSeries, point } from './series.ts';
import { textWidth, wrapText } from './text-width.ts';
import { decimalYear } from './time.ts';

interface Dot {
  time: number;
  /** In words, for the key. */
  date: string;
  /** Empty for a dot that is not named. */
  label: string;
}

export interface DotTimelineModel {
  lanes: { label: string; dots: Dot[] }[];
  /** First and last moment, in years. */
  span: [number, number];
}

/**
 * Read what a dot timeline shows.
 *
 * @throws FigureFault for a column, filter or lane that does not fit the table
 */
export function readDotTimeline(attributes: DotTimelineAttributes, tables: FindTable): DotTimelineModel {
  const { date, lane, lanes, label, labelled, from, to } = attributes;
  const table = tables(attributes.data);
  columnOf(table, 'date', date, ['date', 'year']);
  columnOf(table, 'lane', lane, ['category', 'text']);
  const labelColumn = label === undefined ? undefined : columnOf(table, 'label', label).name;
  if (labelled !== undefined && label === undefined)
    throw new FigureFault('labelled', 'is given without label');
  const isNamed = filterOf(table, 'labelled', labelled);
  const rows = table.rows.filter(filterOf(table, 'where', attributes.where)).filter(between(date, from, to));
  if (rows.length === 0) throw new FigureFault('where', 'leaves no row of the table');
  const present = [...new Set(rows.map((row) => textIn(row, lane)))];
  const chosen = (lanes?.split(';') ?? present).map((entry) => {
    const [value = '', words] = entry.split('=').map((part) => part.trim());
    if (!present.includes(value))
      throw new FigureFault('lanes', `no row shown has "${value}" in ${lane}`, value, present);
    return { value, words: words ?? value };
  });
  const forgotten = present.find((value) => !chosen.some((entry) => entry.value === value));
  if (forgotten !== undefined)
    throw new FigureFault('lanes', `leaves out "${forgotten}", which rows of the figure have`);
  if (chosen.length > mostSeries)
    throw new FigureFault('lane', `has ${chosen.length} values; the most is ${mostSeries}`);
  const times = rows.map((row) => decimalYear(textIn(row, date)));
  return {
    span: [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))],
    lanes: chosen.map(({ value, words }) => ({
      label: words,
      dots: rows
        .filter((row) => textIn(row, lane) === value)
        .map((row) => ({
          time: decimalYear(textIn(row, date)),
          date: formatPartialDate(textIn(row, date)),
          label: labelColumn && isNamed(row) ? textIn(row, labelColumn) : '',
        }))
        .sort((a, b) => a.time - b.time),
    })),
  };
}

/**
 * Draw lanes of dots over one axis of time. Names stand on poles over their dots; on a narrow screen dots carry numbers
 * and the names follow below.
 */
export function drawDotTimeline({ lanes, span }: DotTimelineModel, frame: Frame): Scene {
  const { width, size, narrow } = frame;
  const legend: string[] = [];
  const named = lanes.map(({ label, dots }) => ({ label, dots: narrow ? numbered(dots, legend) : dots }));
  const part = scaleLinear(span, [0, 1]);
  const parts = named.flatMap(({ dots }) =>
    dots.map(({ time, label }) => ({ part: part(time), text: label })),
  );
  const x = scaleLinear(span, [10, endForFlags(parts, 10, width, size)]);
  const rowHeight = size + 3;
  const shapes: Shape[] = [];
  const labels: Label[] = [];
  let y = 0;
  named.forEach(({ label, dots }, lane) => {
    labels.push(seriesName(label, lane, y, size));
    y += size + 6;
    const poles = dots.filter((dot) => dot.label !== '').map((dot) => ({ x: x(dot.time), text: dot.label }));
    const flags = stackFlags(poles, width, size);
    const base = y + Math.max(0, ...flags.map(({ row }) => row + 1)) * rowHeight + 12;
    for (const { x: pole, text, row, toLeft } of flags) {
      const baseline = base - 11 - row * rowHeight;
      labels.push({
        x: toLeft ? pole - poleGap : pole + poleGap,
        y: baseline,
        text,
        anchor: toLeft ? 'end' : 'start',
        size,
      });
      shapes.push(line(pole, baseline - size * 0.7, pole, base, 'leader'));
    }
    shapes.push(
      line(0, base, width, base, 'hairline'),
      ...dots.map(({ time }) => point(lane, x(time), base, false, 60)),
    );
    y = base + 16;
  });
  const axis = yearAxis(x, { left: 10, right: x.range()[1] ?? width, top: 0, bottom: y - 2 }, frame, false);
  shapes.push(line(0, y - 2, width, y - 2, 'axis'), ...axis.shapes);
  labels.push(...axis.labels);
  y += size + 12;
  legend.forEach((text, index) => {
    const lead = textWidth('00', size) + 8;
    wrapText(text, width - lead, size).forEach((words, row) => {
      y += size + 3;
      if (row === 0) {
        labels.push({ x: lead - 8, y, text: String(index + 1), anchor: 'end', size, bold: true });
      }
      labels.push({ x: lead, y, text: words, anchor: 'start', size });
    });
    y += 3;
  });
  return { width, height: y + 4, shapes, labels };
}

/** Numbers in place of names; the names go to the list below, numbered on from lane to lane. */
const numbered = (dots: readonly Dot[], legend: string[]): Dot[] =>
  dots.map((dot) =>
    dot.label === '' ? dot : { ...dot, label: String(legend.push(`${dot.label}, ${dot.date}`)) },
  );

import { scaleLinear } from 'd3-scale';
import { formatNumber } from '../data/format-value.ts';
import { amountAxis, amountRoom, amountScale, yearAxis } from './axes.ts';
import type { Bar, BarChartModel } from './bar-chart-data.ts';
import { boxOf, placeLabels } from './boxes.ts';
import { layoutMarkers, markerShapes } from './markers.ts';
import { type Frame, type Label, line, rect, type Scene, seriesName, type Shape } from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Draw a bar chart. Both layouts start at zero. */
export const drawBarChart = (model: BarChartModel, frame: Frame): Scene =>
  model.layout === 'columns' ? drawColumns(model, frame) : drawRows(model, frame);

const hollowKey = (
  text: string | undefined,
  top: number,
  { size }: Frame,
): { shapes: Shape[]; labels: Label[]; height: number } =>
  text === undefined
    ? { shapes: [], labels: [], height: 0 }
    : {
        shapes: [rect(1, top + 2, 16, size - 3, 'bar hollow-1')],
        labels: [{ x: 24, y: top + size - 1, text, anchor: 'start', size }],
        height: size + 8,
      };

function drawColumns({ groups, markers, unit, hollowLabel }: BarChartModel, frame: Frame): Scene {
  const { width, size, narrow } = frame;
  const bars = groups[0]?.bars ?? [];
  const years = bars.map(({ name }) => Number(name));
  const height = narrow ? 190 : 240;
  const amounts = amountScale(
    bars.flatMap(({ value }) => value ?? []),
    height,
    0,
  );
  const right = width - 2;
  const x = scaleLinear([Math.min(...years), Math.max(...years) + 1], [amountRoom(amounts, size), right]);
  const key = hollowKey(hollowLabel, size + 8, frame);
  const notes = layoutMarkers(markers, x, size + 8 + key.height, frame);
  const top = size + 22 + key.height + notes.height;
  const plot = { left: x.range()[0] ?? 0, right, top, bottom: top + height };
  const y = amounts.range([plot.bottom, plot.top]);
  const axes = [amountAxis(y, plot, frame), yearAxis(x, plot, frame, true)];
  const slot = x(1) - x(0);
  const fixed: Label[] = [
    { x: 0, y: size, text: unit, anchor: 'start', size, tone: 'muted' },
    ...key.labels,
    ...notes.labels,
    ...axes.flatMap(({ labels }) => labels),
  ];
  const wanted = [...bars]
    .filter(({ labelled, value }) => labelled && value !== undefined)
    .map(({ name, value = 0 }): Label[] => {
      const label = { text: formatNumber(value), size, bold: true, anchor: 'middle' as const };
      return [0, 1].map((step) => ({ ...label, x: x(Number(name) + 0.5), y: y(value) - 5 - step * size }));
    });
  return {
    width,
    height: plot.bottom + size + 12,
    shapes: [
      ...axes.flatMap(({ shapes }) => shapes),
      ...markerShapes(markers, notes.labels, x, plot.bottom),
      ...key.shapes,
      ...bars
        .filter(({ value }) => value !== undefined && value > 0)
        .map(({ name, value = 0, hollow }) =>
          rect(
            x(Number(name)) + slot * 0.14,
            y(value),
            slot * 0.72,
            plot.bottom - y(value),
            `bar ${hollow ? 'hollow-1' : 'fill-1'}`,
          ),
        ),
    ],
    labels: [
      ...fixed,
      ...placeLabels(wanted, fixed.map(boxOf), { left: 0, top: 0, right: width, bottom: plot.bottom }),
    ],
  };
}

function drawRows({ groups, unit, hollowLabel }: BarChartModel, frame: Frame): Scene {
  const { width, size } = frame;
  const all = groups.flatMap(({ bars }) => bars);
  const names = Math.max(...all.map(({ name }) => textWidth(name, size)));
  // Short names stand beside their bars, long ones over them.
  const beside = names <= width * 0.16;
  const valueText = ({ value, note }: Bar) =>
    `${value === undefined ? 'not known' : formatNumber(value)}${note ? `, ${note}` : ''}`;
  const left = beside ? names + 10 : 0;
  const valueRoom = Math.max(...all.map((bar) => textWidth(valueText(bar), size, true))) + 8;
  // A long bar has its words behind it too, so the scale stops short of the edge.
  const x = scaleLinear(
    [0, Math.max(...all.flatMap(({ value }) => value ?? []), 1)],
    [left, width - Math.min(valueRoom, width * 0.55)],
  );
  const key = hollowKey(hollowLabel, size + 8, frame);
  const shapes: Shape[] = [...key.shapes];
  const labels: Label[] = [
    { x: 0, y: size, text: unit, anchor: 'start', size, tone: 'muted' },
    ...key.labels,
  ];
  let y = size + 10 + key.height;
  const thickness = size + 3;
  groups.forEach(({ label, bars }, index) => {
    if (groups.length > 1) {
      y += index === 0 ? 4 : 12;
      labels.push(seriesName(label, index, y, size));
      y += size + 8;
    }
    const top = y;
    for (const bar of bars) {
      const lines = beside ? [] : wrapText(bar.name, width, size);
      lines.forEach((text, row) =>
        labels.push({ x: 0, y: y + size + row * (size + 3), text, anchor: 'start', size }),
      );
      y += lines.length * (size + 3) + (lines.length > 0 ? 4 : 0);
      const base = y + thickness / 2 + size * 0.33;
      if (beside) labels.push({ x: 0, y: base, text: bar.name, anchor: 'start', size });
      const end = x(bar.value ?? 0);
      if (bar.value !== undefined) {
        shapes.push(
          rect(
            left,
            y,
            Math.max(end - left, 1),
            thickness,
            `bar ${bar.hollow ? `hollow-${index + 1}` : `fill-${index + 1}`}`,
          ),
        );
      }
      labels.push({
        x: end + 6,
        y: base,
        text: valueText(bar),
        anchor: 'start',
        size,
        bold: bar.value !== undefined,
      });
      y += thickness + (beside ? 6 : 10);
    }
    shapes.push(line(left, top - 2, left, y - 4, 'axis'));
  });
  return { width, height: y + 4, shapes, labels };
}

import { scaleLinear } from 'd3-scale';
import { line as d3Line } from 'd3-shape';
import { formatNumber } from '../data/format-value.ts';
import { amountAxis, amountRoom, amountScale, yearAxis } from './axes.ts';
import { alongLine, boxOf, placeLabels } from './boxes.ts';
import { layoutMarkers, markerShapes } from './markers.ts';
import { type Frame, type Label, line, path, rect, type Scene, type Shape } from './scene.ts';
import { point } from './series.ts';
import type { SmallMultiplesModel } from './small-multiples-data.ts';

/** Draw the panels one over another on one axis of years, each with a scale of its own. */
export function drawSmallMultiples({ panels, markers, years }: SmallMultiplesModel, frame: Frame): Scene {
  const { width, size, narrow } = frame;
  const height = narrow ? 104 : 124;
  const scales = panels.map(({ points }) =>
    amountScale(
      points.flatMap(({ value }) => value ?? []),
      height,
      0,
    ),
  );
  const left = Math.max(...scales.map((scale) => amountRoom(scale, size)));
  const x = scaleLinear([years[0], years[1] + 1], [left, width - 2]);
  const notes = layoutMarkers(markers, x, 0, frame);
  const shapes: Shape[] = [];
  const labels: Label[] = [...notes.labels];
  let y = notes.height;
  panels.forEach(({ title, bars, points }, index) => {
    labels.push({
      x: 0,
      y: y + size + 2,
      text: title,
      anchor: 'start',
      size,
      bold: true,
      tone: `tone-${index + 1}`,
    });
    const top = y + size * 2 + 14;
    const plot = { left, right: width - 2, top, bottom: top + height };
    const scale = (scales[index] ?? amountScale([], 0, 0)).range([plot.bottom, plot.top]);
    const axis = amountAxis(scale, plot, frame);
    shapes.push(...axis.shapes);
    const slot = x(1) - x(0);
    const known = points.filter((each) => each.value !== undefined);
    if (bars) {
      shapes.push(
        ...known
          .filter(({ value = 0 }) => value > 0)
          .map(({ year, value = 0 }) =>
            rect(
              x(year) + slot * 0.18,
              scale(value),
              slot * 0.64,
              plot.bottom - scale(value),
              `bar fill-${index + 1}`,
            ),
          ),
      );
    } else {
      const outline = d3Line<(typeof points)[number]>(
        ({ year }) => x(year + 0.5),
        ({ value = 0 }) => scale(value),
      )
        .defined(({ value }) => value !== undefined)
        .digits(1)(points);
      if (outline) shapes.push(path(outline, `stroke-${index + 1}`));
      shapes.push(...known.map(({ year, value = 0 }) => point(index, x(year + 0.5), scale(value))));
    }
    const wanted = known
      .filter(({ labelled }) => labelled)
      .map(({ year, value = 0 }): Label[] => {
        const label = {
          text: formatNumber(value),
          size,
          bold: true,
          anchor: 'middle' as const,
          x: x(year + 0.5),
        };
        return [-6, -6 - size, 8 + size * 0.72]
          .slice(0, bars ? 2 : 3)
          .map((rise) => ({ ...label, y: scale(value) + rise - (bars ? 0 : 2) }));
      });
    const fixed = [...labels, ...axis.labels];
    const inWay = bars
      ? []
      : alongLine(
          points.map(({ year, value }) => (value === undefined ? undefined : [x(year + 0.5), scale(value)])),
        );
    labels.push(
      ...axis.labels,
      ...placeLabels(wanted, [...fixed.map(boxOf), ...inWay], {
        left: 0,
        top: y,
        right: width,
        bottom: plot.bottom,
      }),
    );
    y = plot.bottom + 8;
    if (index === panels.length - 1) {
      const time = yearAxis(x, plot, frame, true);
      shapes.push(...time.shapes, line(left, plot.bottom, plot.right, plot.bottom, 'axis'));
      labels.push(...time.labels);
      shapes.unshift(...markerShapes(markers, notes.labels, x, plot.bottom));
      y = plot.bottom + size + 12;
    }
  });
  return { width, height: y, shapes, labels };
}

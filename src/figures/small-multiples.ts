import { scaleLinear } from 'd3-scale';
import { line as d3Line } from 'd3-shape';
import { formatNumber } from '../data/format-value.ts';
import { FigureFault } from '../data/figure-fault.ts';
import { between, columnOf } from '../data/query.ts';
import { type FindTable, numberIn, shortLabel, textIn } from '../data/table.ts';
import type { SmallMultiplesAttributes } from '../schemas/figure-components.ts';
import { amountAxis, amountRoom, amountScale, yearAxis } from './axes.ts';
import { boxOf, placeLabels } from './boxes.ts';
import { layoutMarkers, type Marker, markerShapes, readMarkers } from './markers.ts';
import { type Frame, type Label, line, path, rect, type Scene, type Shape } from './scene.ts';
import { point } from './series.ts';

interface Panel {
  title: string;
  bars: boolean;
  points: { year: number; value: number | undefined; labelled: boolean }[];
}

export interface SmallMultiplesModel {
  panels: Panel[];
  markers: Marker[];
  years: [number, number];
}

/** A panel as the attribute writes it. */
export interface PanelSource {
  table: string;
  column: string;
  bars: boolean;
}

/** Take `table/column/bars; table/column/line` apart. */
export const panelsOf = (panels: string): PanelSource[] =>
  panels.split(';').map((entry) => {
    const [table = '', column = '', kind = '', ...rest] = entry.trim().split('/');
    if (rest.length > 0 || (kind !== 'bars' && kind !== 'line')) {
      throw new FigureFault('panels', `"${entry.trim()}" is not table/column/bars or table/column/line`);
    }
    return { table, column, bars: kind === 'bars' };
  });

/**
 * Read what small multiples show: columns of any tables that have one row a year.
 *
 * @throws FigureFault for a table or column that does not exist, or a table without a column of years
 */
export function readSmallMultiples(
  attributes: SmallMultiplesAttributes,
  tables: FindTable,
): SmallMultiplesModel {
  const { from, to, label } = attributes;
  const years: [number, number] = [Number(from), Number(to)];
  if (years[1] < years[0]) throw new FigureFault('to', `"${to}" is before "${from}"`);
  const sources = panelsOf(attributes.panels);
  if (sources.length < 2 || sources.length > 4)
    throw new FigureFault('panels', `has ${sources.length} panels; it takes two to four`);
  const wanted = label?.split(/\s+/).filter(Boolean).map(Number);
  const panels = sources.map(({ table: id, column: name, bars }) => {
    const table = tables(id);
    const column = columnOf(table, 'panels', name, ['number', 'integer']);
    const yearColumn = table.columns.find(({ type }) => type === 'year')?.name;
    if (yearColumn === undefined) throw new FigureFault('panels', `"${id}" has no column of years`);
    const rows = table.rows.filter(between(yearColumn, from, to));
    return {
      title: titleOf(shortLabel(column), column.unit),
      bars,
      points: Array.from({ length: years[1] - years[0] + 1 }, (_, index) => {
        const year = years[0] + index;
        const row = rows.find((candidate) => Number(textIn(candidate, yearColumn)) === year);
        return { year, value: row && numberIn(row, column.name), labelled: !wanted || wanted.includes(year) };
      }),
    };
  });
  return { panels, markers: readMarkers(attributes, tables), years };
}

const titleOf = (label: string, unit: string | undefined): string =>
  unit === undefined || label.toLowerCase() === unit ? label : `${label}, ${unit}`;

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
        return [6, 6 + size].map((rise) => ({ ...label, y: scale(value) - rise - (bars ? 0 : 3) }));
      });
    const fixed = [...labels, ...axis.labels];
    labels.push(
      ...axis.labels,
      ...placeLabels(wanted, fixed.map(boxOf), { left: 0, top: y, right: width, bottom: plot.bottom }),
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

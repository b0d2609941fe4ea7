import { FigureFault } from '../data/figure-fault.ts';
import type { FindTable } from '../data/table.ts';
import { figureAttributes, type FigureName } from '../schemas/figure-components.ts';
import { readBarChart } from './bar-chart-data.ts';
import { drawBarChart } from './bar-chart.ts';
import { readBorderMap } from './border-map-data.ts';
import { drawDotTimeline, readDotTimeline } from './dot-timeline.ts';
import { readLineChart } from './line-chart-data.ts';
import { drawLineChart } from './line-chart.ts';
import { readRangeChart } from './range-chart-data.ts';
import { drawRangeChart } from './range-chart.ts';
import { type Frame, frames, type Scene } from './scene.ts';
import { readSmallMultiples } from './small-multiples-data.ts';
import { drawSmallMultiples } from './small-multiples.ts';
import { readTimeline } from './timeline.ts';

/** The kinds that are drawn by this file: the map needs the world's outlines, and a timeline is a list. */
export type ChartName = Exclude<FigureName, 'BorderMap' | 'Timeline'>;

/** True for the kinds that {@link drawChart} draws. */
export const isChartName = (name: FigureName): name is ChartName => Object.hasOwn(charts, name);

type Draw = (frame: Frame) => Scene;

const charts: { [Name in ChartName]: (attributes: unknown, tables: FindTable) => Draw } = {
  BarChart: chart(figureAttributes.BarChart.parse, readBarChart, drawBarChart),
  LineChart: chart(figureAttributes.LineChart.parse, readLineChart, drawLineChart),
  RangeChart: chart(figureAttributes.RangeChart.parse, readRangeChart, drawRangeChart),
  DotTimeline: chart(figureAttributes.DotTimeline.parse, readDotTimeline, drawDotTimeline),
  SmallMultiples: chart(figureAttributes.SmallMultiples.parse, readSmallMultiples, drawSmallMultiples),
};

function chart<Attributes, Model>(
  parse: (value: unknown) => Attributes,
  read: (attributes: Attributes, tables: FindTable) => Model,
  draw: (model: Model, frame: Frame) => Scene,
) {
  return (attributes: unknown, tables: FindTable): Draw => {
    const model = read(parse(attributes), tables);
    return (frame) => draw(model, frame);
  };
}

/**
 * Draw a chart in both sizes.
 *
 * @throws FigureFault when its attributes do not fit the data; ZodError when an attribute is missing or unknown
 */
export function drawChart(
  name: ChartName,
  attributes: unknown,
  tables: FindTable,
): { wide: Scene; narrow: Scene } {
  const draw = charts[name](attributes, tables);
  return { wide: draw(frames.wide), narrow: draw(frames.narrow) };
}

const checks: { [Name in FigureName]: (attributes: unknown, tables: FindTable) => unknown } = {
  ...charts,
  BorderMap: (attributes, tables) => readBorderMap(figureAttributes.BorderMap.parse(attributes), tables),
  Timeline: (attributes, tables) => readTimeline(figureAttributes.Timeline.parse(attributes), tables),
};

/**
 * What is wrong with a figure whose attributes have the right form: the fault the build would stop with. Undefined if
 * it can be drawn.
 */
export function figureFault(
  name: FigureName,
  attributes: unknown,
  tables: FindTable,
): FigureFault | undefined {
  try {
    checks[name](attributes, tables);
    return undefined;
  } catch (error) {
    if (error instanceof FigureFault) return error;
    throw error;
  }
}

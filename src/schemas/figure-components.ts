import { z } from 'astro/zod';
import { publication } from '../publication.ts';
import { text } from '../fields/text.ts';

const id = text.regex(
  /^fig-[a-z0-9]+(-[a-z0-9]+)*$/,
  'is not fig- and a name in small letters, such as fig-trade',
);

/** What every drawn figure has. */
const common = {
  /** Its name for `<Ref to="…" />`: `fig-` and a word or two. */
  id,
  /** What it shows, as one sentence with its numbers: printed as the heading, and read out in place of the drawing. */
  finding: text,
  /** What the reader should know of the drawing: units, gaps, doubts. It may cite: `[@key]`. */
  caption: text,
  /** Where the numbers come from. It may cite: `[@key]`. */
  source: text,
};

const filters = {
  /** A table in content/data, by its id. */
  data: text,
  /** Rows to keep: `column=value`, `column!=value`, several joined by `;`, several values by `|`. */
  where: text.optional(),
  /** First year or date to show. */
  from: text.optional(),
  /** Last year or date to show. */
  to: text.optional(),
};

const events = {
  /** A table of events to mark, with the columns start, end and label. */
  markers: text.optional(),
  /** Which of them, written as `where` is. */
  markersWhere: text.optional(),
};

const hollow = {
  /** Rows to draw hollow, written as `where` is: `total_status=derived`. */
  hollow: text.optional(),
  /** What hollow means, for the key. */
  hollowLabel: text.optional(),
};

export const barChartAttributes = z.strictObject({
  ...common,
  ...filters,
  ...events,
  ...hollow,
  /** The column that names the bars. */
  x: text,
  /** The column of numbers; in rows several, separated by commas. */
  y: text,
  /** `columns` for years, `rows` for anything with a longer name. */
  layout: z.enum(['columns', 'rows']).optional(),
  /** Years whose numbers are printed, separated by spaces. */
  label: text.optional(),
  /** In rows, a column printed after each number. */
  note: text.optional(),
});

export const lineChartAttributes = z.strictObject({
  ...common,
  ...filters,
  ...events,
  ...hollow,
  /** The column of years. */
  x: text,
  /** Columns of numbers, separated by commas: one line each. */
  y: text,
  /** A column whose values are the series, in place of several columns. */
  series: text.optional(),
  /** `no` leaves the points unjoined, where a line would claim too much. */
  join: z.enum(['yes', 'no']).optional(),
  /** Years whose numbers are printed, separated by spaces. */
  label: text.optional(),
});

export const rangeChartAttributes = z.strictObject({
  ...common,
  ...filters,
  /** The column that names the ranges. */
  x: text,
  /** The column of low ends. */
  low: text,
  /** The column of high ends. An empty cell leaves the range open. */
  high: text,
  /** A column that says who gives the low end. */
  lowSource: text.optional(),
  /** A column that says who gives the high end. */
  highSource: text.optional(),
  /** A column of remarks, such as estimates far outside the range. */
  note: text.optional(),
  /** `log` where the numbers span several powers of ten. */
  scale: z.enum(['linear', 'log']).optional(),
  /** A number to draw a line at. */
  reference: text.regex(/^\d+(\.\d+)?$/, 'is not a number').optional(),
  /** What the line means. */
  referenceLabel: text.optional(),
});

export const dotTimelineAttributes = z.strictObject({
  ...common,
  ...filters,
  /** The column of dates. */
  date: text,
  /** The column whose values are the lanes. */
  lane: text,
  /** The lanes in order, joined by `;`, each as `value` or `value=words to print`. All, if left out. */
  lanes: text.optional(),
  /** The column that names the dots. */
  label: text.optional(),
  /** Which dots are named, written as `where` is. All, if left out. */
  labelled: text.optional(),
});

export const smallMultiplesAttributes = z.strictObject({
  ...common,
  ...events,
  /** Two to four panels joined by `;`, each `table/column/bars` or `table/column/line`. */
  panels: text,
  /** First year. */
  from: text.regex(/^\d{4}$/, 'is not a year'),
  /** Last year. */
  to: text.regex(/^\d{4}$/, 'is not a year'),
  /** Years whose numbers are printed, separated by spaces. All, if left out. */
  label: text.optional(),
});

export const borderMapAttributes = z.strictObject({
  ...common,
  /** The table of crossings, with lat_approx, lon_approx, river and status. */
  data: text,
  /** The table of places to name, with kind, lat and lon; its description says which part of the world the map shows. */
  places: text,
  /** The columns that name the town on either bank, separated by a comma. */
  sides: text,
  /** States told apart by shape, joined by `;`, each `words in the status=words to print`. */
  groups: text,
});

export const timelineAttributes = z.strictObject({
  ...common,
  ...filters,
  /** The column of dates. */
  date: text,
  /** The column that says what happened. */
  text,
  /** Columns printed under it with their labels, separated by commas. */
  details: text.optional(),
});

/** The ways `<Value>` can print a cell. */
export const valueFormats = ['integer', 'number', 'percent', 'unit', 'date', 'year', 'text'] as const;

export type ValueFormat = (typeof valueFormats)[number];

/** Those, and the units that the publication prints in a way of its own. */
const formatNames = [...Object.keys(publication.units), ...valueFormats];

export const valueAttributes = z.strictObject({
  /** A table in content/data, by its id. */
  data: text,
  /** The row, by its key: `2021`, or `2010 KOTRA` where two columns make the key. */
  row: text,
  /** The column. */
  column: text,
  /** How to print it: integer, number, percent, unit, date, year, text, or a unit of content/publication.yml. */
  as: z.enum(formatNames),
});

export const refAttributes = z.strictObject({
  /** The id of a figure of the same essay. */
  to: id,
});

/** The components that are drawn figures: they are numbered, and `<Ref>` leads to them. */
export const figureAttributes = {
  BarChart: barChartAttributes,
  LineChart: lineChartAttributes,
  RangeChart: rangeChartAttributes,
  DotTimeline: dotTimelineAttributes,
  SmallMultiples: smallMultiplesAttributes,
  BorderMap: borderMapAttributes,
  Timeline: timelineAttributes,
};

export type FigureName = keyof typeof figureAttributes;

/** Whether a component is a drawn figure. */
export const isFigureName = (name: string | null | undefined): name is FigureName =>
  typeof name === 'string' && Object.hasOwn(figureAttributes, name);

export type BarChartAttributes = z.infer<typeof barChartAttributes>;
export type LineChartAttributes = z.infer<typeof lineChartAttributes>;
export type RangeChartAttributes = z.infer<typeof rangeChartAttributes>;
export type DotTimelineAttributes = z.infer<typeof dotTimelineAttributes>;
export type SmallMultiplesAttributes = z.infer<typeof smallMultiplesAttributes>;
export type BorderMapAttributes = z.infer<typeof borderMapAttributes>;
export type TimelineAttributes = z.infer<typeof timelineAttributes>;
export type ValueAttributes = z.infer<typeof valueAttributes>;
export type RefAttributes = z.infer<typeof refAttributes>;

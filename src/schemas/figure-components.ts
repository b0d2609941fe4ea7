import { z } from 'astro/zod';
import { publication } from '../publication.ts';
import { text } from '../fields/text.ts';

const id = text.regex(
  /^fig-[a-z0-9]+(-[a-z0-9]+)*$/,
  'is not fig- and a name in small letters, such as fig-trade',
);

/** What every drawn figure has. */
const common = {
  id: id.describe('Its name for `<Ref to="…" />`: `fig-` and a word or two.'),
  finding: text.describe(
    'What it shows, as one sentence with its numbers: printed as the heading, and read out in place of the drawing.',
  ),
  caption: text.describe(
    'What the reader should know of the drawing: units, gaps, doubts. It may cite: `[@key]`.',
  ),
  source: text.describe('Where the numbers come from. It may cite: `[@key]`.'),
};

const filters = {
  data: text.describe('A table in content/data, by its id.'),
  where: text
    .optional()
    .describe('Rows to keep: `column=value`, `column!=value`, several joined by `;`, several values by `|`.'),
  from: text.optional().describe('First year or date to show.'),
  to: text.optional().describe('Last year or date to show.'),
};

const events = {
  markers: text.optional().describe('A table of events to mark, with the columns start, end and label.'),
  markersWhere: text.optional().describe('Which of them, written as `where` is.'),
};

const hollow = {
  hollow: text.optional().describe('Rows to draw hollow, written as `where` is: `total_status=derived`.'),
  hollowLabel: text.optional().describe('What hollow means, for the key.'),
};

export const barChartAttributes = z.strictObject({
  ...common,
  ...filters,
  ...events,
  ...hollow,
  x: text.describe('The column that names the bars.'),
  y: text.describe('The column of numbers; in rows several, separated by commas.'),
  layout: z
    .enum(['columns', 'rows'])
    .optional()
    .describe('`columns` for years, `rows` for anything with a longer name.'),
  label: text.optional().describe('Years whose numbers are printed, separated by spaces.'),
  note: text.optional().describe('In rows, a column printed after each number.'),
});

export const lineChartAttributes = z.strictObject({
  ...common,
  ...filters,
  ...events,
  ...hollow,
  x: text.describe('The column of years.'),
  y: text.describe('Columns of numbers, separated by commas: one line each.'),
  series: text.optional().describe('A column whose values are the series, in place of several columns.'),
  join: z
    .enum(['yes', 'no'])
    .optional()
    .describe('`no` leaves the points unjoined, where a line would claim too much.'),
  label: text.optional().describe('Years whose numbers are printed, separated by spaces.'),
});

export const rangeChartAttributes = z.strictObject({
  ...common,
  ...filters,
  x: text.describe('The column that names the ranges.'),
  low: text.describe('The column of low ends.'),
  high: text.describe('The column of high ends. An empty cell leaves the range open.'),
  lowSource: text.optional().describe('A column that says who gives the low end.'),
  highSource: text.optional().describe('A column that says who gives the high end.'),
  note: text.optional().describe('A column of remarks, such as estimates far outside the range.'),
  scale: z.enum(['linear', 'log']).optional().describe('`log` where the numbers span several powers of ten.'),
  reference: text
    .regex(/^\d+(\.\d+)?$/, 'is not a number')
    .optional()
    .describe('A number to draw a line at.'),
  referenceLabel: text.optional().describe('What the line means.'),
});

export const dotTimelineAttributes = z.strictObject({
  ...common,
  ...filters,
  date: text.describe('The column of dates.'),
  lane: text.describe('The column whose values are the lanes.'),
  lanes: text
    .optional()
    .describe(
      'The lanes in order, joined by `;`, each as `value` or `value=words to print`. All, if left out.',
    ),
  label: text.optional().describe('The column that names the dots.'),
  labelled: text.optional().describe('Which dots are named, written as `where` is. All, if left out.'),
});

export const smallMultiplesAttributes = z.strictObject({
  ...common,
  ...events,
  panels: text.describe('Two to four panels joined by `;`, each `table/column/bars` or `table/column/line`.'),
  from: text.regex(/^\d{4}$/, 'is not a year').describe('First year.'),
  to: text.regex(/^\d{4}$/, 'is not a year').describe('Last year.'),
  label: text.optional().describe('Years whose numbers are printed, separated by spaces. All, if left out.'),
});

export const borderMapAttributes = z.strictObject({
  ...common,
  data: text.describe('The table of crossings, with lat_approx, lon_approx, river and status.'),
  places: text.describe(
    'The table of places to name, with kind, lat and lon; its description says which part of the world the map shows.',
  ),
  sides: text.describe('The columns that name the town on either bank, separated by a comma.'),
  groups: text.describe(
    'States told apart by shape, joined by `;`, each `words in the status=words to print`.',
  ),
});

export const timelineAttributes = z.strictObject({
  ...common,
  ...filters,
  date: text.describe('The column of dates.'),
  text: text.describe('The column that says what happened.'),
  details: text.optional().describe('Columns printed under it with their labels, separated by commas.'),
});

/** The ways `<Value>` can print a cell. */
export const valueFormats = ['integer', 'number', 'percent', 'unit', 'date', 'year', 'text'] as const;

export type ValueFormat = (typeof valueFormats)[number];

/** Those, and the units that the publication prints in a way of its own. */
const formatNames = [...Object.keys(publication.units), ...valueFormats];

export const valueAttributes = z.strictObject({
  data: text.describe('A table in content/data, by its id.'),
  row: text.describe('The row, by its key: `2021`, or `2010 KOTRA` where two columns make the key.'),
  column: text.describe('The column.'),
  as: z
    .enum(formatNames)
    .describe(
      'How to print it: integer, number, percent, unit, date, year, text, or a unit of content/publication.yml.',
    ),
});

export const refAttributes = z.strictObject({
  to: id.describe('The id of a figure of the same essay.'),
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

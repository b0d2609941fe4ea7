import { z } from 'astro/zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { oneLine, text } from '../fields/text.ts';
import { eventsFaults, tableEventsSchema } from './table-events.ts';

/** What a column may hold. An empty cell means “not known” in every one of them. */
export const columnTypes = ['text', 'category', 'integer', 'number', 'date', 'year', 'sources'] as const;

export type ColumnType = (typeof columnTypes)[number];

const column = z.strictObject({
  name: z
    .string('is not text')
    .regex(/^[a-z][a-z0-9_]*$/, 'is not small letters, digits and underscores')
    .describe('Its name in the first row of the CSV file: small letters, digits and underscores.'),
  label: oneLine(60).describe('What readers see over the column.'),
  short: oneLine(30).optional().describe('A shorter label for charts.'),
  type: z
    .enum(columnTypes)
    .describe(
      'text, category, integer, number, date (YYYY-MM-DD, or as much of it as is known), year (YYYY) or sources (citation keys joined by `;`).',
    ),
  unit: oneLine(40).optional().describe('What the numbers count: `USD million`, `per cent`, `kt TNT`.'),
  values: z
    .array(text)
    .min(1, 'is empty')
    .optional()
    .describe('Every value a category may have. Left out, it may have any.'),
  description: text.describe('What the column says, in a sentence.'),
});

const countryCode = z.string().regex(/^\d{3}$/, 'is not a country’s number in ISO 3166, such as 156');

const mapSchema = z.strictObject({
  west: z.number().min(-180).max(180).describe('Its western edge, in degrees east.'),
  east: z.number().min(-180).max(180).describe('Its eastern edge.'),
  south: z.number().min(-85).max(85).describe('Its southern edge, in degrees north.'),
  north: z.number().min(-85).max(85).describe('Its northern edge.'),
  countries: z
    .array(countryCode)
    .min(1, 'is empty')
    .describe('The countries it draws, by their numbers in ISO 3166, in quotation marks.'),
  border: z
    .tuple([countryCode, countryCode], 'is not a pair of countries')
    .describe('The two countries whose common border is drawn as the river, and crossed.'),
});

export type MapArea = z.infer<typeof mapSchema>;

const words = z.array(oneLine(60)).min(1, 'is empty');

const columnName = text.describe('The name of a column.');

const measureSchema = z.strictObject({
  column: columnName.describe('The column with the value, or with the lower end of a range.'),
  to: columnName.optional().describe('The column with the upper end.'),
  asked: words.describe(
    'What readers call it: each of one or more words, all of which have to be asked for.',
  ),
  label: oneLine(90).optional().describe('What the answer calls it; left out, the label of the column.'),
  unit: columnName.optional().describe('A column that holds the unit, where it differs from row to row.'),
  by: columnName.optional().describe('The column that says whose value it is.'),
  byTo: columnName.optional().describe('The column that says whose the upper end is.'),
  part: columnName.optional().describe('A column that says which part of the row’s time or place is meant.'),
  note: columnName.optional().describe('A column with what has to be said beside the value.'),
});

const answersSchema = z.strictObject({
  about: words.describe('Words that may stand in a query beside those of a row and a measure.'),
  rows: columnName.describe(
    'The column whose value names a row: a year, a date, or a number that readers put as `sixth`.',
  ),
  dates: columnName.optional().describe('A column with the day of a row, by which it may be named too.'),
  named: z
    .record(text, words)
    .optional()
    .describe(
      'What readers call rows, by their keys, the first as the answer calls it; no other row is found then.',
    ),
  measures: z.array(measureSchema).min(1, 'is empty').describe('The values that may be asked for.'),
});

/** `content/data/<id>.yml`: what the table in `<id>.csv` beside it is. The file's name is the id. */
export const dataTableSchema = z
  .strictObject({
    title: oneLine(90).describe('The name of the table.'),
    description: text.describe('What it holds, in a sentence or two.'),
    key: z
      .array(text)
      .min(1, 'names no column')
      .describe(
        'The columns that together name a row. Their values, joined by a space, are the `row` of `<Value>`.',
      ),
    columns: z.array(column).min(1, 'is empty').describe('Every column, in the order of the CSV file.'),
    sources: z
      .array(text)
      .min(1, 'is empty')
      .describe('Citation keys of the chief sources; a row may name more.'),
    licence: text.describe('The terms the numbers may be used on.'),
    processing: text.describe('What was done to the numbers, and what they leave out.'),
    asOf: calendarDate.describe('The day up to which the table is kept.'),
    alsoCalled: words.optional().describe('What readers call the table when they search for it.'),
    answers: answersSchema
      .optional()
      .describe('The words by which search answers with a number of the table; left out, it never does.'),
    map: mapSchema
      .optional()
      .describe('For a table of places: the part of the world that a map of them shows.'),
    events: tableEventsSchema
      .optional()
      .describe('For a table of dated events: how the chronology tells a row.'),
  })
  .superRefine(({ columns, key, answers, events }, context) => {
    for (const { field, message } of events ? eventsFaults(events, columns) : []) {
      context.addIssue({ code: 'custom', path: ['events', field], message });
    }
    const names = columns.map(({ name }) => name);
    names.forEach((name, index) => {
      if (names.indexOf(name) === index) return;
      context.addIssue({
        code: 'custom',
        path: ['columns', index, 'name'],
        message: `"${name}" is already in the list`,
      });
    });
    key.forEach((name, index) => {
      if (names.includes(name)) return;
      const message = `"${name}" is not a column; there are ${names.join(', ')}`;
      context.addIssue({ code: 'custom', path: ['key', index], message });
    });
    for (const { path, name } of answers ? columnsNamed(answers) : [])
      if (!names.includes(name)) {
        const message = `"${name}" is not a column; there are ${names.join(', ')}`;
        context.addIssue({ code: 'custom', path: ['answers', ...path], message });
      }
  });

/** Every column that the answers name, with its place. */
function columnsNamed({ rows, dates, measures }: z.infer<typeof answersSchema>) {
  const own = Object.entries({ rows, dates }).map(([field, name]) => ({ path: [field], name }));
  const ofMeasures = measures.flatMap(({ column: value, to, unit, by, byTo, part, note }, place) =>
    Object.entries({ column: value, to, unit, by, byTo, part, note }).map(([field, name]) => ({
      path: ['measures', place, field],
      name,
    })),
  );
  return [...own, ...ofMeasures].flatMap(({ path, name }) => (name === undefined ? [] : [{ path, name }]));
}

export type DataTableDescription = z.infer<typeof dataTableSchema>;
export type TableAnswers = z.infer<typeof answersSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Column = DataTableDescription['columns'][number];

/** One row of the CSV file, its cells as they are written there. */
export const rowSchema = z.object({
  line: z.int().min(2).describe('Line of the CSV file on which the row begins.'),
  key: z.string().describe('The values of the key columns, joined by a space.'),
  cells: z.record(z.string(), z.string()).describe('Cells by column name; empty where nothing is known.'),
});

export type Row = z.infer<typeof rowSchema>;

/** The description and the rows together: what the collection `data` holds. */
export const dataRecordSchema = dataTableSchema.safeExtend({ rows: z.array(rowSchema).min(1) });

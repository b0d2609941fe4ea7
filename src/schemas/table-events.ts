import { z } from 'astro/zod';
import { oneLine, text } from '../fields/text.ts';

const columnOf = (what: string) => text.describe(`The column with ${what}.`);

/** `events` in the description of a table: each of its rows is something that happened on a day. */
export const tableEventsSchema = z
  .strictObject({
    order: z
      .int()
      .min(1)
      .describe('Where several tables know a day, the row of the one with the lowest order is told.'),
    date: columnOf('the day, or as much of it as is known'),
    until: columnOf('the last day, where it took several').optional(),
    text: oneLine(200).describe(
      'What happened: words with columns in braces, `{leaders;} meet in {place}.` With `;` a cell `A; B` reads `A and B`.',
    ),
    kind: columnOf('what sort of event it is').optional(),
    aside: z
      .boolean()
      .default(false)
      .describe(
        '`true` if its rows make no entry of their own: they are named beside those of other tables.',
      ),
    as: oneLine(30).optional().describe('What sort of event all rows are, where no column says so.'),
    doubt: columnOf('how far the row was checked').optional(),
    sound: oneLine(60)
      .optional()
      .describe('What stands in that column where the row was checked, and readers need no word of it.'),
  })
  .refine(({ kind, as }) => (kind === undefined) !== (as === undefined), {
    path: ['kind'],
    message: 'and as: one of the two is needed, and only one',
  });

export type TableEvents = z.infer<typeof tableEventsSchema>;

/** A column in a template: `{place}`, or `{leaders;}` where its cells are lists. */
export const slots = /\{([^{};]*)(;?)\}/g;

/** The columns that a template names in braces. */
export const columnsIn = (template: string): string[] =>
  [...template.matchAll(slots)].map(([, name = '']) => name);

/** What does not fit the columns of the table: each with the field that names it. */
export function eventsFaults(
  events: TableEvents,
  columns: readonly { name: string; type: string }[],
): { field: keyof TableEvents; message: string }[] {
  const named = [
    { field: 'date' as const, name: events.date, types: ['date'] },
    { field: 'until' as const, name: events.until, types: ['date'] },
    ...columnsIn(events.text).map((name) => ({ field: 'text' as const, name, types: undefined })),
    { field: 'kind' as const, name: events.kind, types: undefined },
    { field: 'doubt' as const, name: events.doubt, types: undefined },
  ];
  return named.flatMap(({ field, name, types }) => {
    if (name === undefined) return [];
    const column = columns.find((each) => each.name === name);
    if (!column) {
      return [
        {
          field,
          message: `"${name}" is not a column; there are ${columns.map((each) => each.name).join(', ')}`,
        },
      ];
    }
    return types && !types.includes(column.type)
      ? [{ field, message: `"${name}" holds ${column.type}, not ${types.join(' or ')}` }]
      : [];
  });
}

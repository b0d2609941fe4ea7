import { slug } from 'github-slugger';
import type { Row } from '../schemas/data-table.ts';
import { slots, type TableEvents } from '../schemas/table-events.ts';
import { joinNames } from '../text/lists.ts';
import { curlQuotes } from '../text/quotation-marks.ts';
import { keysOfRow } from './table-sources.ts';
import { type Table, textIn } from './table.ts';

/** A row of a table, by the table's id and the row's key. */
export interface RowPlace {
  table: string;
  row: string;
}

/** Something that happened, as a row of a table tells it. */
export interface DatedEvent extends RowPlace {
  /** Its place among all events: the date, and a letter where it shares that with another. */
  id: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string;
  kind: string;
  text: string;
  /** Keys of the sources the row names; never none. */
  sources: readonly string[];
  /** How far it was checked, in the editors' words; empty where nothing is to be said. */
  doubt: string;
  /** Rows of other tables about the same days. */
  also: readonly RowPlace[];
}

interface EventRow extends Omit<DatedEvent, 'id' | 'also'> {
  until: string;
}

/**
 * The events of all tables that describe some, in order of time. A day that a table of lower order knows is told once, by
 * that table; a row of another is then named with it. A row that names no source is not told.
 */
export function datedEvents(tables: readonly Table[]): DatedEvent[] {
  const told: (EventRow & { also: RowPlace[] })[] = [];
  for (const table of inOrder(tables)) {
    const before = [...told];
    for (const row of rowsOf(table)) {
      const same = before.filter(({ date }) => row.date <= date && date <= row.until);
      for (const event of same) event.also.push({ table: row.table, row: row.row });
      if (same.length === 0 && !table.events.aside) told.push({ ...row, also: [] });
    }
  }
  return withIds(told.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)));
}

/** The kinds of event that the tables tell of, each with what its page is called in addresses. */
export const eventKinds = (tables: readonly Table[]): { id: string; label: string }[] =>
  [...new Set(datedEvents(tables).map(({ kind }) => kind))].map((label) => ({ id: slug(label), label }));

type EventTable = Table & { events: TableEvents };

const inOrder = (tables: readonly Table[]): EventTable[] =>
  tables
    .filter((table): table is EventTable => table.events !== undefined)
    .sort((a, b) => a.events.order - b.events.order);

function rowsOf(table: EventTable): EventRow[] {
  const { date, until, text, kind, as = '', doubt, sound } = table.events;
  return table.rows
    .map((row) => ({
      table: table.id,
      row: row.key,
      date: textIn(row, date),
      until: (until === undefined ? '' : textIn(row, until)) || textIn(row, date),
      kind: kind === undefined ? as : textIn(row, kind),
      text: sentence(text, row),
      sources: keysOfRow(table, row),
      doubt: doubt === undefined || textIn(row, doubt) === sound ? '' : textIn(row, doubt),
    }))
    .filter((row) => row.date !== '' && row.sources.length > 0);
}

const sentence = (template: string, row: Row): string =>
  curlQuotes(
    template.replace(slots, (_, name: string, list: string) =>
      list === '' ? textIn(row, name) : joinNames(textIn(row, name).split('; ')),
    ),
  );

function withIds(events: readonly Omit<DatedEvent, 'id'>[]): DatedEvent[] {
  const seen = new Map<string, number>();
  return events.map(({ date, kind, text, sources, doubt, table, row, also }) => {
    const before = seen.get(date) ?? 0;
    seen.set(date, before + 1);
    const id = before === 0 ? date : `${date}-${String.fromCodePoint(97 + before)}`;
    return { id, date, kind, text, sources, doubt, table, row, also };
  });
}

import { canonical } from '../addresses/paths.ts';
import type { ChronologyEvent } from '../catalogue/chronology.ts';

const columns = ['id', 'date', 'kind', 'event', 'source_ids', 'checked', 'table', 'told_in'] as const;

/** The chronology as a table (RFC 4180): sources by their keys, and the addresses of passages, each joined by `;`. */
export const chronologyCsv = (events: readonly ChronologyEvent[]): string =>
  [columns, ...events.map(fieldsOf)].map((fields) => `${fields.map(quoted).join(',')}\n`).join('');

const fieldsOf = ({ id, date, kind, text, sources, doubt, table, passages }: ChronologyEvent): string[] => [
  id,
  date,
  kind,
  text,
  sources.join(';'),
  doubt,
  table,
  passages.map(({ essay, anchor }) => `${canonical(essay.path)}#${anchor}`).join(';'),
];

const quoted = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

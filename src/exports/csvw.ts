import type { DataTable } from '../catalogue/data.ts';
import { canonical, paths } from '../addresses/paths.ts';
import type { Column, ColumnType } from '../schemas/data-table.ts';
import { publication } from '../publication.ts';

const datatypes: Record<Exclude<ColumnType, 'date'>, string> = {
  text: 'string',
  category: 'string',
  sources: 'string',
  integer: 'integer',
  number: 'decimal',
  year: 'gYear',
};

/** Days, months and years by the names of XML Schema; a column that mixes them has text of a certain form. */
const dateTypes: Readonly<Record<string, string>> = { 10: 'date', 7: 'gYearMonth', 4: 'gYear' };
const mixedDates = { base: 'string', format: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' };

/** A table’s metadata as CSV on the Web has it: https://www.w3.org/TR/tabular-metadata/. */
export const csvw = (table: DataTable) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': publication.language }],
  '@id': canonical(table.path),
  url: canonical(paths.tableCsv(table.id)),
  'dc:title': table.title,
  'dc:description': table.description,
  'dc:publisher': publication.name,
  'dc:modified': { '@value': table.asOf, '@type': 'date' },
  'dc:rights': table.licence,
  'dc:provenance': table.processing,
  'dc:source': table.sources.map((key) => ({ '@id': canonical(paths.source(key)) })),
  tableSchema: { columns: table.columns.map((column) => columnOf(column, table)), primaryKey: table.key },
});

const columnOf = ({ name, label, type, unit, description }: Column, table: DataTable) => ({
  name,
  titles: [name],
  'rdfs:label': label,
  'dc:description': unit ? `${description} Unit: ${unit}.` : description,
  datatype: type === 'date' ? dateType(table.rows.map(({ cells }) => cells[name] ?? '')) : datatypes[type],
  ...(type === 'sources' && { separator: ';' }),
});

/** What all dates of a column are: as much of a day as is known differs from cell to cell. */
function dateType(cells: readonly string[]) {
  const lengths = new Set(cells.filter((cell) => cell !== '').map(({ length }) => length));
  const [length] = lengths;
  return lengths.size > 1 ? mixedDates : (dateTypes[length ?? 10] ?? mixedDates);
}

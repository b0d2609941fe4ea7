import type { DataTable } from '../catalogue/data.ts';
import { canonical, paths } from '../addresses/paths.ts';
import type { Column, ColumnType } from '../schemas/data-table.ts';
import { publication } from '../publication.ts';

const datatypes: Record<ColumnType, string> = {
  text: 'string',
  category: 'string',
  sources: 'string',
  integer: 'integer',
  number: 'decimal',
  date: 'date',
  year: 'gYear',
};

/** A table’s metadata as CSV on the Web has it: https://www.w3.org/TR/tabular-metadata/. */
export const csvw = (table: DataTable) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  '@id': canonical(table.path),
  url: canonical(paths.tableCsv(table.id)),
  'dc:title': table.title,
  'dc:description': table.description,
  'dc:publisher': publication.name,
  'dc:modified': table.asOf,
  'dc:rights': table.licence,
  'dc:provenance': table.processing,
  'dc:source': table.sources,
  tableSchema: { columns: table.columns.map(columnOf), primaryKey: table.key },
});

const columnOf = ({ name, label, type, unit, description }: Column) => ({
  name,
  titles: [name],
  'rdfs:label': label,
  'dc:description': unit ? `${description} Unit: ${unit}.` : description,
  datatype: datatypes[type],
  ...(type === 'sources' && { separator: ';' }),
});

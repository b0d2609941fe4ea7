import type { Dataset, WithContext } from 'schema-dts';
import type { DataTable } from '../catalogue/data.ts';
import { canonical, paths } from '../addresses/paths.ts';
import { publication } from '../publication.ts';
import { publisher } from './structured-data.ts';

/** A table of data, as schema.org describes it. */
export const dataset = (table: DataTable): WithContext<Dataset> => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': canonical(table.path),
  name: table.title,
  description: table.description,
  url: canonical(table.path),
  dateModified: table.asOf,
  license: publication.licence.url,
  isAccessibleForFree: true,
  inLanguage: publication.language,
  creator: publisher(),
  variableMeasured: table.columns.map(({ label, unit, description }) => ({
    '@type': 'PropertyValue' as const,
    name: label,
    description,
    ...(unit && { unitText: unit }),
  })),
  distribution: {
    '@type': 'DataDownload',
    encodingFormat: 'text/csv',
    contentUrl: canonical(paths.tableCsv(table.id)),
  },
});

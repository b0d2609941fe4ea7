import type { DataCatalog, Dataset } from 'schema-dts';
import type { DataTable } from '../catalogue/data.ts';
import { canonical, paths } from '../addresses/paths.ts';
import { keysOfTable } from '../data/table-sources.ts';
import type { Reference } from '../exports/csl-json.ts';
import { publication } from '../publication.ts';
import { idOf, reference } from './ids.ts';
import { publisherReference } from './publisher.ts';

const catalogueId = () => idOf(paths.data, 'catalogue');

/** All tables, as a catalogue of data. */
export const dataCatalogue = (tables: readonly DataTable[]): DataCatalog => ({
  '@type': 'DataCatalog',
  '@id': catalogueId(),
  name: `Data: ${publication.name}`,
  url: canonical(paths.data),
  publisher: publisherReference,
  dataset: tables.map(({ path }) => reference(idOf(path, 'table'))),
});

/** A table as reference managers keep it: data of this publication, of the day up to which they go. */
export const tableReference = ({ id, title, path, asOf }: DataTable): Reference => ({
  key: id,
  data: {
    type: 'dataset',
    title,
    author: [{ literal: publication.name }],
    publisher: publication.name,
    issued: { 'date-parts': [asOf.split('-').map(Number)] },
    URL: canonical(path),
    language: publication.language,
  },
});

/** A table of data, as schema.org describes it. */
export const dataset = (table: DataTable): Dataset => ({
  '@type': 'Dataset',
  '@id': idOf(table.path, 'table'),
  name: table.title,
  description: table.description,
  url: canonical(table.path),
  dateModified: table.asOf,
  license: publication.licence.url,
  isAccessibleForFree: true,
  inLanguage: publication.language,
  creator: publisherReference,
  includedInDataCatalog: reference(catalogueId()),
  citation: [...keysOfTable(table)].map((key) => reference(idOf(paths.source(key), 'source'))),
  variableMeasured: table.columns.map(({ label, unit, description }) => ({
    '@type': 'PropertyValue' as const,
    name: label,
    description,
    ...(unit && { unitText: unit }),
  })),
  distribution: [
    {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: canonical(paths.tableCsv(table.id)),
    },
    {
      '@type': 'DataDownload',
      encodingFormat: 'application/csvm+json',
      contentUrl: canonical(paths.tableJson(table.id)),
    },
  ],
});

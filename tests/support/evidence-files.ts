import { stringify } from 'yaml';
import type { Files } from './content-folder.ts';

/** A sound record of a source with some fields in place of the usual ones. */
export const sourceRecord = (fields: Readonly<Record<string, unknown>> = {}): string =>
  stringify({
    kind: 'press',
    type: 'webpage',
    title: 'Coal stops',
    publisher: 'Coal Age',
    issued: { 'date-parts': [[2017, 2, 28]] },
    ...fields,
  });

/** The description of a table: `columns` as `name:type`, the first of them its key. */
export function tableRecord(columns: string, sources = ['customs-2017']): string {
  const described = columns.split(' ').map((column) => {
    const [name = '', type = 'text'] = column.split(':');
    return { name, label: name, type, description: 'What it says.' };
  });
  return stringify({
    title: 'Coal',
    description: 'Coal carried.',
    key: [described[0]?.name],
    columns: described,
    sources,
    licence: 'Free.',
    processing: 'None.',
    asOf: '2026-06-15',
  });
}

/** A source, and a table of coal that rests on it; 2017 was never counted. */
export const evidence: Files = {
  'sources/customs-2017.yml': sourceRecord(),
  'data/coal.yml': tableRecord('year:year tonnes:number port'),
  'data/coal.csv': 'year,tonnes,port\n2015,3,Dandong\n2016,12.5,Dandong\n2018,1200,Tumen\n',
};

/** Attributes every figure has. */
export const figureWords = 'finding="Three tonnes crossed." caption="By rail." source="customs."';

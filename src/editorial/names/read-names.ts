import { type IdentifiedName } from '../../names/name-index.ts';
import { nameSchema } from '../../schemas/name.ts';
import type { RecordFile } from '../source/list-records.ts';
import { readText } from '../source/read-text.ts';
import { readYaml } from '../source/yaml-record.ts';

/** The names whose records can be read. What is wrong with the others is found when the records themselves are checked. */
export const readNames = (records: readonly RecordFile[]): IdentifiedName[] =>
  records.flatMap(({ collection, id, path }) => {
    if (collection !== 'names') return [];
    const { text } = readText(path);
    const name = nameSchema.safeParse(text === undefined ? undefined : readYaml(text).fields?.data);
    return name.success ? [{ ...name.data, id }] : [];
  });

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type SourceData, sourceSchema } from '../schemas/source.ts';
import { folderReader } from './folder-reader.ts';

type Sources = ReadonlyMap<string, SourceData>;

/**
 * Every record of `content/sources/`, by key. What cannot be read is left out: the check, which runs before every build,
 * has said why.
 */
export const readSources = (contentDir: string): Sources => read(join(contentDir, 'sources'));

const read = folderReader(
  (folder, names): Sources =>
    new Map(
      names.flatMap((name): [string, SourceData][] => {
        const record = /\.ya?ml$/.test(name) ? readRecord(join(folder, name)) : undefined;
        return record ? [[name.replace(/\.ya?ml$/, ''), record]] : [];
      }),
    ),
);

function readRecord(path: string): SourceData | undefined {
  try {
    return sourceSchema.safeParse(parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

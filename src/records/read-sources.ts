import { join } from 'node:path';
import { type SourceData, sourceSchema } from '../schemas/source.ts';
import { folderReader } from './folder-reader.ts';
import { keptYamlFolder } from './read-yaml-folder.ts';

const read = folderReader((folder, names): ReadonlyMap<string, SourceData> =>
  keptYamlFolder(folder, names, sourceSchema, 'src/schemas/source.ts'),
);

/** Every record of `content/sources/`, by key. */
export const readSources = (contentDir: string) => read(join(contentDir, 'sources'));

import { join } from 'node:path';
import { type SourceData, sourceSchema } from '../schemas/source.ts';
import { folderReader } from './folder-reader.ts';
import { readYamlFolder } from './read-yaml-folder.ts';

const read = folderReader((folder, names): ReadonlyMap<string, SourceData> =>
  readYamlFolder(folder, names, sourceSchema),
);

/** Every record of `content/sources/`, by key. */
export const readSources = (contentDir: string) => read(join(contentDir, 'sources'));

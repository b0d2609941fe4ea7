import { join } from 'node:path';
import type { IdentifiedName } from '../names/name-index.ts';
import { nameSchema } from '../schemas/name.ts';
import { folderReader } from './folder-reader.ts';
import { readYamlFolder } from './read-yaml-folder.ts';

const read = folderReader((folder, names): IdentifiedName[] =>
  [...readYamlFolder(folder, names, nameSchema)].map(([id, name]) => ({ ...name, id })),
);

/** The gazetteer as it lies in a content folder, for what cannot ask the collections: the check, and the build’s last step. */
export const readNames = (contentDir: string): IdentifiedName[] => read(join(contentDir, 'names'));

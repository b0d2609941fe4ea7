import type { Name } from '../catalogue/names.ts';
import { paths } from '../addresses/paths.ts';
import { publication } from '../publication.ts';
import { nameThing } from './name-thing.ts';
import type { PageMetadata } from './page-metadata.ts';

/** What a name's page says about itself. */
export const nameMetadata = (name: Name): PageMetadata => ({
  // A source may be called what it is a source of: Resolution 1718 (2006).
  title: `${name.preferred}: spellings and mentions`,
  description: name.description,
  path: name.path,
  card: { of: `names/${name.kind}`, alt: `${publication.name}: ${publication.nameKinds[name.kind]?.many}` },
  parents: [{ name: 'Names', path: paths.names }],
  things: [nameThing(name)],
});

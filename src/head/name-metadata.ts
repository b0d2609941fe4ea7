import type { Name } from '../catalogue/names.ts';
import { paths } from '../addresses/paths.ts';
import { nameThing } from './name-structured-data.ts';
import type { PageMetadata } from './page-metadata.ts';
import { breadcrumbs } from './structured-data.ts';

/** What a name's page says about itself. */
export const nameMetadata = (name: Name): PageMetadata => ({
  // A source may be called what it is a source of: Resolution 1718 (2006).
  title: `${name.preferred}: spellings and mentions`,
  description: name.description,
  path: name.path,
  structuredData: [
    nameThing(name),
    breadcrumbs([
      { name: 'Home', path: paths.home },
      { name: 'Names', path: paths.names },
      { name: name.preferred, path: name.path },
    ]),
  ],
});

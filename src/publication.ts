import { readPublication } from './publication/read-publication.ts';
import { readSettings } from './settings.ts';

/**
 * Who publishes: read once, here, from `content/publication.yml` of the folder the settings name. In the search client,
 * which has no files, a build hook puts what the client needs in this module's place.
 */
export const publication = readPublication(readSettings().contentDir);

/** Open Graph spells locales with an underscore. */
export const ogLocale = publication.language.replace('-', '_');

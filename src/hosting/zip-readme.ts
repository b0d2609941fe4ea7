import type { Publication } from '../publication/schema.ts';

/**
 * What stands in the zip beside the site: how to read it, and what a page from a disk cannot do.
 *
 * @param siteUrl origin of the site
 * @param basePath the folder it is served from: starts and ends with a slash
 */
export const zipReadme = (
  { name, licence }: Pick<Publication, 'name' | 'licence'>,
  siteUrl: string,
  basePath: string,
): string =>
  `${name}: the whole site, to be read from a disk.

Open index.html in a browser. Pages, pictures, notes, tables, feeds, and EPUB, PDF and Word files are all here; links lead
from one to the other without a connection. What is not in this folder is linked at ${siteUrl}${basePath}.

Search needs a web server, since browsers let no page read other files of a disk. Without one, the lists of
essays, topics, names and sources hold all there is. Any server will do, on this machine alone. ${
    basePath === '/'
      ? 'In this folder:'
      : `The folder has to\nlie at ${basePath} of it. One level above that:`
  }

    npx serve
    python3 -m http.server

Then open the address that it prints.

Text and drawings: ${licence.name}, ${licence.url}
`;

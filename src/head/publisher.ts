import type { IdReference, Organization, WebSite } from 'schema-dts';
import { canonical, href, paths } from '../addresses/paths.ts';
import { publication } from '../publication.ts';
import { idOf, reference } from './ids.ts';

const publisherId = idOf(paths.home, 'publisher');
const siteId = idOf(paths.home, 'site');

/** The publisher, where something else names it. */
export const publisherReference: IdReference = reference(publisherId);

/** The site, where a page names it. */
export const siteReference: IdReference = reference(siteId);

/** The publisher by its name and its sign, as every page has it. */
export const publisherInShort = () =>
  ({
    '@type': 'NewsMediaOrganization',
    '@id': publisherId,
    name: publication.name,
    url: canonical(paths.home),
    logo: canonical('/icon-512.png'),
  }) satisfies Organization;

/** The publisher, with its statements of policy: those that publication.yml names, and no others. */
export const publisher = (): Organization => ({
  ...publisherInShort(),
  description: publication.description,
  foundingDate: publication.founded,
  ...Object.fromEntries(
    Object.entries(publication.policies).map(([policy, path]) => [policy, absolute(path)]),
  ),
  ...(publication.contact.email && { email: publication.contact.email }),
  ...(publication.contact.repository && { sameAs: publication.contact.repository }),
});

/** The site by its name, as every page has it. */
export const webSiteInShort = () =>
  ({
    '@type': 'WebSite',
    '@id': siteId,
    name: publication.name,
    url: canonical(paths.home),
  }) satisfies WebSite;

/** The site. */
export const webSite = (): WebSite => ({
  ...webSiteInShort(),
  alternateName: publication.tagline,
  inLanguage: publication.language,
  publisher: publisherReference,
  license: publication.licence.url,
});

/** A path that may end in an anchor, which is no part of a path to `canonical`. */
const absolute = (path: string): string => new URL(href(path), import.meta.env.SITE).href;

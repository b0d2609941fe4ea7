import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { canonical, paths } from '../addresses/paths.ts';
import { publication } from '../publication.ts';
import { withoutCdataEnds } from '../text/cdata-ends.ts';

/** Type of the file by which a browser adds the site to its search engines. */
export const openSearchType = 'application/opensearchdescription+xml';

/** A description of the site's search (OpenSearch 1.1): where a browser sends what is typed into its own field. */
export function openSearchDescription(): string {
  const tree = named('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    text('ShortName', publication.name),
    text('Description', publication.tagline),
    text('InputEncoding', 'UTF-8'),
    text('Language', publication.language),
    named('Image', { width: '16', height: '16', type: 'image/svg+xml' }, [
      { type: 'text', value: canonical('/favicon.svg') },
    ]),
    named('Url', { type: 'text/html', template: `${canonical(paths.search)}?q={searchTerms}` }),
    named('Url', { type: openSearchType, rel: ['self'], template: canonical(paths.openSearch) }),
  ]);
  const xml = toHtml(tree, { space: 'svg', closeEmptyElements: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutCdataEnds(xml)}\n`;
}

const named = (
  tagName: string,
  properties: Element['properties'],
  children: Element['children'] = [],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});

const text = (tagName: string, value: string) => named(tagName, {}, [{ type: 'text', value }]);

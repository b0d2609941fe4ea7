import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import '../../support/example-site.ts';

const { openSearchDescription } = await import('../../../src/exports/open-search.ts');

test('a browser learns the site’s name and where to send what is typed', () => {
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const { OpenSearchDescription: described } = parser.parse(openSearchDescription()) as {
    OpenSearchDescription: { ShortName: string; Url: { type: string; template: string }[] };
  };
  expect([described.ShortName, described.Url.map(({ type, template }) => [type, template])]).toEqual([
    'Buffer State',
    [
      ['text/html', 'https://example.org/search/?q={searchTerms}'],
      ['application/opensearchdescription+xml', 'https://example.org/opensearch.xml'],
    ],
  ]);
});

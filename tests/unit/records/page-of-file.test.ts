import { expect, test } from 'vitest';
import { pageOfFile } from '../../../src/records/page-of-file.ts';

test.each([
  ['content/essays/three-tonnes/index.mdx', '/essays/three-tonnes/'],
  ['content/essays/three-tonnes/versions/2026-01-10.md', '/essays/three-tonnes/'],
  ['content/sources/rfc-9562.yml', '/sources/rfc-9562/'],
  ['content/data/coal.csv', '/data/coal/'],
  ['content/data/coal.yml', '/data/coal/'],
  ['content/pages/about.mdx', '/about/'],
  ['content/publication.yml', undefined],
  ['content/ledger/essays/three-tonnes.txt', undefined],
])('%s stands behind %s', (file, page) => {
  expect(pageOfFile(file)).toBe(page);
});

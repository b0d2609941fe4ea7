import { describe, expect, test } from 'vitest';
import {
  type Asked,
  indexEntry,
  isHashedPart,
  pageAddress,
  pictureStem,
  sortOf,
  wordMarker,
} from '../../../src/offline/requests.ts';
import { entryFile, highlighterFile } from '../../../src/search/pagefind/format.ts';
import { makeIndex } from '../../../src/search/pagefind/make-index.ts';

const scope = 'https://example.org/notes/';

const asked = (path: string, more: Partial<Asked> = {}): Asked => ({
  url: scope + path,
  method: 'GET',
  mode: 'no-cors',
  destination: '',
  ...more,
});

test.each([
  ['an essay somebody goes to', asked('essays/coal/', { mode: 'navigate' }), 'page'],
  ['a font', asked('fonts/1f2e.woff2', { destination: 'font' }), 'hashed'],
  ['a picture of the build', asked('assets/ice.Ab12Cd34.avif', { destination: 'image' }), 'hashed'],
  ['the script of search', asked('assets/search.js?v=1'), 'search'],
  ['a part of the index', asked('pagefind/index/en_1.pf_index'), 'search'],
  ['a picture that keeps its name', asked('cards/coal.png', { destination: 'image' }), 'picture'],
  ['a feed', asked('feed.xml'), undefined],
  ['a letter that is sent', asked('letters/', { method: 'POST', mode: 'navigate' }), undefined],
  ['another site', { ...asked(''), url: 'https://example.org/other/' }, undefined],
])('%s', (_, request, sort) => expect(sortOf(request, scope)).toBe(sort));

test('a page is one whatever is asked of it, and a picture in all its sizes', () => {
  expect(pageAddress(`${scope}search/?q=coal#results`)).toBe(`${scope}search/`);
  const [small, large, other] = ['ice.Ab12Cd34_X1.avif', 'ice.Ab12Cd34_Y2.webp', 'ice.Zz99Zz99_X1.avif'].map(
    pictureStem,
  );
  expect([small === large, small === other]).toEqual([true, false]);
});

// The worker is one file and cannot share a module with the script of search: it names the index's files itself.
describe('the index is known to the worker as to search:', () => {
  test('by the names of the two files it asks for', () => {
    expect([indexEntry, wordMarker]).toEqual([`pagefind/${entryFile}`, `pagefind/${highlighterFile}`]);
  });

  test('and by which of its files change their names with what they hold', async () => {
    async function* one() {
      yield { url: '/coal/', content: 'Coal fell.', language: 'en', meta: { title: 'Coal', kind: 'Page' } };
    }
    const { files } = await makeIndex(one());
    const hashed = files.map(({ path }) => path).filter((path) => isHashedPart(`${scope}pagefind/${path}`));
    expect(hashed.map((path) => path.replace(/en_\w+/, '…')).sort()).toEqual([
      'fragment/….pf_fragment',
      'index/….pf_index',
      'index/….pf_index',
      'pagefind.….pf_meta',
    ]);
  });
});

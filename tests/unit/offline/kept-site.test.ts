import { describe, expect, test } from 'vitest';
import { KeptSite } from '../../../src/offline/kept-site.ts';
import { type Sort, sortOf } from '../../../src/offline/requests.ts';
import { CacheStorageInMemory } from '../../support/cache-storage.ts';

const scope = 'https://example.org/notes/';
const client = `${scope}assets/offline.js?v=1`;

/** A page with so many bytes of words, that names the files it shows. */
const html = (words: string, ...files: string[]) =>
  `<html lang="en-GB"><title>${words}</title><main>${words}</main>${files.map((file) => `<img src="/notes/${file}">`).join('')}`;

/** A site and a browser that keeps it; `site` is what the site answers, by path, and empty where there is no connection. */
function browser({ limit = 1_000_000, edition = 'one', caches = new CacheStorageInMemory() } = {}) {
  const site = new Map<string, string>();
  let day = 1;
  const kept = new KeptSite({
    scope,
    caches: caches as unknown as CacheStorage,
    fetch: (asked) => {
      if (site.size === 0) return Promise.reject(new TypeError('Failed to fetch'));
      const path = (typeof asked === 'string' ? asked : asked.url).slice(scope.length);
      const body = site.get(path) ?? site.get(path.replace(/\?.*/, ''));
      const type = path.endsWith('/') || path.includes('/?') ? 'text/html; charset=utf-8' : 'image/svg+xml';
      return Promise.resolve(
        new Response(body ?? 'none', {
          status: body === undefined ? 404 : 200,
          headers: { 'Content-Type': type },
        }),
      );
    },
    now: () => new Date(Date.UTC(2026, 2, day++)),
    edition,
    pages: { offline: 'offline/', notKept: 'offline/not-kept/' },
    client,
    limit,
  });
  const publish = (files: Record<string, string>) => {
    site.clear();
    const link = `<script src="/notes/assets/offline.js?v=1"></script>`;
    const brought = {
      'offline/': `about${link}`,
      'offline/not-kept/': `not kept${link}`,
      'assets/offline.js?v=1': 'x',
    };
    const index = { 'pagefind/pagefind-highlight.js': 'marks' };
    for (const [path, body] of Object.entries({ ...brought, ...index, ...files })) site.set(path, body);
  };
  /** What the browser gets for an address, once all that goes on behind has ended. */
  const get = async (path: string, sort: Sort = 'page') => {
    const work: Promise<unknown>[] = [];
    const answer = await kept.answer(new Request(scope + path), sort, (more) => work.push(more));
    await Promise.all(work);
    return answer.type === 'error' ? 'no answer' : `${answer.status} ${await answer.text()}`;
  };
  return { kept, caches, site, publish, get, disconnect: () => site.clear() };
}

const titles = async (kept: KeptSite) => (await kept.state()).pages.map(({ title }) => title);

describe('a page', () => {
  test('comes from the site as long as that answers, and then from what was kept, which says so', async () => {
    const { kept, publish, get, disconnect } = browser();
    publish({ 'coal/': html('Coal rose.') });
    await kept.install();
    await get('coal/');
    publish({ 'coal/': html('Coal fell.') });
    expect(await get('coal/')).toBe(`200 ${html('Coal fell.')}`);
    disconnect();
    expect(await get('coal/?mark=coal')).toMatch(
      /^200 .*copy that your browser kept on 5 March 2026\.<\/p><main>Coal fell/,
    );
  });

  test('that was not kept is told so in words', async () => {
    const { kept, publish, get, disconnect } = browser();
    publish({});
    await kept.install();
    disconnect();
    expect(await get('coal/')).toMatch(/^503 not kept/);
  });

  test('that is gone from the site is gone, whatever was kept', async () => {
    const { kept, publish, get } = browser();
    publish({ 'coal/': html('Coal') });
    await kept.install();
    await get('coal/');
    publish({});
    expect(await get('coal/')).toBe('404 none');
  });

  test('finds its pictures by names that hold a hash, even when the site has others now', async () => {
    const { kept, publish, get } = browser();
    publish({ 'assets/pier.AAAAAAAA_1.svg': 'old' });
    await kept.install();
    await get('assets/pier.AAAAAAAA_1.svg', 'hashed');
    publish({ 'assets/pier.BBBBBBBB_1.svg': 'new' });
    expect(await get('assets/pier.AAAAAAAA_1.svg', 'hashed')).toBe('200 old');
    expect(await get('assets/pier.AAAAAAAA_2.svg', 'hashed')).toBe('200 old');
    expect(await get('assets/pier.CCCCCCCC_1.svg', 'hashed')).toBe('404 none');
  });
});

describe('the index of search', () => {
  const entry = 'pagefind/pagefind-entry.json';
  const list = 'pagefind/facets.json';

  test('is kept as far as it was asked for', async () => {
    const { kept, publish, get, disconnect } = browser();
    publish({ [entry]: 'one', [list]: 'list of one', 'pagefind/index/coal.pf_index': 'coal' });
    await kept.install();
    for (const path of [entry, list, 'pagefind/index/coal.pf_index']) await get(path, 'search');
    disconnect();
    expect(await get(`${list}?retry=2`, 'search')).toBe('200 list of one');
    expect(await get('pagefind/index/coal.pf_index', 'search')).toBe('200 coal');
    expect(await get('pagefind/index/ore.pf_index', 'search')).toBe('no answer');
  });

  test('of an old edition is gone before the new one is handed out', async () => {
    const { kept, publish, get, disconnect } = browser();
    publish({ [entry]: 'one', [list]: 'list of one' });
    await kept.install();
    await get(entry, 'search');
    await get(list, 'search');
    publish({ [entry]: 'two', [list]: 'list of two' });
    await get(entry, 'search');
    disconnect();
    expect([await get(entry, 'search'), await get(list, 'search')]).toEqual(['200 two', 'no answer']);
  });

  test('is kept with the edition that the site has, not the one that a page has open', async () => {
    const { kept, publish, get, disconnect } = browser();
    publish({ [entry]: 'one', [list]: 'list of one' });
    await kept.install();
    await get(entry, 'search');
    publish({ [entry]: 'two', [list]: 'list of two' });
    await get(list, 'search');
    disconnect();
    expect([await get(entry, 'search'), await get(list, 'search')]).toEqual(['no answer', '200 list of two']);
  });
});

describe('room', () => {
  test('is made by the pages read the longest ago, with the files that only they name', async () => {
    const { kept, publish, get, disconnect } = browser({ limit: 1000 });
    const long = (words: string, file: string) => html(words.padEnd(250, '.'), file, 'assets/both.svg');
    publish({
      'a/': long('A', 'assets/a.svg'),
      'b/': long('B', 'assets/b.svg'),
      'assets/a.svg': 'a',
      'assets/b.svg': 'b',
      'assets/both.svg': 'both',
    });
    await kept.install();
    await get('a/');
    for (const file of ['a', 'b', 'both']) await get(`assets/${file}.svg`, 'hashed');
    await get('b/');
    expect((await titles(kept)).map((title) => title.charAt(0))).toEqual(['B']);
    disconnect();
    const files = ['a', 'b', 'both'].map((file) => get(`assets/${file}.svg`, 'hashed'));
    expect(await Promise.all(files)).toEqual(['no answer', '200 b', '200 both']);
  });

  test('that the browser does not have is made likewise, and what is still too much is said', async () => {
    const { kept, caches, publish, get } = browser();
    publish({ 'a/': html('A'), 'b/': html('B') });
    await kept.install();
    await get('a/');
    await get('b/');
    caches.room = caches.size;
    publish({ 'c/': html('C') });
    await get('c/');
    expect([await titles(kept), (await kept.state()).isFull]).toEqual([['C', 'B'], false]);
    caches.room = 0;
    publish({ 'd/': html('D') });
    expect(await get('d/')).toBe(`200 ${html('D')}`);
    expect((await kept.state()).isFull).toBe(true);
  });
});

describe('the switch', () => {
  test('off lets go of everything, and nothing comes back while pages are still open', async () => {
    const { kept, caches, publish, get, disconnect } = browser();
    publish({ 'coal/': html('Coal') });
    await kept.install();
    await get('coal/');
    await kept.forget();
    await get('coal/');
    disconnect();
    expect([await get('coal/'), await kept.state(), await caches.keys()]).toEqual([
      'no answer',
      expect.objectContaining({ isOn: false, pages: [], bytes: 0 }),
      [],
    ]);
  });

  test('is not turned on by half, where the pages that it needs are of two editions', async () => {
    const { kept, caches, publish } = browser();
    publish({ 'offline/not-kept/': 'without the script of the other' });
    await expect(kept.install()).rejects.toThrow('published anew');
    expect(await caches.keys()).toEqual([]);
  });

  test('leaves other sites of the origin alone, and a new worker leaves what was read', async () => {
    const caches = new CacheStorageInMemory();
    await caches.open('https://example.org/ core one');
    const old = browser({ caches });
    old.publish({ 'coal/': html('Coal') });
    await old.kept.install();
    await old.get('coal/');
    const next = browser({ caches, edition: 'two' });
    next.publish({});
    await next.kept.install();
    await next.kept.activate();
    expect([(await caches.keys()).sort(), await titles(next.kept)]).toEqual([
      ['https://example.org/ core one', `${scope} core two`, `${scope} pages`],
      ['Coal'],
    ]);
    await next.kept.forget();
    expect(await caches.keys()).toEqual(['https://example.org/ core one']);
  });
});

test.each([
  ['essays/coal/', 'navigate', '', 'page'],
  ['assets/pier.AAAAAAAA.svg', 'no-cors', 'image', 'hashed'],
  ['fonts/one.woff2', 'cors', 'font', 'hashed'],
  ['assets/search.js?v=1', 'cors', 'script', 'search'],
  ['pagefind/pagefind-entry.json', 'cors', '', 'search'],
  ['favicon.svg', 'no-cors', 'image', 'picture'],
  ['rss.xml', 'cors', '', undefined],
  ['../elsewhere/', 'navigate', '', undefined],
])('%s, asked for by %s as “%s”, is a %s', (path, mode, destination, sort) => {
  const url = new URL(path, scope).href;
  const asked = {
    url,
    method: 'GET',
    mode: mode as RequestMode,
    destination: destination as RequestDestination,
  };
  expect([sortOf(asked, scope), sortOf({ ...asked, method: 'POST' }, scope)]).toEqual([sort, undefined]);
});

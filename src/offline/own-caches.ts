import { bytesOf, copiesIn } from './kept-copies.ts';

/**
 * The caches of one site among all of its origin's: each is called by the site's address and what it is for. While there is
 * no `core …`, the switch is off.
 */
export class OwnCaches {
  readonly #all: CacheStorage;
  readonly #scope: string;
  readonly #limit: number;
  /** Bytes that are kept, or fewer: to count them all at each picture would take its time. */
  #atMost: number | undefined;

  /** Whether the browser refused to keep more. */
  isFull = false;

  /**
   * @param scope address of the site, with a slash at its end
   * @param limit bytes that may be kept
   */
  constructor(all: CacheStorage, scope: string, limit: number) {
    this.#all = all;
    this.#scope = scope;
    this.#limit = limit;
  }

  isOn = async (): Promise<boolean> => (await this.of('core')).length > 0;

  /** What the caches are for whose purpose begins with a word; all of them for none. */
  async of(word: string): Promise<string[]> {
    const begin = this.#named('');
    const names = (await this.#all.keys()).filter((name) => name.startsWith(begin + word));
    return names.map((name) => name.slice(begin.length));
  }

  has = (what: string): Promise<boolean> => this.#all.has(this.#named(what));

  open = (what: string): Promise<Cache> => this.#all.open(this.#named(what));

  delete = (what: string): Promise<boolean> => this.#all.delete(this.#named(what));

  /** An answer in a cache that may not be there: to open one would make it. */
  match = (what: string, url: string, options?: CacheQueryOptions): Promise<Response | undefined> =>
    this.#all.match(url, { ...options, cacheName: this.#named(what) });

  /** Keep an answer while the switch is on, within the limit and as long as the browser has room. */
  async put(what: string, url: string, copy: Response): Promise<void> {
    if (!(await this.isOn())) return;
    const put = async () => (await this.open(what)).put(url, copy.clone());
    try {
      await put();
      this.isFull = false;
    } catch {
      // The browser's own limit: half of what is there makes room.
      await this.#letGo((await this.bytes()) / 2);
      await put().catch(() => (this.isFull = true));
    }
    const limit = this.#limit;
    this.#atMost = this.#atMost === undefined ? await this.bytes() : this.#atMost + bytesOf(copy);
    if (this.#atMost <= limit) return;
    this.#atMost = await this.bytes();
    if (this.#atMost > limit) await this.#letGo(limit * 0.8);
  }

  /** Let go of the pages read the longest ago, with what only they name, and then of search, until so many bytes are left. */
  async #letGo(bytes: number): Promise<void> {
    const pages = (await copiesIn(await this.open('pages'))).sort((a, b) => (a.on < b.on ? -1 : 1));
    for (const { cache, request } of pages.slice(0, -1)) {
      if ((await this.bytes()) <= bytes) return;
      await cache.delete(request);
      await this.#sweep();
    }
    if ((await this.bytes()) <= bytes) return;
    for (const edition of await this.of('search')) await this.delete(edition);
  }

  /** Let go of files that no kept page names. */
  async #sweep(): Promise<void> {
    const pages = await this.open('pages');
    const texts = await Promise.all(
      (await pages.keys()).map(async (page) => (await pages.match(page))?.text() ?? ''),
    );
    for (const { cache, request } of await copiesIn(await this.open('files'))) {
      const { pathname } = new URL(request.url);
      if (!texts.some((text) => text.includes(pathname))) await cache.delete(request);
    }
  }

  /** Bytes that are kept. */
  async bytes(): Promise<number> {
    const copies = (await this.of('')).map(async (what) => copiesIn(await this.open(what)));
    return (await Promise.all(copies)).flat().reduce((total, { bytes }) => total + bytes, 0);
  }

  #named = (what: string) => `${this.#scope} ${what}`;
}

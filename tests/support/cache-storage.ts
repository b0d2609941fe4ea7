/** A browser's caches in memory, as far as src/offline uses them, with room for so many answers. */
export class CacheStorageInMemory {
  readonly #caches = new Map<string, CacheInMemory>();
  room = Infinity;

  /** Answers in all caches. */
  get size(): number {
    return [...this.#caches.values()].reduce((sum, { answers }) => sum + answers.size, 0);
  }

  keys = () => Promise.resolve([...this.#caches.keys()]);
  has = (name: string) => Promise.resolve(this.#caches.has(name));
  delete = (name: string) => Promise.resolve(this.#caches.delete(name));

  open = (name: string) => {
    const cache = this.#caches.get(name) ?? new CacheInMemory(() => this.size < this.room);
    this.#caches.set(name, cache);
    return Promise.resolve(cache as unknown as Cache);
  };

  match = (url: string, { cacheName = '', ignoreSearch = false } = {}) =>
    this.#caches.get(cacheName)?.match(url, { ignoreSearch }) ?? Promise.resolve(undefined);
}

class CacheInMemory {
  readonly answers = new Map<string, Response>();
  readonly #hasRoom: () => boolean;

  constructor(hasRoom: () => boolean) {
    this.#hasRoom = hasRoom;
  }

  keys = () => Promise.resolve([...this.answers.keys()].map((url) => new Request(url)));
  delete = (asked: Request | string) => Promise.resolve(this.answers.delete(urlOf(asked)));

  match = (asked: Request | string, { ignoreSearch = false } = {}) => {
    const plain = (url: string) => (ignoreSearch ? url.replace(/\?.*/, '') : url);
    const [, answer] = [...this.answers].find(([url]) => plain(url) === plain(urlOf(asked))) ?? [];
    return Promise.resolve(answer?.clone());
  };

  put = (asked: Request | string, answer: Response) => {
    if (!this.answers.has(urlOf(asked)) && !this.#hasRoom())
      return Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError'));
    this.answers.set(urlOf(asked), answer);
    return Promise.resolve();
  };
}

const urlOf = (asked: Request | string) => (typeof asked === 'string' ? asked : asked.url);

import { copiesIn, copyOf } from './kept-copies.ts';
import { shownCopy, titleIn } from './kept-page.ts';
import { OwnCaches } from './own-caches.ts';
import { indexEntry, isHashedPart, pageAddress, pictureStem, type Sort, wordMarker } from './requests.ts';

/** What a worker has around it. */
export interface Surroundings {
  /** Address of the site, with a slash at its end. */
  scope: string;
  caches: CacheStorage;
  fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  now: () => Date;
  /** Changes with the pages that it brings along. */
  edition: string;
  /** The pages that it brings along, from the site's root: about reading offline, and for what was not kept. */
  pages: { offline: string; notKept: string };
  /** Address of the script of both. */
  client: string;
  /** Bytes that it may keep. */
  limit: number;
}

/** A page that is kept. */
export interface KeptPage {
  address: string;
  /** As it is written in HTML. */
  title: string;
  /** An instant as ISO 8601 writes it. */
  on: string;
  bytes: number;
}

/** What is kept, for people. */
export interface State {
  isOn: boolean;
  pages: KeptPage[];
  bytes: number;
  limit: number;
  hasSearch: boolean;
  /** Whether the browser refused to keep more. */
  isFull: boolean;
}

/**
 * What was read of a site, kept for when it cannot be reached. What the site answers always comes first.
 *
 * The caches are called by the site's address and a word:
 * - `core EDITION`: what the worker brings along; while there is none, nothing is kept
 * - `pages`: pages, by their addresses without a query; each is whole with the files that it names
 * - `files`: pictures, fonts and scripts of pages. Their names hold a hash, so that an old page never gets a new file
 * - `search DIGEST`: an index as far as it was used, and the script that reads it. One edition at a time: when the site has
 *   another, all that is kept of the old goes before any of the new is handed out
 */
export class KeptSite {
  readonly #around: Surroundings;
  readonly #own: OwnCaches;
  #last: Promise<unknown> = Promise.resolve();

  constructor(around: Surroundings) {
    this.#around = around;
    this.#own = new OwnCaches(around.caches, around.scope, around.limit);
  }

  /**
   * Bring along what has to be there when nothing else is; from then on, what is read is kept.
   *
   * @throws when one part does not come, or belongs to another edition, or has no room; then nothing has changed
   */
  install(): Promise<void> {
    return this.#inTurn(async () => {
      const { scope, pages, client } = this.#around;
      const addresses = [scope + pages.offline, scope + pages.notKept, client];
      const answers = await Promise.all(addresses.map((address) => this.#fresh(address)));
      const copies = await Promise.all(answers.map((answer) => copyOf(answer, this.#instant())));
      const texts = await Promise.all(copies.slice(0, 2).map((copy) => copy.clone().text()));
      const { pathname, search } = new URL(client);
      if (!texts.every((text) => text.includes(pathname + search)))
        throw new Error('The site is being published anew');
      const wasThere = await this.#own.has(this.#core);
      const core = await this.#own.open(this.#core);
      try {
        for (const [index, copy] of copies.entries()) await core.put(addresses[index] ?? '', copy);
      } catch (error) {
        if (!wasThere) await this.#own.delete(this.#core);
        throw error;
      }
    });
  }

  /** Let go of what earlier workers brought along. */
  async activate(): Promise<void> {
    const old = (await this.#own.of('core')).filter((core) => core !== this.#core);
    await Promise.all(old.map((core) => this.#own.delete(core)));
  }

  /**
   * The site's answer, or what was kept of it.
   *
   * @param later is handed what goes on after the answer
   */
  async answer(request: Request, sort: Sort, later: (work: Promise<unknown>) => void): Promise<Response> {
    const answer = await this.#around.fetch(request).catch(() => undefined);
    const keep = (what: (copy: Response) => Promise<unknown>) =>
      copyOf((answer as Response).clone(), this.#instant())
        .then((copy) => this.#inTurn(() => what(copy)))
        .catch(() => undefined);
    if (sort === 'page') {
      if (!answer) return this.#keptPage(request.url);
      if (this.#isReadPage(request, answer))
        later(keep((copy) => this.#own.put('pages', pageAddress(request.url), copy)));
      return answer;
    }
    if (!answer?.ok) {
      // What is gone from the site is gone; only a name that holds a hash still means what it meant.
      const kept = answer && sort !== 'hashed' ? undefined : await this.#keptFile(request.url, sort);
      return kept ?? answer ?? Response.error();
    }
    if (sort !== 'search') later(keep((copy) => this.#own.put('files', request.url, copy)));
    // Before anybody reads which edition of the index is the site's, what is left of another has gone.
    else if (request.url.endsWith(indexEntry)) await keep((copy) => this.#putSearch(request.url, copy));
    else later(keep((copy) => this.#putSearch(request.url, copy)));
    return answer;
  }

  /** What is kept. */
  state(): Promise<State> {
    return this.#inTurn(async () => {
      const isOn = await this.#own.isOn();
      const pages = isOn ? await copiesIn(await this.#own.open('pages')) : [];
      const kept = pages.map(async ({ cache, request, on, bytes }) => {
        const html = await (await cache.match(request))?.text();
        return { address: request.url, title: titleIn(html ?? ''), on, bytes };
      });
      return {
        isOn,
        pages: (await Promise.all(kept)).sort((a, b) => (a.on < b.on ? 1 : -1)),
        bytes: await this.#own.bytes(),
        limit: this.#around.limit,
        hasSearch: (await this.#own.of('search')).length > 0,
        isFull: this.#own.isFull,
      };
    });
  }

  /** Keep nothing any more, and let go of all there is. */
  forget(): Promise<void> {
    return this.#inTurn(async () => {
      for (const what of await this.#own.of('')) await this.#own.delete(what);
    });
  }

  get #core() {
    return `core ${this.#around.edition}`;
  }

  #instant = () => this.#around.now().toISOString();

  /** One thing after the other: what is let go of must not come back by what was on its way. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #fresh(address: string): Promise<Response> {
    const answer = await this.#around.fetch(address, { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
    return answer;
  }

  #isReadPage({ url }: Request, answer: Response): boolean {
    const { scope, pages } = this.#around;
    const isHtml = /^text\/html\b/.test(answer.headers.get('Content-Type') ?? '');
    return answer.ok && isHtml && !Object.values(pages).includes(pageAddress(url).slice(scope.length));
  }

  async #keptPage(url: string): Promise<Response> {
    const { scope, pages } = this.#around;
    const address = pageAddress(url);
    const brought = await this.#own.match(this.#core, address);
    if (brought) return brought;
    const kept = await this.#own.match('pages', address);
    if (kept) return shownCopy(kept);
    const words = await this.#own.match(this.#core, scope + pages.notKept);
    return words ? new Response(words.body, { status: 503, headers: words.headers }) : Response.error();
  }

  async #keptFile(url: string, sort: Sort): Promise<Response | undefined> {
    if (sort === 'search') {
      const [edition] = await this.#own.of('search');
      // A second try asks under another address for the same file.
      const ignoreSearch = url.startsWith(`${this.#around.scope}pagefind/`);
      return edition === undefined ? undefined : this.#own.match(edition, url, { ignoreSearch });
    }
    const kept = (await this.#own.match('files', url)) ?? (await this.#own.match(this.#core, url));
    const stem = pictureStem(url);
    if (kept || stem === undefined || !(await this.#own.isOn())) return kept;
    const files = await this.#own.open('files');
    const other = (await files.keys()).find((request) => pictureStem(request.url) === stem);
    return other && files.match(other);
  }

  /** Keep a part of the search index with its own edition: the one the site has after the part has come. */
  async #putSearch(url: string, copy: Response): Promise<void> {
    if (isHashedPart(url)) {
      const [edition] = await this.#own.of('search');
      if (edition !== undefined) await this.#own.put(edition, url, copy);
      return;
    }
    const entry = url.endsWith(indexEntry) ? copy : await this.#fresh(this.#around.scope + indexEntry);
    const edition = `search ${await digest(await entry.clone().text())}`;
    for (const other of await this.#own.of('search')) if (other !== edition) await this.#own.delete(other);
    const isNew = !(await this.#own.has(edition));
    await this.#own.put(edition, url, copy);
    if (!isNew) return;
    // Asked for where a result is followed, which may be offline.
    const marker = this.#around.scope + wordMarker;
    await this.#own.put(edition, marker, await copyOf(await this.#fresh(marker), this.#instant()));
  }
}

async function digest(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

import { isList, isSigned, lighterFile, signature } from './format.ts';
import { pagefindList } from './short-list.ts';

/** The browser's own, before anything stood in for it. */
const browserFetch = globalThis.fetch.bind(globalThis);

/**
 * The files of an index as Pagefind asks for them. Pagefind passes over parts of its index that it cannot get, and then
 * finds nothing; and it asks for its files one after another, which on a slow line is felt. So within the index's folder
 * this stands in for `fetch`: it hands out what was asked for ahead, and remembers what did not come.
 */
export class IndexFiles {
  readonly folder: string;
  readonly #fetch: typeof fetch;
  readonly #early = new Map<string, Promise<Response>>();
  #failures = 0;

  /** @param folder address of the index's folder, with a slash at its end */
  constructor(folder: string, fetchFile: typeof fetch = browserFetch) {
    this.folder = folder;
    this.#fetch = fetchFile;
  }

  /** How many files did not come so far. */
  get failures(): number {
    return this.#failures;
  }

  /** Ask for a file before Pagefind does, unless it is on its way already. */
  async ahead(name: string, onItsWay?: Promise<Response>): Promise<Response> {
    const coming = this.#sound(name, onItsWay);
    this.#early.set(name, coming);
    return (await coming).clone();
  }

  /** Let every request for a file of the folder come through here; all others stay what they were. */
  standIn(): void {
    const before = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      const address = new URL(input instanceof Request ? input.url : input, this.folder);
      const isOurs = address.href.startsWith(this.folder);
      return isOurs
        ? this.#handOut(address.pathname.slice(new URL(this.folder).pathname.length))
        : before(input, init);
    };
  }

  async #handOut(name: string): Promise<Response> {
    const lighter = lighterFile(name);
    if (lighter !== undefined && !this.#early.has(name)) this.#handOutFor(lighter, name);
    const came = await (this.#early.get(name) ?? this.#sound(name));
    // Of two parts with the same words Pagefind believes the last: one that knows less must not come behind.
    return (await (this.#early.get(name) ?? came)).clone();
  }

  /** Ask for a part, and hand it out for another that knows less, too. */
  #handOutFor(lighter: string, name: string) {
    const coming = this.#sound(name);
    for (const one of [lighter, name]) {
      this.#early.set(one, coming);
      coming.catch(() => this.#early.delete(one));
    }
  }

  /** A file that came, and came well. */
  async #sound(name: string, coming = this.#get(name)): Promise<Response> {
    try {
      const response = await coming;
      if (!response.ok) throw new Error(`${name} answers ${response.status}`);
      return isSigned(name) ? await whole(name, response) : response;
    } catch (error) {
      this.#failures += 1;
      throw error;
    }
  }

  /** Files in JSON keep their names from one index to the next, so that an old one may lie in a cache. */
  #get = (name: string): Promise<Response> =>
    this.#fetch(this.folder + name, name.endsWith('.json') ? { cache: 'no-cache' } : {});
}

/**
 * A file of the index unpacked, if it is one and all of it came. Pagefind takes a page of HTML, or the half of a file, for an
 * index that lacks the words.
 */
async function whole(name: string, response: Response): Promise<Response> {
  const came = new Uint8Array(await response.arrayBuffer());
  const isPacked = came[0] === 0x1f && came[1] === 0x8b;
  const unpacked = isPacked ? new Blob([came]).stream().pipeThrough(new DecompressionStream('gzip')) : came;
  const bytes = new Uint8Array(await new Response(unpacked).arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, signature.length)) !== signature) {
    throw new Error(`${name} is not a file of the index`);
  }
  return new Response(isList(name) ? pagefindList(bytes) : bytes);
}

import { moveFocus } from './move-focus.ts';
import { askPagefind } from './pagefind.ts';
import { resultItem, summary } from './result-view.ts';

/** Milliseconds without a key before a search starts: shorter flickers, longer is felt as waiting. */
const pause = 120;

/** Essays shown; each lists up to three of its sections. */
const shown = 12;

export interface SearchBoxOptions {
  /** Whether the query lives in the page's address: true on /search/, false in the dialog. */
  ownsAddress: boolean;
}

/**
 * One search box: reads the query, asks Pagefind, shows the answer. Old results stay until new ones are ready, and an
 * answer that comes after a newer question is dropped.
 */
export class SearchBox {
  readonly #input: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #status: HTMLElement;
  readonly #failure: HTMLElement;
  readonly #ownsAddress: boolean;
  #question = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether Back should return to the query now in the address: one that was sent or arrived with, not one half typed. */
  #addressIsKept = false;

  constructor(box: HTMLElement, { ownsAddress }: SearchBoxOptions) {
    this.#input = need(box, 'input');
    this.#results = need(box, '[data-search-results]');
    this.#status = need(box, '[data-search-status]');
    this.#failure = need(box, '[data-search-failure]');
    this.#ownsAddress = ownsAddress;

    this.#input.addEventListener('input', () => this.#searchSoon());
    need(box, '[data-search-retry]').addEventListener('click', () => {
      // The button goes with the message, and must not take the focus with it. A second failure is a new message.
      this.#input.focus();
      this.#failure.hidden = true;
      void this.#search();
    });
    box.addEventListener('keydown', (event) => moveFocus(event, this.#input, this.#results));
    if (ownsAddress) this.#followAddress(need(box, 'form'));
    void this.#search();
  }

  #followAddress(form: HTMLFormElement) {
    const asked = () => new URLSearchParams(location.search).get('q') ?? '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#writeAddress();
      this.#addressIsKept = true;
      void this.#search();
    });
    addEventListener('popstate', () => {
      this.#input.value = asked();
      this.#addressIsKept = true;
      void this.#search();
    });
    this.#addressIsKept = asked() !== '';
    // Whoever typed while this script was on its way keeps what they typed.
    this.#input.value ||= asked();
  }

  #writeAddress() {
    const query = this.#input.value.trim();
    const address = query ? `${location.pathname}?${new URLSearchParams({ q: query })}` : location.pathname;
    if (address === location.pathname + location.search) return;
    if (this.#addressIsKept) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#addressIsKept = false;
  }

  #searchSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#ownsAddress) this.#writeAddress();
      void this.#search();
    }, pause);
  }

  async #search() {
    const question = ++this.#question;
    const query = this.#input.value.trim();
    if (!query) this.#show([], '');
    try {
      const { found, pages } = await askPagefind(query, shown);
      if (question !== this.#question) return;
      this.#failure.hidden = true;
      this.#show(pages.map(resultItem), query && summary(found, query, shown));
    } catch {
      if (question === this.#question) this.#fail();
    }
  }

  #show(items: HTMLElement[], status: string) {
    this.#results.replaceChildren(...items);
    this.#status.textContent = status;
  }

  #fail() {
    this.#show([], '');
    this.#failure.hidden = false;
  }
}

function need<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: 'input'): T & HTMLInputElement;
function need<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: 'form'): T & HTMLFormElement;
function need(root: ParentNode, selector: string): HTMLElement;
function need(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The search box has no ${selector}`);
  return found;
}

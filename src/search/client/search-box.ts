import { needsFacets, type Question } from './address.ts';
import { button, element, need } from './dom.ts';
import { find } from './find.ts';
import { KeptAddress } from './kept-address.ts';
import { termsOf } from './matches.ts';
import { moveFocus } from './move-focus.ts';
import { Narrowing } from './narrowing.ts';
import { findNumber, type NumberAnswer } from './number-answer.ts';
import { numberInWords, numberView } from './number-view.ts';
import { goOn, ResultList } from './result-list.ts';
import { ReturnPlace } from './return-place.ts';
import { arrange, moreOf, type Shown } from './results.ts';
import { forgetIndex, siteIndex } from './site-index.ts';
import { longestQuery } from './query.ts';
import { summary } from './summary.ts';
import { tokensOf } from '../tokens.ts';

/** Milliseconds without a key before a search starts: shorter flickers, longer is felt as waiting. */
const pause = 120;

/** Milliseconds after which a search that has no answer says so. What comes later is shown all the same. */
const patience = 8000;

/** Letters after which a word is likely to be in the same part of the index as the word it becomes. */
const shortestWarmed = 3;

/**
 * One search box: reads the question, asks the index, shows the answer. Old results stay until new ones are ready, and an
 * answer that comes after a newer question is dropped.
 */
export class SearchBox {
  readonly #input: HTMLInputElement;
  readonly #results: HTMLElement;
  readonly #list: ResultList;
  readonly #status: HTMLElement;
  readonly #failure: HTMLElement;
  readonly #note = element('p', 'search-note');
  readonly #number = element('div', '');
  readonly #more = element('p', 'search-more');
  readonly #narrowing: Narrowing;
  readonly #address: KeptAddress | undefined;
  readonly #return: ReturnPlace | undefined;
  #question: Question = { query: '', choice: {}, byDate: false };
  /** The answer that is being made longer. */
  #grown: Shown | undefined;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ownsAddress whether the query lives in the page's address: true on /search/, false in the dialog */
  constructor(box: HTMLElement, ownsAddress: boolean) {
    this.#input = need(box, 'input');
    this.#results = need(box, '[data-search-results]');
    this.#list = new ResultList(this.#results);
    this.#status = need(box, '[data-search-status]');
    this.#failure = need(box, '[data-search-failure]');
    // The page's own way out, and its word of waiting, for as long as this script was missing.
    this.#failure.onclick = null;
    this.#status.replaceChildren();
    this.#narrowing = new Narrowing(this.#input.id, (setting) => this.#set(setting));
    this.#narrowing.element.addEventListener('toggle', () => void this.#search());
    this.#results.before(this.#note, this.#number, this.#narrowing.element);
    this.#results.after(this.#more);

    this.#input.addEventListener('input', () => this.#searchSoon());
    need(box, '[data-search-retry]').addEventListener('click', () => {
      // The button goes with the message, and must not take the focus with it. A second failure is a new message.
      this.#input.focus();
      this.#failure.hidden = true;
      forgetIndex();
      void this.#search();
    });
    box.addEventListener('keydown', (event) => moveFocus(event, this.#input, this.#results, ownsAddress));
    if (ownsAddress) this.#address = this.#followAddress(need(box, 'form'));
    else {
      this.#return = new ReturnPlace(box, this.#results, () => this.#input.value);
      this.#input.value ||= this.#return.query;
    }
    // What was typed while this script was on its way is a question like any other.
    if (this.#input.value) this.#writeAddress();
    void this.#search();
  }

  #followAddress(form: HTMLFormElement): KeptAddress {
    const address = new KeptAddress((question) => {
      this.#question = question;
      this.#input.value = question.query;
      void this.#search();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#writeAddress();
      address.keep();
      void this.#search();
    });
    this.#question = address.question;
    this.#narrowing.element.open = needsFacets(this.#question);
    // Whoever typed while this script was on its way keeps what they typed.
    this.#input.value ||= this.#question.query;
    return address;
  }

  #writeAddress() {
    this.#address?.write({ ...this.#question, query: this.#input.value });
  }

  /** Narrow or sort: a step Back undoes. */
  #set(setting: Pick<Question, 'choice' | 'byDate'>) {
    this.#question = { ...this.#question, ...setting };
    this.#address?.keep();
    this.#writeAddress();
    this.#address?.keep();
    void this.#search();
  }

  #searchSoon() {
    clearTimeout(this.#timer);
    void this.#warm();
    this.#timer = setTimeout(() => {
      this.#writeAddress();
      void this.#search();
    }, pause);
  }

  /** Ask for the index's files of a word while it is not yet clear that it is whole; whether they come shows later. */
  async #warm() {
    const words = tokensOf(this.#input.value.slice(0, longestQuery));
    if ((words.at(-1)?.length ?? 0) < shortestWarmed) return;
    await siteIndex()
      .then((index) => index.search(words.join(' ')))
      .catch(() => undefined);
  }

  async #search() {
    const asked = ++this.#asked;
    const query = this.#input.value.slice(0, longestQuery).trim();
    this.#question = { ...this.#question, query };
    if (!query) this.#clear();
    const waiting = this.#wait();
    try {
      const index = await siteIndex();
      if (!query || asked !== this.#asked) return;
      const isOpen = this.#narrowing.element.open;
      const [answer, facetIndex, number] = await Promise.all([
        find(query, index),
        isOpen || needsFacets(this.#question) ? index.facets() : undefined,
        findNumber(query, index),
      ]);
      if (answer.hits.length === 0 && !(await index.isCurrent())) throw new Error('The index has changed');
      const shown = await arrange(
        answer,
        this.#question,
        needsFacets(this.#question) ? facetIndex : undefined,
      );
      if (asked !== this.#asked) return;
      if (facetIndex)
        this.#narrowing.show(facetIndex, new Set(answer.hits.map(({ id }) => id)), this.#question);
      this.#show(shown, query, number);
    } catch {
      if (asked === this.#asked) this.#fail();
    } finally {
      clearTimeout(waiting);
    }
  }

  /** Say in a while that there is no answer yet, unless nothing has been asked or something else has since. */
  #wait() {
    const asked = this.#asked;
    return setTimeout(() => {
      this.#failure.hidden &&= !this.#question.query || asked !== this.#asked;
    }, patience);
  }

  #show(shown: Shown, query: string, number: NumberAnswer | undefined) {
    const { answer, hits, results } = shown;
    this.#failure.hidden = true;
    this.#list.clear();
    this.#addResults(shown, 0);
    this.#number.replaceChildren(...(number ? [numberView(number)] : []));
    const said = summary(query, answer, hits.length, answer.hits.length);
    this.#status.textContent = number ? `${numberInWords(number)} ${said}` : said;
    this.#note.replaceChildren(...(answer.meant === undefined ? [] : this.#suggestion(answer.meant)));
    this.#narrowing.element.hidden = answer.hits.length === 0;
    this.#more.replaceChildren();
    // The first answers came as fast as they could; the rest of a page of them follow, and then the offer of more.
    if (hits.length > shown.seen) void this.#showMore(shown, results.length, false);
  }

  #addResults({ results, answer }: Shown, from: number): HTMLElement[] {
    const added = this.#list.add(results.slice(from), termsOf(answer.query), this.#question.byDate);
    this.#return?.focus(this.#results);
    return added;
  }

  #offerMore(shown: Shown, count: number) {
    const left = shown.hits.length - shown.seen;
    this.#more.replaceChildren(
      ...(left > 0
        ? [button('quiet-button', `Show more (${left} left)`, () => void this.#showMore(shown, count, true))]
        : []),
    );
  }

  async #showMore(shown: Shown, from: number, isAskedFor: boolean) {
    // A second press while the first is being answered would show the same results twice.
    if (this.#grown === shown) return;
    this.#grown = shown;
    const asked = this.#asked;
    const waiting = this.#wait();
    try {
      const longer = await moreOf(shown);
      if (asked !== this.#asked) return;
      this.#failure.hidden = true;
      const items = this.#addResults(longer, from);
      this.#offerMore(longer, longer.results.length);
      // The button may be gone; whoever pressed it goes on reading where the new results begin.
      if (isAskedFor) goOn(items);
    } catch {
      if (asked === this.#asked) this.#fail();
    } finally {
      clearTimeout(waiting);
    }
  }

  #suggestion(meant: string) {
    const take = button('search-meant', meant, () => {
      this.#input.value = meant;
      this.#input.focus();
      this.#writeAddress();
      void this.#search();
    });
    return ['Did you mean ', take, '?'];
  }

  #clear() {
    this.#list.clear();
    this.#note.replaceChildren();
    this.#number.replaceChildren();
    this.#more.replaceChildren();
    this.#status.textContent = '';
    this.#narrowing.element.hidden = true;
  }

  #fail() {
    forgetIndex();
    this.#clear();
    this.#failure.hidden = false;
  }
}

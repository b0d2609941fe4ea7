import { type Question, readAddress, writeAddress } from './address.ts';

/**
 * The question in the page's address. While a query is being typed its address is overwritten; one that was sent, chosen
 * or arrived with stays in the history, so that Back returns to it.
 */
export class KeptAddress {
  #isKept: boolean;

  /** @param returned told of the question that Back or Forward has gone to */
  constructor(returned: (question: Question) => void) {
    this.#isKept = this.question.query !== '';
    addEventListener('popstate', () => {
      this.#isKept = true;
      returned(this.question);
    });
  }

  /** What the address asks now. */
  get question(): Question {
    return readAddress(location.search);
  }

  /** Put a question into the address: beside the one that is there, if that is to be kept, else in its place. */
  write(question: Question): void {
    const address = location.pathname + writeAddress(question);
    if (address === location.pathname + location.search) return;
    if (this.#isKept) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#isKept = false;
  }

  /** Keep the question that is there now. */
  keep(): void {
    this.#isKept = true;
  }
}

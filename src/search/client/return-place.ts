/** What a page's entry in the history keeps of a search in its dialog. */
interface Kept {
  /** What was asked. */
  search?: string;
  /** The address of the result that was followed. */
  at?: string;
}

const kept = () => (history.state ?? {}) as Kept;

/**
 * Brings a reader who followed a result of the dialog and went Back to where they were: the page's entry in the history
 * keeps the query and the place, the page opens the dialog again (shortcuts.client.ts), and the result takes the focus.
 */
export class ReturnPlace {
  /** What was asked before; empty where nobody comes back. */
  readonly query = kept().search ?? '';
  #at = kept().at;

  /** @param query what is being asked */
  constructor(box: HTMLElement, results: HTMLElement, query: () => string) {
    results.addEventListener('click', ({ target }) => {
      const at = (target as Element).closest('a')?.getAttribute('href');
      if (at) history.replaceState({ ...kept(), search: query(), at } satisfies Kept, '');
    });
    // Whoever closes search is done with it, be it before this has come.
    const dialog = box.closest('dialog');
    const forget = () => history.replaceState({ ...kept(), search: undefined, at: undefined }, '');
    dialog?.addEventListener('close', forget);
    if (dialog && !dialog.open) forget();
  }

  /** Move to the result that was followed, once it is there. */
  focus(results: HTMLElement): void {
    const links = [...results.querySelectorAll('a')];
    const link = links.find((one) => one.getAttribute('href') === this.#at);
    if (!link) return;
    this.#at = undefined;
    link.focus();
  }
}

import { type Ahead, highlight, markParameter, useAhead } from './site-index.ts';
import numbers from './numbers.css?inline';
import styles from './results.css?inline';
import { SearchBox } from './search-box.ts';

export type { Ahead } from './site-index.ts';

const started = new WeakSet<HTMLElement>();

/**
 * Bring a search box to life, unless it is. The box is the markup of components/site/SearchBox.astro.
 *
 * @param ahead what the page has asked for already
 */
export function startSearchBox(box: HTMLElement, ahead: Ahead): void {
  if (started.has(box)) return;
  started.add(box);
  dress();
  useAhead(ahead);
  new SearchBox(box, box.closest('[data-search-page]') !== null);
}

/** Mark the words somebody searched for, then drop them from the address, which people copy. */
export async function markSearchedWords(): Promise<void> {
  await highlight();
  const url = new URL(location.href);
  url.searchParams.delete(markParameter);
  history.replaceState(history.state, '', url);
}

let dressed = false;

/** Bring the styles of results: a page that nobody searches on does not carry them. */
function dress() {
  if (dressed) return;
  dressed = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles + numbers);
  document.adoptedStyleSheets.push(sheet);
}

import { highlight, markParameter } from './pagefind.ts';
import { SearchBox } from './search-box.ts';

/** Bring a search box to life. The box is the markup of components/site/SearchBox.astro. */
export function startSearchBox(box: HTMLElement): void {
  new SearchBox(box, { ownsAddress: box.closest('[data-search-page]') !== null });
}

/** Mark the words somebody searched for, then drop them from the address, which people copy. */
export async function markSearchedWords(): Promise<void> {
  await highlight();
  const url = new URL(location.href);
  url.searchParams.delete(markParameter);
  history.replaceState(history.state, '', url);
}

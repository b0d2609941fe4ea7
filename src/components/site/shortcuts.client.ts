import type * as Search from '../../search/client.ts';

/**
 * The only script a page carries: it opens search on request, copies links, and marks the words somebody searched for.
 * It stays inside the page (no file is asked for until the reader asks for search), so it must stay small.
 */
const opener = document.querySelector<HTMLElement>('[data-open-search]');
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const announcer = document.querySelector('[data-announcer]');

const loadSearch = (): Promise<typeof Search> =>
  import(/* @vite-ignore */ opener?.dataset['openSearch'] ?? '');

async function startSearch(root: ParentNode) {
  const box = root.querySelector<HTMLElement>('[data-search-box]');
  if (!box || box.dataset['started']) return;
  try {
    (await loadSearch()).startSearchBox(box);
    box.dataset['started'] = 'yes';
  } catch {
    const failure = box.querySelector<HTMLElement>('[data-search-failure]');
    if (failure) failure.hidden = false;
    box
      .querySelector('[data-search-retry]')
      ?.addEventListener('click', () => location.reload(), { once: true });
  }
}

function openSearch(event: Event) {
  if (!dialog) return;
  event.preventDefault();
  if (!dialog.open) dialog.showModal();
  const input = dialog.querySelector('input');
  // Only Chromium moves the focus when text is selected.
  input?.focus();
  input?.select();
  void startSearch(dialog);
}

/** Whether it was copied: a browser may refuse, and has no clipboard at all on a page without HTTPS. */
async function copy(text: string, done: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return false;
  }
  if (announcer) announcer.textContent = done;
  return true;
}

opener?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) openSearch(event);
});

addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (slash || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k')) openSearch(event);
});

addEventListener('click', ({ target }) => {
  const element = target as Element;
  if (element === dialog) dialog.close();
  const permalink = element.closest<HTMLAnchorElement>('.permalink');
  if (permalink) void copy(permalink.href, 'Link to the section copied');
  const button = element.closest<HTMLElement>('[data-copy]');
  if (button) {
    void copy(button.dataset['copy'] ?? '', 'Copied').then((copied) => {
      if (copied) button.textContent = 'Copied';
    });
  }
});

const page = document.querySelector('[data-search-page]');
if (page) void startSearch(page);
if (new URLSearchParams(location.search).has('mark')) {
  void loadSearch().then((search) => search.markSearchedWords());
}

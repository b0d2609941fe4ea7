import type * as Search from '../../search/client.ts';

/**
 * The only script a page carries: it opens search on request, copies links, and marks the words somebody searched for.
 * It stays inside the page (no file is asked for until the reader asks for search), so it must stay small.
 */
const opener = document.querySelector<HTMLElement>('[data-open-search]');
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
const announcer = document.querySelector('[data-announcer]');

const client = opener?.dataset['openSearch'] ?? '';
const index = client.replace(/assets.*/, 'pagefind/');
let ahead: Search.Ahead | undefined;

// An address in a variable: of a text Vite makes a file of its own.
const load = (address: string) => import(/* @vite-ignore */ address) as Promise<unknown>;
const loadSearch = () => load(client) as Promise<typeof Search>;

async function startSearch(root: ParentNode | null) {
  const box = root?.querySelector<HTMLElement>('[data-search-box]');
  if (!box) return;
  try {
    // Asked for while the client is on its way: on a slow line each round of requests is felt.
    ahead ||= Promise.allSettled([fetch(`${index}wasm.en.pagefind`), load(`${index}pagefind.js`)]);
    (await loadSearch()).startSearchBox(box, ahead);
  } catch {
    const failure = box.querySelector<HTMLElement>('[data-search-failure]');
    if (!failure) return;
    failure.hidden = false;
    failure.onclick = ({ target }) => (target as Element).closest('button') && location.reload();
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
  const typing = (event.target as Element).closest('input, textarea, select');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (slash || ((event.ctrlKey || event.metaKey) && /^k$/i.test(event.key))) openSearch(event);
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

void startSearch(document.querySelector('[data-search-page]'));
if (new URLSearchParams(location.search).has('mark')) {
  void loadSearch().then((search) => search.markSearchedWords());
}

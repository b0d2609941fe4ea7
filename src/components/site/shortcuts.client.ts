import type * as Previews from '../../previews/client/client.ts';
import type * as Search from '../../search/client/client.ts';

/**
 * The only script every page carries: it opens search on request, copies links, and marks the words somebody searched
 * for. It stays inside the page (no file is asked for until the reader asks for search), so it must stay small: what every
 * page has is taken to be there.
 */
const find = <T extends HTMLElement>(selector: string, root: ParentNode = document) =>
  root.querySelector<T>(selector);

const client = (find('[data-open-search]') as HTMLElement).dataset['openSearch'] as string;
const index = client.replace(/[^/]*\/[^/]*$/, 'pagefind/');
const dialog = find<HTMLDialogElement>('[data-search-dialog]') as HTMLDialogElement;
let ahead: Search.Ahead | undefined;

// An address in a variable: of a text Vite makes a file of its own.
const load = (address: string) => import(/* @vite-ignore */ address) as Promise<unknown>;
/** What only adds to a page: offline its script does not come, and the page is as good as it was. */
const add = <T>(address: string, use: (script: T) => unknown) =>
  void load(address).then(use as () => unknown, () => {});

async function startSearch(root: ParentNode | null) {
  const box = root && find('[data-search-box]', root);
  if (!box) return;
  try {
    // Asked for while the client is on its way: on a slow line each round of requests is felt.
    ahead ||= Promise.allSettled([fetch(`${index}wasm.en.pagefind`), load(`${index}pagefind.js`)]);
    ((await load(client)) as typeof Search).startSearchBox(box, ahead);
  } catch {
    const failure = find('[data-search-failure]', box) as HTMLElement;
    failure.hidden = false;
    failure.onclick = ({ target }) => (target as Element).closest('button') && location.reload();
  }
}

function openSearch(event?: Event) {
  event?.preventDefault();
  if (!dialog.open) dialog.showModal();
  const input = find<HTMLInputElement>('input', dialog) as HTMLInputElement;
  // Only Chromium moves the focus when text is selected.
  input.focus();
  input.select();
  void startSearch(dialog);
}

/** Copy, and say so: aloud and on the button. A browser may refuse, and has no clipboard on a page without HTTPS. */
async function copy(of: HTMLAnchorElement) {
  const text = of.dataset['copy'];
  const done = text ? 'Copied' : 'Link copied';
  try {
    await navigator.clipboard.writeText(text ?? of.href);
    (find('[data-announcer]') as HTMLElement).replaceChildren(done);
    if (text) of.replaceChildren(done);
  } catch {
    // Nothing is called copied that was not; the text is there to be selected.
  }
}

addEventListener('keydown', (event) => {
  if (
    event.ctrlKey || event.metaKey
      ? /^k$/i.test(event.key)
      : event.key === '/' && !event.altKey && !(event.target as Element).closest('input,textarea,select')
  )
    openSearch(event);
});

addEventListener('click', (event) => {
  const element = event.target as HTMLElement;
  const within = (selector: string) => element.closest<HTMLAnchorElement>(selector);
  if (element === dialog) dialog.close();
  if (within('[data-open-search]') && !event.ctrlKey && !event.metaKey && !event.shiftKey) openSearch(event);
  const copied = within('.permalink,[data-copy]');
  if (copied) void copy(copied);
  // Who goes on to the form from a passage writes about that passage.
  if (within('.respond')) find('[name=passage]')?.setAttribute('value', location as unknown as string);
});

// What is behind a link in a text is told to whoever points at it or comes to it. Its script has the version of that of search.
for (const intent of ['pointerover', 'focusin'])
  addEventListener(intent, (event) => {
    // From a disk no script file can be had.
    if (location.host && (event.target as Element).closest?.('.prose a'))
      add<typeof Previews>(client.replace(/search(.js|.client)/, 'previews$1'), ({ preview }) =>
        preview(event),
      );
  });

void startSearch(find('[data-search-page]'));
// Back from a result that was followed: the entry in the history keeps the question (search/client/return-place.ts).
if (history.state?.search) openSearch();
if (/mark=/.test(location.search)) add<typeof Search>(client, (search) => search.markSearchedWords());

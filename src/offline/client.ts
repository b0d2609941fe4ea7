import type { KeptPage, State } from './kept-site.ts';
import { onWords, sizeOf, whyNot } from './words.ts';

/** The parts of components/offline/OfflineSwitch.astro and KeptPages.astro, as far as a page has them. */
interface Parts {
  toggle: HTMLButtonElement | null;
  status: HTMLElement | null;
  list: HTMLElement | null;
  sum: HTMLElement | null;
}

/**
 * Bring the switch and the list of what is kept to life.
 *
 * @param scope address of the site, with a slash at its end
 * @param worker address of the service worker
 * @param press whether the reader has pressed the switch already
 */
export async function startOffline(scope: string, worker: string, press: boolean): Promise<void> {
  const find = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-offline-${name}]`);
  const parts: Parts = {
    toggle: find<HTMLButtonElement>('switch'),
    status: find('status'),
    list: find('list'),
    sum: find('sum'),
  };
  const say = (words: string) => parts.status?.replaceChildren(words);
  const turn = async () => {
    const isOn = parts.toggle?.getAttribute('aria-checked') === 'true';
    parts.toggle?.setAttribute('aria-busy', 'true');
    try {
      if (isOn) await switchOff(scope);
      else await switchOn(scope, worker);
      say(isOn ? 'Switched off. All that was kept is gone from this browser.' : onWords);
    } catch (error) {
      say(whyNot(error));
    }
    parts.toggle?.removeAttribute('aria-busy');
    await show(scope, parts);
  };
  parts.toggle?.addEventListener('click', () => void turn());
  addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && void show(scope, parts),
  );
  await (press ? turn() : show(scope, parts));
}

async function show(scope: string, { toggle, list, sum }: Parts) {
  const active = (await registrationOf(scope))?.active;
  const state = active ? await ask<State>(active, 'state') : undefined;
  toggle?.setAttribute('aria-checked', String(state?.isOn ?? false));
  list?.replaceChildren(...(state?.pages ?? []).map(entry));
  const search = state?.hasSearch ? ' What search has needed so far is kept, too.' : '';
  const full = state?.isFull ? ' The browser has no room for more.' : '';
  const all = state?.pages.length === 1 ? 'One page' : `${state?.pages.length ?? 0} pages`;
  sum?.replaceChildren(
    state?.isOn
      ? `${all}; ${sizeOf(state.bytes)} of at most ${sizeOf(state.limit)}.${search}${full}`
      : 'Nothing is kept.',
  );
}

function entry({ address, title, on, bytes }: KeptPage): HTMLElement {
  const item = document.createElement('li');
  const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' });
  const link = document.createElement('a');
  link.href = address;
  link.textContent =
    new DOMParser().parseFromString(`<title>${title}</title>`, 'text/html').title ||
    new URL(address).pathname;
  item.append(link, `, kept on ${day.format(new Date(on))}, ${sizeOf(bytes)}`);
  return item;
}

/** The registration of this very site: another may live in a folder above it. */
async function registrationOf(scope: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker?.getRegistration(scope).catch(() => undefined);
  return registration?.scope === scope ? registration : undefined;
}

async function switchOn(scope: string, worker: string): Promise<void> {
  // Not there without HTTPS, nor in the private windows of some browsers, whatever TypeScript believes.
  if (!('serviceWorker' in navigator)) throw new Error(isSecureContext ? 'no workers' : 'not secure');
  const registration = await navigator.serviceWorker.register(worker, { scope, updateViaCache: 'none' });
  const coming = registration.installing ?? registration.waiting ?? registration.active;
  if (!coming) throw new Error('no worker');
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (coming.state === 'activated') resolve();
      if (coming.state === 'redundant') reject(new Error('not installed'));
    };
    coming.addEventListener('statechange', look);
    look();
  });
  // A worker that was there before has to begin anew.
  await ask(coming, 'begin');
}

async function switchOff(scope: string): Promise<void> {
  const registration = await registrationOf(scope);
  if (registration?.active) await ask(registration.active, 'forget');
  await registration?.unregister();
  // Should the worker not have done it.
  const names = (await caches.keys()).filter((name) => name.startsWith(`${scope} `));
  await Promise.all(names.map((name) => caches.delete(name)));
}

function ask<T>(worker: ServiceWorker, order: 'begin' | 'state' | 'forget'): Promise<T> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<{ answer: T } | { error: string }>) =>
      'error' in data ? reject(new Error(data.error)) : resolve(data.answer);
    worker.postMessage(order, [port2]);
  });
}

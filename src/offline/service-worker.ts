import { KeptSite } from './kept-site.ts';
import { sortOf } from './requests.ts';

/** What of a service worker's surroundings is used here: TypeScript has them or a page's, not both. */
interface Worker {
  registration: { scope: string };
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Events {
  install: Lasting;
  activate: Lasting;
  fetch: Lasting & { request: Request; respondWith(answer: Promise<Response>): void };
  message: Lasting & { data: unknown; ports: readonly MessagePort[] };
}

const worker = self as unknown as Worker;
const { scope } = worker.registration;
const [offline = '', notKept = ''] = import.meta.env.OFFLINE_PAGES.map((page) => page.slice(1));

const site = new KeptSite({
  scope,
  caches,
  fetch: (request, init) => fetch(request, init),
  now: () => new Date(),
  edition: import.meta.env.OFFLINE_EDITION,
  pages: { offline, notKept },
  client: new URL(import.meta.env.OFFLINE_CLIENT, scope).href,
  limit: import.meta.env.OFFLINE_LIMIT,
});

worker.addEventListener('install', (event) => {
  event.waitUntil(site.install().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(site.activate().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const sort = sortOf(event.request, scope);
  if (sort) event.respondWith(site.answer(event.request, sort, (work) => event.waitUntil(work)));
});

/** What a page may ask for: to begin, to say what is kept, to let go of it. */
const orders: Record<string, () => Promise<unknown>> = {
  begin: () => site.install(),
  state: () => site.state(),
  forget: () => site.forget(),
};

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  const done = orders[String(event.data)]?.();
  if (!done) return;
  event.waitUntil(
    done.then(
      (answer) => port?.postMessage({ answer }),
      (error: unknown) => port?.postMessage({ error: String(error) }),
    ),
  );
});

import type * as Offline from '../../offline/client.ts';

/** Loads what the switch does once it is pressed, or where it was pressed before. */
const root = document.querySelector<HTMLElement>('[data-offline]');
const { offline: client = '', scope: path, worker = '' } = root?.dataset ?? {};
const scope = new URL(path ?? '', location.href).href;
const toggle = document.querySelector('[data-offline-switch]');

async function start(press: boolean) {
  toggle?.removeEventListener('click', pressed);
  try {
    const { startOffline } = (await import(/* @vite-ignore */ client)) as typeof Offline;
    await startOffline(scope, worker, press);
  } catch {
    toggle?.addEventListener('click', pressed);
    document
      .querySelector('[data-offline-status]')
      ?.replaceChildren('The script of this switch did not load: you may be offline. Nothing has changed.');
  }
}

const pressed = () => void start(true);
toggle?.addEventListener('click', pressed);
// Not every browser has it in a private window.
void navigator.serviceWorker
  ?.getRegistration(scope)
  .then((registration) => (registration?.scope === scope ? start(false) : undefined))
  .catch(() => undefined);

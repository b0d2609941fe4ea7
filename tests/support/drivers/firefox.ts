import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { clickActions, type DrivenPage, keyActions, middleOf } from './driven-page.ts';

interface Answer {
  id?: number;
  error?: string;
  message?: string;
  result?: unknown;
}

/**
 * Start Firefox without a window and drive it by WebDriver BiDi.
 *
 * @param address what it opens with; of its own pages, as the reader view, BiDi leads to none
 */
export async function openFirefox(executable: string, address?: string): Promise<DrivenPage> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  const process = spawn(
    executable,
    [
      ...['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
      ...(address === undefined ? [] : [address]),
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const socket = new WebSocket(`${await listeningAddress(process.stderr)}/session`);
  await once(socket, 'open');

  let sent = 0;
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  socket.addEventListener('message', ({ data }) => {
    const { id, error, message, result } = JSON.parse(String(data)) as Answer;
    const asked = id === undefined ? undefined : waiting.get(id);
    if (error !== undefined) asked?.reject(new Error(`${error}: ${message}`));
    else asked?.resolve(result as never);
  });
  const send = <T>(method: string, params: object = {}) => {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const id = (sent += 1);
    waiting.set(id, { resolve, reject });
    socket.send(JSON.stringify({ id, method, params }));
    return promise;
  };

  await send('session.new', { capabilities: {} });
  const { contexts } = await send<{ contexts: { context: string }[] }>('browsingContext.getTree');
  const context = contexts[0]?.context ?? '';
  const ask = async <T>(expression: string) => {
    const { result, exceptionDetails } = await send<{
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      expression: `(async () => JSON.stringify([await (${expression})]))()`,
      target: { context },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return (JSON.parse(result?.value ?? '[]') as [T])[0];
  };
  const perform = (actions: object[]) => send<undefined>('input.performActions', { context, actions });
  return {
    go: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    resize: async (width, height) =>
      void (await send('browsingContext.setViewport', { context, viewport: { width, height } })),
    ask,
    press: (key) => perform(keyActions(key)),
    click: async (selector) => perform(clickActions(await ask(middleOf(selector)))),
    close: async () => {
      // Asked to close, it would take its time.
      process.kill('SIGKILL');
      await once(process, 'exit');
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Firefox says where it listens, on a port it chose itself. */
async function listeningAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const [address] = /ws:\/\/\S+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('Firefox ended before it could be driven');
}

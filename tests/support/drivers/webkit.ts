import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { clickActions, type DrivenPage, keyActions, middleOf } from './driven-page.ts';

/** Start WebKit's own small browser on a screen nobody sees and drive it by WebDriver. */
export async function openWebKit(driver: string): Promise<DrivenPage> {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '2400x1600x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const display = await firstLine(screen.stdout);
  // A port the system has free; WebDriver does not say which it would take itself.
  const port = await freePort();
  const server = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display}`, GDK_BACKEND: 'x11' },
  });
  const request = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: T };
    if (!answer.ok) throw new Error(`WebKit, ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const { sessionId } = await untilItListens(() =>
    request<{ sessionId: string }>('POST', '', { capabilities: {} }),
  );
  const send = <T>(path: string, body: object) => request<T>('POST', `/${sessionId}/${path}`, body);
  const ask = async <T>(expression: string) => {
    const script = `const [done] = arguments; (async () => (${expression}))().then((value) => done({ value }), (error) => done({ error: String(error) }))`;
    const answer = await send<{ value: T; error?: string }>('execute/async', { script, args: [] });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  };
  return {
    go: (url) => send('url', { url }),
    resize: async (width, height) => {
      // The window is larger than the page in it, by what it is measured to be.
      const frame = await ask<{ x: number; y: number }>(
        '({ x: outerWidth - innerWidth, y: outerHeight - innerHeight })',
      );
      await send('window/rect', { width: width + frame.x, height: height + frame.y });
    },
    ask,
    press: (key) => send('actions', { actions: keyActions(key) }),
    click: async (selector) => send('actions', { actions: clickActions(await ask(middleOf(selector))) }),
    close: async () => {
      await request('DELETE', `/${sessionId}`);
      for (const child of [server, screen]) {
        child.kill();
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      }
    },
  };
}

async function firstLine(output: Readable): Promise<string> {
  for await (const line of createInterface(output)) return line;
  throw new Error('Xvfb ended before it could be used');
}

async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function untilItListens<T>(request: () => Promise<T>): Promise<T> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      return await request();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver does not answer');
}

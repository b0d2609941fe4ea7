import { spawn } from 'node:child_process';
import { checkOut } from './checkout.ts';
import { freePort } from './free-ports.ts';

/** What `npm run dev` serves. `await using` stops it. */
export interface DevServer extends AsyncDisposable {
  /** Where it is served, without the folder of the site. */
  address: string;
  /** Waits until it has printed some words; it fails if it ends before. */
  hasSaid: (words: string) => Promise<void>;
  /** Kill it outright; done once nothing of what it has started runs any more. */
  kill: () => Promise<void>;
}

/** Serve a content folder as `npm run dev` does, from a checkout of its own. */
export async function startDev(env: Record<string, string>): Promise<DevServer> {
  const checkout = checkOut();
  const port = await freePort();
  const child = spawn(process.execPath, ['src/commands/dev.ts', '--port', String(port)], {
    cwd: checkout.folder,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      // As npm sets it: what it has started ends with it.
      npm_lifecycle_event: 'dev',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const kill = async () => {
    child.kill('SIGKILL');
    // Its output is open as long as what it has started runs.
    await ended;
  };
  return {
    address: `http://localhost:${port}/`,
    hasSaid: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (said.includes(words)) resolve();
        };
        for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
        look();
        void ended.then(() => reject(new Error(`It has not said “${words}”, but:\n${said}`)));
      }),
    kill,
    [Symbol.asyncDispose]: async () => {
      await kill();
      checkout[Symbol.dispose]();
    },
  };
}

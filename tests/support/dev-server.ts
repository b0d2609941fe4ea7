import { spawn } from 'node:child_process';
import { checkOut } from './checkout.ts';
import { freePort } from './free-ports.ts';

/** What `npm run dev` serves. `await using` stops it. */
export interface DevServer extends AsyncDisposable {
  /** Its home page. */
  address: string;
}

/** Serve a content folder as `npm run dev` does, from a checkout of its own. */
export async function startDev(env: Record<string, string>): Promise<DevServer> {
  const checkout = checkOut();
  const port = await freePort();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    cwd: checkout.folder,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ASTRO_TELEMETRY_DISABLED: '1',
      npm_lifecycle_event: 'dev',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
    checkout[Symbol.dispose]();
  };
  let said = '';
  const serves = await new Promise<boolean>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        said += text.toString();
        if (said.includes('watching for file changes')) resolve(true);
      });
    }
    void ended.then(() => resolve(false));
  });
  if (serves) return { address: `http://localhost:${port}/`, [Symbol.asyncDispose]: stop };
  await stop();
  throw new Error(`npm run dev serves nothing:\n${said}`);
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { freePort } from '../support/free-ports.ts';
import { buildEnvironment, sites } from '../support/sites.ts';

// What `npm run dev` starts is asked in tests/browser/findings-while-writing.
test.each([
  ['npm run preview', 'SIGKILL'],
  ['npm run preview', 'SIGTERM'],
  // It finds the site made.
  ['npm run start', 'SIGKILL'],
] as const)(
  '%s that is ended by %s takes its server with it, and the port is free again',
  async (command, signal) => {
    const port = await freePort();
    const [program, ...typed] = command.split(' ') as [string, ...string[]];
    const npm = spawn(program, typed, {
      env: { ...process.env, ...buildEnvironment(sites.odd), PORT: String(port) },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await once(
      npm.stdout.filter((said: Buffer) => said.includes(`localhost:${port}`)),
      'data',
    );
    // Without `fetch`, which other tests of this process may have put another in place of.
    const answers = () =>
      new Promise<boolean>((resolve) => {
        get(`http://localhost:${port}/`, (answer) => {
          answer.resume();
          resolve(true);
        }).once('error', () => resolve(false));
      });
    // On a machine that is busy the first request may find it not yet listening.
    for (let tries = 0; tries < 100 && !(await answers()); tries += 1) await pause(100);
    expect(await answers()).toBe(true);
    npm.kill(signal);
    // Half a second, and more on a machine that is busy.
    for (let tries = 0; tries < 100 && (await answers()); tries += 1) await pause(100);
    expect(await answers()).toBe(false);
  },
);

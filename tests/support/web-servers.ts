import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { caddyfile } from '../../src/hosting/caddy.ts';
import { nginx } from '../../src/hosting/nginx.ts';
import type { Place } from '../../src/hosting/place.ts';
import { siteApp } from '../../src/hosting/site-app.ts';
import { freePort } from './free-ports.ts';
import { brotliModule, otherServers } from './installed-servers.ts';

/** Web servers a site is tried in: our own for a look at what is built, and those whose samples lie in `.deploy/`. */
export const webServers = {
  'the preview server': {
    isHere: () => true,
    start: async (place: Omit<Place, 'listen'>, port: number) => {
      const server = serve({ fetch: siteApp(place).fetch, port, hostname: 'localhost' });
      return { stop: async () => void server.close(), said: () => '', hasEnded: () => false };
    },
  },
  nginx: {
    isHere: () => otherServers.nginx.find() !== undefined,
    start: async (place: Omit<Place, 'listen'>, port: number, folder: string) => {
      const hasBrotli = brotliModule() !== undefined;
      const site = nginx({ ...place, hasBrotli, listen: [`listen 127.0.0.1:${port};`] });
      // One process, with everything it writes in a folder of ours.
      const settings = `${hasBrotli ? `load_module ${brotliModule()};\n` : ''}daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
${site}}
`;
      await writeFile(join(folder, 'nginx.conf'), settings);
      return run(otherServers.nginx.find() ?? '', [
        '-e',
        'stderr',
        '-p',
        folder,
        '-c',
        join(folder, 'nginx.conf'),
      ]);
    },
  },
  Caddy: {
    isHere: () => otherServers.Caddy.find() !== undefined,
    start: async (place: Omit<Place, 'listen'>, port: number, folder: string) => {
      const global = '{\n\tadmin off\n}\n';
      const file = join(folder, 'Caddyfile');
      await writeFile(file, global + caddyfile({ ...place, listen: [`http://127.0.0.1:${port}`] }));
      return run(otherServers.Caddy.find() ?? '', ['run', '--adapter', 'caddyfile', '--config', file], {
        HOME: folder,
      });
    },
  },
} as const;

/** Start a server on a free port and wait until it answers. */
export async function startServer(
  name: keyof typeof webServers,
  place: Omit<Place, 'listen'>,
  folder: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const { stop, said, hasEnded } = await webServers[name].start(place, port, folder);
  const address = `http://${name === 'the preview server' ? 'localhost' : '127.0.0.1'}:${port}`;
  while (!hasEnded()) {
    if (await fetch(address).catch(() => undefined)) return { address, stop };
    await pause(100);
  }
  await stop();
  throw new Error(`${name} does not answer:\n${said()}`);
}

function run(command: string, args: string[], env: Record<string, string> = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close').catch(() => undefined);
  // Not even a run that is broken off leaves it behind.
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      process.off('exit', end);
    },
    said: () => said,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
  };
}

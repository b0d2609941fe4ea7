import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onPath } from './installed-browsers.ts';

/** Where Debian's packages are unpacked: to install them would start their servers. */
const unpacked = resolve('node_modules/.cache/buffer-state/web-servers');

const firstOf = (...paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path));

/** The web servers whose samples lie in `.deploy/`, where each is, and the packages of Debian that bring it. */
export const otherServers = {
  nginx: {
    packages: ['nginx', 'libnginx-mod-http-brotli-static'],
    find: () => firstOf(onPath('nginx'), '/usr/sbin/nginx', join(unpacked, 'usr/sbin/nginx')),
  },
  Caddy: {
    packages: ['caddy'],
    find: () => firstOf(onPath('caddy'), join(unpacked, 'usr/bin/caddy')),
  },
} as const;

/** nginx's module that sends files compressed with brotli before. */
export const brotliModule = (): string | undefined => {
  const path = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  return firstOf(`/${path}`, join(unpacked, path));
};

/**
 * Fetch the web servers that are missing and can be had.
 *
 * @returns those that are still missing, each with what would bring it
 */
export function missingServers(): string[] {
  return Object.entries(otherServers).flatMap(([name, { find, packages }]) => {
    if (!find()) unpackFromDebian(packages);
    const server = find();
    // What is unpacked lacks what it depends on.
    if (server && spawnSync(server, [name === 'nginx' ? '-v' : 'version']).status === 0) return [];
    if (server?.startsWith(unpacked)) rmSync(server);
    return [`${name}: not here and not to be had. Install ${packages.join(' and ')}`];
  });
}

function unpackFromDebian(packages: readonly string[]) {
  if (!onPath('apt-get')) return;
  const folder = mkdtempSync(join(tmpdir(), 'packages-'));
  if (process.getuid?.() === 0) spawnSync('apt-get', ['update', '-qq']);
  spawnSync('apt-get', ['download', '-qq', ...packages], { cwd: folder });
  mkdirSync(unpacked, { recursive: true });
  for (const name of readdirSync(folder)) spawnSync('dpkg', ['-x', join(folder, name), unpacked]);
  rmSync(folder, { recursive: true });
}

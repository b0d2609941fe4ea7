import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Build the real site into a folder, at the root of its host.
 *
 * @throws if it does not build; what is wrong has been printed
 */
export function buildRealSite(folder: string): void {
  console.log('  building the real site');
  const { status } = spawnSync('node', ['src/commands/build.ts'], {
    env: { ...process.env, OUT_DIR: folder, BASE_PATH: '/', CONTENT_DIR: resolve('content') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The site does not build');
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { siteApp } from '../hosting/site-app.ts';
import { readSettings } from '../settings.ts';
import { CommandError } from './steps.ts';
import { recover } from './swap-folder.ts';
import { publication } from '../publication.ts';

/**
 * Serve the built site as a host would, with the headers it would send, and print its address.
 *
 * @throws CommandError when nothing is built yet, or the port is taken
 */
export async function serveSite(): Promise<void> {
  const { outDir, basePath, port, lettersEndpoint } = readSettings();
  await recover(outDir);
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new CommandError(`There is no site in ${outDir} yet. Build it first: npm run build`);
  }
  const app = siteApp({
    folder: outDir,
    basePath,
    ...(lettersEndpoint !== undefined && { lettersEndpoint }),
  });
  const address = await new Promise<AddressInfo>((resolve, reject) => {
    serve({ fetch: app.fetch, port, hostname: 'localhost' }, resolve).on('error', reject);
  }).catch((error: unknown) => {
    throw new CommandError(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=4322 npm start\n${String(error)}`,
    );
  });
  console.log(
    `\n  ${publication.name} is at http://localhost:${address.port}${basePath}   (Ctrl+C stops it)\n`,
  );
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { readSettings } from '../settings.ts';
import { CommandError } from './steps.ts';
import { recover } from './swap-folder.ts';
import { publication } from '../publication.ts';

/**
 * Serve the built site and print its address.
 *
 * @throws CommandError when nothing is built yet, or the port is taken
 */
export async function serveSite(): Promise<void> {
  const { outDir, basePath, port } = readSettings();
  await recover(outDir);
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new CommandError(`There is no site in ${outDir} yet. Build it first: npm run build`);
  }
  const server = await preview({
    outDir,
    server: { port },
    vite: { preview: { strictPort: true } },
    logLevel: 'error',
  }).catch((error: unknown) => {
    throw new CommandError(
      `Port ${port} is taken. Stop what uses it, or choose another: PORT=4322 npm start\n${String(error)}`,
    );
  });
  console.log(
    `\n  ${publication.name} is at http://localhost:${server.port}${basePath}   (Ctrl+C stops it)\n`,
  );
}

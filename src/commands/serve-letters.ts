import type { Server } from 'node:http';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { keepSubmission } from '../letters/keep-submission.ts';
import { receiver } from '../letters/receiver.ts';
import { publication } from '../publication.ts';
import { readSettings } from '../settings.ts';

/**
 * Have letters received while the site is served: by the endpoint the environment names, or else by our own receiver on
 * the port beside the site's, which the build is told of.
 *
 * @returns a line that says where they go
 */
export async function withLetters(): Promise<string> {
  const { port, lettersEndpoint, lettersDir } = readSettings();
  if (lettersEndpoint !== undefined) return `  Letters go to ${lettersEndpoint}`;
  if (port === 0) return '  Letters are not received: the site has no port of its own';
  try {
    process.env['LETTERS_ENDPOINT'] = await serveLetters(port + 1);
    return `  Letters are kept in ${lettersDir}`;
  } catch {
    return `  Letters are not received: port ${port + 1} is taken`;
  }
}

/** Run the receiver; the promise fails when the port is taken. */
async function serveLetters(port: number): Promise<string> {
  const { siteUrl, basePath, lettersDir, port: sitePort } = readSettings();
  const local = `http://localhost:${sitePort}`;
  const app = receiver({
    origins: [siteUrl, local, `http://localhost:${port}`],
    language: publication.language,
    home: `${local}${basePath}`,
    keep: (submission) => keepSubmission(lettersDir, submission, new Date()),
    clientOf: (context) => getConnInfo(context).remote.address ?? '',
  });
  await listen(app, port);
  return `http://localhost:${port}/`;
}

/**
 * Have a receiver listen on a port of this machine; 0 is any that is free. Whoever sends slowly, or keeps a connection and
 * sends nothing, is cut off in half a minute.
 */
export function listen(app: Hono, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: app.fetch,
        port,
        hostname: 'localhost',
        serverOptions: { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5_000 },
      },
      () => resolve(server),
    ) as Server;
    server.on('error', reject);
  });
}

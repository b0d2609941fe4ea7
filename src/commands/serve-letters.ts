import { getConnInfo } from '@hono/node-server/conninfo';
import { serve } from '@hono/node-server';
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
    origins: [siteUrl, local],
    language: publication.language,
    home: `${local}${basePath}`,
    keep: (submission) => keepSubmission(lettersDir, submission, new Date()),
    clientOf: (context) => getConnInfo(context).remote.address ?? '',
  });
  await new Promise<void>((resolve, reject) => {
    serve({ fetch: app.fetch, port, hostname: 'localhost' }, () => resolve()).on('error', reject);
  });
  return `http://localhost:${port}/`;
}

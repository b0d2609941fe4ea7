import { siteApp } from '../../src/hosting/site-app.ts';
import { gate } from './browsing.ts';
import { type Listening, listening } from './listening.ts';
import type { TestSite } from './sites.ts';

/** A line that stalls in the middle of a page. */
export interface HaltingServer extends Listening {
  /** Let the rest of the page come that has halted. */
  goOn: () => void;
}

/**
 * Serve a built site whose pages come in two pieces: all up to where `headEnd` first ends, and, when told to go on, the
 * rest. Whatever else a page asks for comes whole.
 */
export async function haltingServer(
  { outDir, basePath }: Pick<TestSite, 'outDir' | 'basePath'>,
  headEnd: RegExp,
): Promise<HaltingServer> {
  const app = siteApp({ folder: outDir, basePath });
  let rest = gate();
  const served = await listening(async (request) => {
    const response = await app.fetch(request);
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
    const html = await response.text();
    const end = headEnd.exec(html);
    if (!end) throw new Error(`Nothing in ${request.url} ends as ${headEnd.source} does.`);
    const halt = end.index + end[0].length;
    const here = gate();
    rest = here;
    const headers = new Headers(response.headers);
    headers.delete('Content-Length');
    const body = new ReadableStream({
      async start(page) {
        const encoder = new TextEncoder();
        page.enqueue(encoder.encode(html.slice(0, halt)));
        await here.opened;
        page.enqueue(encoder.encode(html.slice(halt)));
        page.close();
      },
    });
    return new Response(body, { status: response.status, headers });
  });
  return { ...served, goOn: () => rest.open() };
}

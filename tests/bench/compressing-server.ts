import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What hosts of static sites compress; an index is compressed already. */
const texts: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** Serve a folder over HTTP/1.1 as a static host does, texts with brotli. */
export async function serveCompressed(folder: string): Promise<{ address: string } & AsyncDisposable> {
  const compressed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const path = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const type = texts[extname(path)];
      if (!(await stat(path).catch(() => undefined))) return void response.writeHead(404).end();
      if (type === undefined) {
        response.writeHead(200, {
          'Content-Type': 'application/octet-stream',
          'Cache-Control': 'max-age=600',
        });
        return void createReadStream(path).pipe(response);
      }
      const body = compressed.get(path) ?? brotliCompressSync(await readFile(path));
      compressed.set(path, body);
      response.writeHead(200, {
        'Content-Type': type,
        'Content-Encoding': 'br',
        'Cache-Control': 'max-age=600',
      });
      response.end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

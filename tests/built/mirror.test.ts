import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { siteApp } from '../../src/hosting/site-app.ts';
import { builtSite, isEssayPage } from '../support/built-site.ts';
import { attribute, candidates } from '../support/html.ts';
import { onPath } from '../support/installed-browsers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const wget = onPath('wget');

test.skipIf(!wget)(
  'wget --mirror takes every essay along, and with each page the pictures that it shows first and its fonts',
  async () => {
    const { outDir, basePath, pages } = builtSite('odd');
    await using folder = await temporaryFolder();
    const server = createServer(getRequestListener(siteApp({ folder: outDir, basePath }).fetch));
    await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
    const { port } = server.address() as AddressInfo;
    try {
      const address = `http://localhost:${port}${basePath}`;
      const fetched = ['--mirror', '--page-requisites', '--no-verbose', '--no-host-directories', address];
      // Ends with 8 where an answer was 404, which is told below by what is missing.
      await promisify(execFile)(wget as string, fetched, { cwd: folder.path }).catch(() => undefined);
    } finally {
      server.closeAllConnections();
      server.close();
    }
    const isMirrored = (path: string) => existsSync(join(folder.path, decodeURI(path)));
    const mirrored = pages.filter(({ path }) => isMirrored(`${basePath}${path.slice(1)}index.html`));
    const missing = mirrored.flatMap(({ address, path, tree }) => {
      // Of what stands in `<source>` for other screens and formats wget 1.21 knows nothing.
      const pictures = selectAll('img', tree).flatMap((element) => [
        attribute(element, 'src'),
        ...candidates(element).map((one) => one.address),
      ]);
      const fonts = selectAll('style', tree).flatMap((style) =>
        [...toString(style).matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, url = '']) => url),
      );
      return [...pictures, ...fonts]
        .filter((url) => url !== '' && !url.startsWith('data:'))
        .map((url) => new URL(url, address).pathname)
        .filter((file) => !isMirrored(file))
        .map((file) => `${path}: ${file}`);
    });
    const texts = pages.filter(isEssayPage).map(({ path }) => path);
    expect(texts.filter((essay) => !mirrored.some(({ path }) => path === essay))).toEqual([]);
    expect([...new Set(missing)]).toEqual([]);
  },
);

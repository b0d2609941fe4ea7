import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { cacheControlOf, headersOfAll } from './header-rules.ts';
import { contentType, mediaTypeOf } from './media-types.ts';
import type { Place } from './place.ts';

/** A built site as a host serves it: its headers, caches, types and page for what is not there. */
export function siteApp({ folder, basePath, lettersEndpoint }: Omit<Place, 'listen'>): Hono {
  const app = new Hono();
  const headers = headersOfAll(lettersEndpoint, false);
  const within = (path: string) => `/${path.slice(basePath.length)}`;
  app.use(etag({ retainedHeaders: ['cache-control', 'etag', 'vary', ...Object.keys(headers)] }));
  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    await next();
  });
  app.get('*', async (context, next) => {
    const { path } = context.req;
    if (basePath !== '/' && (path === '/' || `${path}/` === basePath)) return context.redirect(basePath);
    if (!path.startsWith(basePath) || /\/_(headers|redirects)$/.test(path)) return context.notFound();
    if (!path.endsWith('/') && existsSync(join(folder, within(path), 'index.html')))
      return context.redirect(`${path}/${new URL(context.req.url).search}`, 301);
    return next();
  });
  app.get(
    '*',
    serveStatic({
      root: folder,
      precompressed: true,
      rewriteRequestPath: within,
      onFound: (_, context) => {
        const path = within(context.req.path);
        const media = mediaTypeOf(path.endsWith('/') ? 'index.html' : path);
        if (media) context.header('Content-Type', contentType(media));
        context.header('Cache-Control', cacheControlOf(path));
      },
    }),
  );
  app.notFound(async (context) => {
    context.header('Cache-Control', 'no-cache');
    return context.html(await readFile(join(folder, '404.html'), 'utf8'), 404);
  });
  return app;
}

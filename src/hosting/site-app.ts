import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { cacheControlOf, headersOfAll } from './header-rules.ts';
import { contentType, mediaTypeOf } from './media-types.ts';
import type { Place } from './place.ts';
import { movedTo } from './redirects-file.ts';

/** A built site as a host serves it: its headers, caches, types and page for what is not there. */
export function siteApp({ folder, basePath, lettersEndpoint }: Omit<Place, 'listen'>): Hono {
  const app = new Hono();
  const headers = headersOfAll(lettersEndpoint, false);
  const within = (path: string) => `/${path.slice(basePath.length)}`;
  const redirects = join(folder, '_redirects');
  const moved = movedTo(existsSync(redirects) ? readFileSync(redirects, 'utf8') : '');
  app.use(etag({ retainedHeaders: ['cache-control', 'etag', 'vary', ...Object.keys(headers)] }));
  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    await next();
  });
  app.get('*', async (context, next) => {
    const { path } = context.req;
    if (basePath !== '/' && (path === '/' || `${path}/` === basePath)) return context.redirect(basePath);
    if (!path.startsWith(basePath) || /\/_(headers|redirects)(\.[a-z]+)?$/.test(path))
      return context.notFound();
    // As it came: what is decoded may hold the end of a line.
    const { pathname, search } = new URL(context.req.url);
    const to = moved(pathname);
    if (to !== undefined) return context.redirect(to + search, 301);
    if (!path.endsWith('/') && existsSync(join(folder, within(path), 'index.html')))
      return context.redirect(`${pathname}/${search}`, 301);
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

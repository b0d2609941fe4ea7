import type { APIRoute } from 'astro';
import { sitemapEntries } from '../catalogue/sitemap.ts';
import { canonical, paths } from '../addresses/paths.ts';
import { sitemapIndexXml } from '../exports/sitemap.ts';

export const GET: APIRoute = async () => {
  const lastmod = (await sitemapEntries())
    .flatMap((entry) => entry.lastmod ?? [])
    .sort()
    .at(-1);
  const xml = await sitemapIndexXml([{ url: canonical(paths.sitemapPages), lastmod }]);
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};

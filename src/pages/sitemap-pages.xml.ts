import type { APIRoute } from 'astro';
import { sitemapEntries } from '../catalogue/sitemap.ts';
import { canonical } from '../addresses/paths.ts';
import { sitemapXml } from '../exports/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(await sitemapXml(await sitemapEntries(), canonical), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });

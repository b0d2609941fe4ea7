import type { APIRoute } from 'astro';
import { essaysFeed } from '../feeds/feed.ts';
import { rssFeed } from '../feeds/rss.ts';

export const GET: APIRoute = async () =>
  new Response(rssFeed(await essaysFeed()), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });

import type { APIRoute } from 'astro';
import { allEssays } from '../catalogue/essays.ts';
import { llmsIndex } from '../renditions/llms.ts';

export const GET: APIRoute = async () =>
  new Response(llmsIndex(await allEssays()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

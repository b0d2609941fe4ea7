import type { APIRoute } from 'astro';
import { openSearchDescription, openSearchType } from '../exports/open-search.ts';

export const GET: APIRoute = () =>
  new Response(openSearchDescription(), { headers: { 'Content-Type': openSearchType } });

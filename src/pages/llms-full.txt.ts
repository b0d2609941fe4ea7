import type { APIRoute } from 'astro';
import { allEssays } from '../catalogue/essays.ts';
import { essayDocument } from '../renditions/essay-document.ts';
import { llmsFull } from '../renditions/llms.ts';

export const GET: APIRoute = async () =>
  new Response(await llmsFull(await Promise.all((await allEssays()).map(essayDocument))), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });

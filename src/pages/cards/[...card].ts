import type { APIRoute } from 'astro';
import { allCards, type Card } from '../../catalogue/cards.ts';
import { cardPng } from '../../renditions/cards.ts';

export const getStaticPaths = async () =>
  (await allCards()).map((card) => ({ params: { card: `${card.of}.png` }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await cardPng(props.card)), { headers: { 'Content-Type': 'image/png' } });

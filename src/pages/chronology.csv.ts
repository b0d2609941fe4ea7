import type { APIRoute } from 'astro';
import { allEvents } from '../catalogue/chronology.ts';
import { chronologyCsv } from '../exports/chronology-csv.ts';

/** Every event, with its sources and where it is told. */
export const GET: APIRoute = async () =>
  new Response(chronologyCsv(await allEvents()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

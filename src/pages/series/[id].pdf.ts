import type { APIRoute } from 'astro';
import { type Series, seriesWithEssays } from '../../catalogue/series.ts';
import { seriesBook } from '../../renditions/book.ts';
import { pdfOfBook } from '../../renditions/pdf/pdf-of-book.ts';

export async function getStaticPaths() {
  return (await seriesWithEssays()).map((series) => ({ params: { id: series.id }, props: { series } }));
}

export const GET: APIRoute<{ series: Series }> = async ({ props }) =>
  new Response(new Uint8Array(await pdfOfBook(await seriesBook(props.series))), {
    headers: { 'Content-Type': 'application/pdf' },
  });

import type { APIRoute } from 'astro';
import { allDrawings, type EssayDrawing } from '../../../catalogue/drawings.ts';
import { drawingPng } from '../../../renditions/drawings.ts';

export const getStaticPaths = async () =>
  (await allDrawings()).map((drawing) => ({
    params: { slug: drawing.essay.slug, figure: drawing.id },
    props: { drawing },
  }));

export const GET: APIRoute<{ drawing: EssayDrawing }> = async ({ props }) =>
  new Response(new Uint8Array(await drawingPng(props.drawing)), { headers: { 'Content-Type': 'image/png' } });

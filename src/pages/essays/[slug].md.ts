import type { APIRoute } from 'astro';
import { allEssays, type Essay } from '../../catalogue/essays.ts';
import { essayDocument } from '../../renditions/essay-document.ts';
import { keptMarkdown } from '../../renditions/kept-forms.ts';

export async function getStaticPaths() {
  return (await allEssays()).map((essay) => ({ params: { slug: essay.slug }, props: { essay } }));
}

export const GET: APIRoute<{ essay: Essay }> = async ({ props }) =>
  new Response(await keptMarkdown(await essayDocument(props.essay)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });

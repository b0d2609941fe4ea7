import type { APIRoute } from 'astro';
import { allEssays, type Essay } from '../../catalogue/essays.ts';
import { docxOfEssay } from '../../renditions/docx/docx-of-essay.ts';
import { essayDocument } from '../../renditions/essay-document.ts';

export async function getStaticPaths() {
  return (await allEssays()).map((essay) => ({ params: { slug: essay.slug }, props: { essay } }));
}

export const GET: APIRoute<{ essay: Essay }> = async ({ props }) =>
  new Response(new Uint8Array(await docxOfEssay(await essayDocument(props.essay))), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });

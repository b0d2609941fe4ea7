import type { APIRoute } from 'astro';
import { allEssays, type Essay } from '../../../catalogue/essays.ts';
import { provenanceJson } from '../../../catalogue/provenance.ts';

export async function getStaticPaths() {
  return (await allEssays()).map((essay) => ({ params: { slug: essay.slug }, props: { essay } }));
}

export const GET: APIRoute<{ essay: Essay }> = async ({ props }) =>
  new Response(`${JSON.stringify(await provenanceJson(props.essay), undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

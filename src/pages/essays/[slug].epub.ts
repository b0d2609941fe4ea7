import type { APIRoute } from 'astro';
import { allEssays, type Essay } from '../../catalogue/essays.ts';
import { essayBook } from '../../renditions/book.ts';
import { epubOfBook } from '../../renditions/epub/epub-of-book.ts';

export async function getStaticPaths() {
  return (await allEssays()).map((essay) => ({ params: { slug: essay.slug }, props: { essay } }));
}

export const GET: APIRoute<{ essay: Essay }> = async ({ props }) =>
  new Response(new Uint8Array(await epubOfBook(await essayBook(props.essay))), {
    headers: { 'Content-Type': 'application/epub+zip' },
  });

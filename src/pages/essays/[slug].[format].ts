import type { APIRoute } from 'astro';
import { allEssays, type Essay } from '../../catalogue/essays.ts';
import { sourcesOf } from '../../catalogue/sources.ts';
import type { ExportFormat } from '../../addresses/paths.ts';
import { exportFormatNames, exportResponse } from '../../exports/formats.ts';

export async function getStaticPaths() {
  return (await allEssays()).flatMap((essay) =>
    exportFormatNames.map((format) => ({ params: { slug: essay.slug, format }, props: { essay } })),
  );
}

export const GET: APIRoute<{ essay: Essay }> = async ({ params, props }) =>
  exportResponse(params['format'] as ExportFormat, await sourcesOf(props.essay));

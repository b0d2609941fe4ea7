import type { APIRoute } from 'astro';
import { allSources } from '../catalogue/sources.ts';
import type { ExportFormat } from '../addresses/paths.ts';
import { exportFormatNames, exportResponse } from '../exports/formats.ts';

export const getStaticPaths = () => exportFormatNames.map((format) => ({ params: { format } }));

export const GET: APIRoute = async ({ params }) =>
  exportResponse(params['format'] as ExportFormat, await allSources());

import type { APIRoute } from 'astro';
import { allTables, type DataTable } from '../../catalogue/data.ts';

export const getStaticPaths = async () =>
  (await allTables()).map((table) => ({ params: { id: table.id }, props: { table } }));

/** The table as its editors keep it. */
export const GET: APIRoute<{ table: DataTable }> = ({ props }) =>
  new Response(props.table.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });

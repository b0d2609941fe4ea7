import type { APIRoute } from 'astro';
import { allTables, type DataTable } from '../../catalogue/data.ts';
import { csvw } from '../../exports/csvw.ts';

export const getStaticPaths = async () =>
  (await allTables()).map((table) => ({ params: { id: table.id }, props: { table } }));

/** What the table is, for programs that read its CSV file. */
export const GET: APIRoute<{ table: DataTable }> = ({ props }) =>
  new Response(`${JSON.stringify(csvw(props.table), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

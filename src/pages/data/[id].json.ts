import type { APIRoute } from 'astro';
import { allTables, type DataTable } from '../../catalogue/data.ts';
import { changedAmong } from '../../catalogue/changed-sources.ts';
import { keysOfTable } from '../../data/table-sources.ts';
import { csvw } from '../../exports/csvw.ts';

export const getStaticPaths = async () =>
  (await allTables()).map((table) => ({ params: { id: table.id }, props: { table } }));

/** What the table is, for programs that read its CSV file; and what has become of sources that it rests on. */
export const GET: APIRoute<{ table: DataTable }> = async ({ props: { table } }) => {
  const changed = await changedAmong([...keysOfTable(table)]);
  const comments = changed.map(({ name, change }) => `${name}: ${change}`);
  const description = { ...csvw(table), ...(comments.length > 0 && { 'rdfs:comment': comments }) };
  return new Response(`${JSON.stringify(description, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};

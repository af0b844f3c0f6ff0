import type { APIRoute, GetStaticPaths } from 'astro';
import { serialiseRows } from '../../domain/serialise-rows.ts';
import { toCsv } from '../../distributions/csv.ts';
import { listTables } from '../../distributions/tables.ts';

/** `/data/<table>.csv` and `.json`. */
export const getStaticPaths: GetStaticPaths = () =>
  listTables().flatMap(({ name, rows }) => [
    { params: { file: `${name}.csv` }, props: { text: toCsv(rows) } },
    { params: { file: `${name}.json` }, props: { text: serialiseRows(rows) } },
  ]);

export const GET: APIRoute<{ text: string }> = ({ props, params }) =>
  new Response(props.text, {
    headers: {
      'Content-Type': `${params['file']?.endsWith('.csv') === true ? 'text/csv' : 'application/json'}; charset=utf-8`,
    },
  });

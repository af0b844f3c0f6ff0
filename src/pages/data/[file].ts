import type { APIRoute, GetStaticPaths } from 'astro';
import { listDistributions, type Distribution } from '../../distributions/list-distributions.ts';

/** `/data/<table>.csv`, `.json`, `.xlsx` and `.parquet`. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await listDistributions()).map((distribution) => ({
    params: { file: distribution.name },
    props: { distribution },
  }));

export const GET: APIRoute<{ distribution: Distribution }> = ({ props: { distribution } }) =>
  new Response(distribution.bytes.slice(), {
    headers: { 'Content-Type': distribution.mediaType },
  });

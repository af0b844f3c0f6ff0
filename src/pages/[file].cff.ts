import type { APIRoute, GetStaticPaths } from 'astro';
import citation from '../../CITATION.cff?raw';

/** `/CITATION.cff`, the same as at the root of the repository. */
export const getStaticPaths: GetStaticPaths = () => [{ params: { file: 'CITATION' } }];

export const GET: APIRoute = () =>
  new Response(citation, { headers: { 'Content-Type': 'text/yaml; charset=utf-8' } });

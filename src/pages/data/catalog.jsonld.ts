import type { APIRoute } from 'astro';
import { VERSION } from '../../content/release.ts';
import { findRoot } from '../../content/site-root.ts';
import { describeCatalogue } from '../../distributions/dcat.ts';
import { listDistributions } from '../../distributions/list-distributions.ts';

/** `/data/catalog.jsonld`: the tables as a DCAT-AP catalogue. */
export const GET: APIRoute = async ({ site }) => {
  const catalogue = describeCatalogue(await listDistributions(), VERSION, findRoot(site) ?? '../');
  return new Response(JSON.stringify(catalogue), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
};

import type { APIRoute } from 'astro';
import { describeTables } from '../../distributions/data-package.ts';
import { listDistributions } from '../../distributions/list-distributions.ts';
import { findRoot } from '../../content/site-root.ts';
import { VERSION } from '../../content/release.ts';

/** `/data/datapackage.json`: the tables as a Data Package. */
export const GET: APIRoute = async ({ site }) =>
  Response.json(describeTables(await listDistributions(), VERSION, findRoot(site)));

import type { APIRoute } from 'astro';
import { buildSearchIndex } from '../../content/search/build-search-index.ts';

/** `/tim-kiem/index.json`: what the search looks through, beside its page. */
export const GET: APIRoute = () => Response.json(buildSearchIndex('vi'));

import type { APIRoute, GetStaticPaths } from 'astro';
import { listFigureIds } from '../../../charts/render/render-figure.ts';
import { describeOembed } from '../../../content/oembed.ts';

/** How other sites may show the figure: https://oembed.com, as a static reply. */
export const getStaticPaths: GetStaticPaths = () =>
  listFigureIds().map((figure) => ({ params: { figure } }));

export const GET: APIRoute = ({ params }) =>
  Response.json(describeOembed(params['figure'] ?? '', 'vi'));

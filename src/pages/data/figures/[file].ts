import type { APIRoute, GetStaticPaths } from 'astro';
import { listFigureFiles } from '../../../content/figure-files.ts';

/** `/data/figures/<figure>.<language>.csv` and `.svg`: the rows and the drawing of each figure. */
export const getStaticPaths: GetStaticPaths = () =>
  listFigureFiles().map(({ name, text, type }) => ({ params: { file: name }, props: { text, type } }));

export const GET: APIRoute<{ text: string; type: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': `${props.type}; charset=utf-8` } });

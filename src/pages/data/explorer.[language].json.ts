import type { APIRoute, GetStaticPaths } from 'astro';
import { composeExplorerFile } from '../../content/explorer-file.ts';
import { LANGUAGES, type Language } from '../../domain/dataset.ts';

/** `/data/explorer.vi.json` and `.en.json`: the rows that the explorer shows, with their labels. */
export const getStaticPaths: GetStaticPaths = () =>
  LANGUAGES.map((language) => ({ params: { language }, props: { language } }));

export const GET: APIRoute<{ language: Language }> = ({ props }) =>
  new Response(JSON.stringify(composeExplorerFile(props.language)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });

import type { APIRoute, GetStaticPaths } from 'astro';
import { listCitationFiles, listFigureFiles } from '../../../content/figure-files.ts';
import { VERSION } from '../../../content/release.ts';
import { findRoot } from '../../../content/site-root.ts';
import {
  describeFigureRows,
  describeFigures,
  FIGURE_SCHEMA_FILE,
} from '../../../distributions/data-package.ts';

/**
 * `/data/figures/<figure>.<language>.csv`, `.svg`, `.bib`, `.csl.json`: rows, drawing and citation of
 * each figure, and a Data Package of all the rows.
 */
export const getStaticPaths: GetStaticPaths = () => {
  const files = listFigureFiles();
  const encoder = new TextEncoder();
  const rows = files
    .filter(({ type }) => type === 'text/csv')
    .map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
  const descriptions = [
    { name: 'datapackage.json', content: describeFigures(rows, VERSION, findRoot()) },
    { name: FIGURE_SCHEMA_FILE, content: describeFigureRows() },
  ].map(({ name, content }) => ({
    name,
    text: JSON.stringify(content),
    type: 'application/json',
  }));
  return [...files, ...listCitationFiles(), ...descriptions].map(({ name, text, type }) => ({
    params: { file: name },
    props: { text, type },
  }));
};

export const GET: APIRoute<{ text: string; type: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': `${props.type}; charset=utf-8` } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { listXmlFiles } from '../content/feeds/list-xml-files.ts';

/** `/feed.vi.xml`, `/feed.en.xml` and, where `SITE_URL` is set, `/sitemap.xml`. */
export const getStaticPaths: GetStaticPaths = () =>
  listXmlFiles(import.meta.env.SITE === undefined ? undefined : new URL(import.meta.env.SITE)).map(
    ({ name, text }) => ({ params: { file: name.replace(/\.xml$/, '') }, props: { text } }),
  );

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });

import type { APIRoute, GetStaticPaths } from 'astro';
import { listXmlFiles } from '../content/feeds/list-xml-files.ts';

/** `/feed.vi.xml`, `/feed.en.xml` and, where `SITE_URL` is set, `/sitemap.xml`. */
export const getStaticPaths: GetStaticPaths = () => {
  // Typed as always there, it is undefined where SITE_URL is unset.
  const site = import.meta.env.SITE as string | undefined;
  return listXmlFiles(site === undefined ? undefined : new URL(site)).map(({ name, text }) => ({
    params: { file: name.replace(/\.xml$/, '') },
    props: { text },
  }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });

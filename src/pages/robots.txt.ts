import type { APIRoute } from 'astro';
import { withBase } from '../content/address.ts';

const WITHOUT_SITEMAP =
  '# No sitemap: it needs absolute addresses, and this build was not told its own (SITE_URL).';

/** `/robots.txt`: everything may be read; it names the sitemap where there is one. */
export const GET: APIRoute = ({ site }) => {
  const sitemap =
    site === undefined
      ? WITHOUT_SITEMAP
      : `Sitemap: ${new URL(withBase('/sitemap.xml'), site).href}`;
  return new Response(`User-agent: *\nAllow: /\n\n${sitemap}\n`);
};

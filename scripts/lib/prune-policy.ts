import { createHash } from 'node:crypto';

const META = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(style|script)\b[^>]*>([^]*?)<\/\1>/g;

/**
 * The page with a Content-Security-Policy that names the hashes of its own inline scripts and styles
 * alone. Astro names those of the whole site on every page: bytes that no compression takes away.
 */
export function prunePolicy(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, , text = '']) => hash(text)));
  return html.replace(META, (meta) =>
    meta.replaceAll(/ '(sha256-[^']+)'/g, (named, source: string) =>
      own.has(source) ? named : '',
    ),
  );
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';

// Where the normalised dataset stands: see scripts/lib/folders.ts, which says the same to scripts.
const dataset = resolve(process.env.KC_OUT ?? resolve(process.env.KC_DATA ?? 'data', 'dataset'));

export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  vite: { resolve: { alias: { '#dataset': dataset } } },
});

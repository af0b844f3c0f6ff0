import { defineConfig } from 'astro/config';
import { datasetFolder } from './scripts/lib/folders.ts';

/** A page of every figure in every variant, in development only. */
const gallery = {
  name: 'gallery',
  hooks: {
    /** @param {Pick<import('astro').HookParameters<'astro:config:setup'>, 'command' | 'injectRoute'>} context */
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({ pattern: '/gallery', entrypoint: './src/layouts/GalleryPage.astro' });
    },
  },
};

export default defineConfig({
  integrations: [gallery],
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.BASE_PATH || '/',
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
  vite: {
    resolve: { alias: { '#dataset': datasetFolder() } },
    // Scripts stay out of the pages: a browser then keeps them, and the words come first.
    build: { assetsInlineLimit: 0 },
  },
});

import { defineConfig } from 'astro/config';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { keepDataBuilt } from './scripts/dev/keep-data-built.ts';
import { writeHostFiles } from './scripts/hosting/write-host-files.ts';
import { drawPictures } from './scripts/lib/draw-pictures.ts';
import { finishPages } from './scripts/lib/finish-pages.ts';
import { datasetFolder, DRAWINGS_FOLDER, PICTURES_FOLDER } from './scripts/lib/folders.ts';
import { KeptFiles } from './scripts/lib/kept-files.ts';
import { scaleWithType } from './scripts/lib/scale-with-type.ts';
import { listSitePictures } from './scripts/lib/site-pictures.ts';
import { writeSpeculationRules } from './src/content/speculation-rules.ts';
import { TYPEFACE_SCRIPT } from './src/content/typeface-script.ts';

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

const base = process.env.BASE_PATH || '/';

/** Of the scripts that stand in the pages themselves. */
const scriptHashes = [writeSpeculationRules(base), TYPEFACE_SCRIPT].map(
  (script) =>
    /** @type {const} */ (`sha256-${createHash('sha256').update(script).digest('base64')}`),
);

/** Pictures of figures and pages, once these are built. */
const pictures = {
  name: 'pictures',
  hooks: {
    /** @param {Pick<import('astro').HookParameters<'astro:build:done'>, 'dir' | 'logger'>} context */
    'astro:build:done': async ({ dir, logger }) => {
      const pictures = listSitePictures(fileURLToPath(dir), base);
      const { drawn, kept } = await drawPictures(pictures, PICTURES_FOLDER);
      new KeptFiles(DRAWINGS_FOLDER).sweep();
      logger.info(`${String(drawn)} drawn, ${String(kept)} kept`);
    },
  },
};

/** What Astro’s pages need changed. */
const finishing = {
  name: 'finish-pages',
  hooks: {
    /** @param {Pick<import('astro').HookParameters<'astro:build:done'>, 'dir'>} context */
    'astro:build:done': ({ dir }) => finishPages(dir),
  },
};

/** Headers for hosts that read them from a file, once every folder is there. */
const hostFiles = {
  name: 'host-files',
  hooks: {
    /** @param {Pick<import('astro').HookParameters<'astro:build:done'>, 'dir'>} context */
    'astro:build:done': ({ dir }) => writeHostFiles(fileURLToPath(dir), base),
  },
};

export default defineConfig({
  integrations: [keepDataBuilt, gallery, finishing, pictures, hostFiles],
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base,
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { hashes: scriptHashes },
    },
  },
  vite: {
    css: { postcss: { plugins: [scaleWithType] } },
    resolve: {
      alias: {
        '#dataset': datasetFolder(),
        '#drawings': fileURLToPath(new URL('scripts/lib/kept-drawings.ts', import.meta.url)),
      },
    },
    // Scripts stay out of the pages: a browser then keeps them, and the words come first.
    // What is loaded late is small: nothing of it needs to be announced.
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      // What all pages share is one file, what some of them share another: a page asks for few files.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'site', test: /\/SiteScript\.astro/, priority: 1 },
              {
                name: 'shared',
                test: /\/src\/(?:domain\/|client\/(?:save-file|replace-address))/,
                minShareCount: 2,
              },
            ],
          },
        },
      },
    },
  },
});

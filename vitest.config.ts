import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const dataset = resolve(root, process.env['KC_OUT'] ?? 'data/dataset');

export default defineConfig({
  resolve: { alias: { '#dataset': dataset } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/architecture*.test.ts',
            'tests/data*.test.ts',
            'tests/data/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        // These read dist/, so the site has to be built first.
        test: { name: 'site', include: ['tests/site/**/*.test.ts'] },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';
import { datasetFolder } from './scripts/lib/folders.ts';

export default defineConfig({
  resolve: { alias: { '#dataset': datasetFolder() } },
  test: {
    // Drawing every figure takes seconds where the processor is busy with other things.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/architecture*.test.ts',
            'tests/colour*.test.ts',
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

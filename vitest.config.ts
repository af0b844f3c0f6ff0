import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { datasetFolder } from './scripts/lib/folders.ts';

export default defineConfig({
  resolve: {
    alias: { '#dataset': datasetFolder(), '#drawings': resolve('scripts/lib/kept-drawings.ts') },
  },
  test: {
    // Drawing every figure takes seconds where the processor is busy with other things.
    testTimeout: 60_000,
    // On two cores Vitest would keep one for itself, and use one.
    maxWorkers: '100%',
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
        // Their modules keep nothing but the parsed pages: a worker parses them once for all its files.
        test: { name: 'site', isolate: false, include: ['tests/site/**/*.test.ts'] },
      },
      {
        extends: true,
        // These need programs of the machine, and the built site.
        test: { name: 'machine', include: ['tests/machine/**/*.test.ts'] },
      },
      {
        extends: true,
        // These start servers of the machine, and need the site built twice: at the root and below a path.
        test: {
          name: 'servers',
          include: ['tests/servers/**/*.test.ts'],
          globalSetup: 'tests/servers/support/global-setup.ts',
        },
      },
      {
        extends: true,
        // These start other browsers than Chromium, unpacked from Debian's packages, on the built site.
        test: {
          name: 'engines',
          hookTimeout: 60_000,
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: 'tests/engines/support/global-setup.ts',
        },
      },
      {
        extends: true,
        // Builds that are killed, starved or refused, and some whole ones: two minutes.
        test: { name: 'faults', testTimeout: 600_000, include: ['tests/faults/**/*.test.ts'] },
      },
      {
        extends: true,
        // The development server, with a browser before it, and releases, each on a copy of the project.
        test: {
          name: 'upkeep',
          testTimeout: 300_000,
          include: ['tests/dev/**/*.test.ts', 'tests/release/**/*.test.ts'],
        },
      },
      {
        extends: true,
        // Invented reports by the hundred, through the data and the build: minutes.
        test: { name: 'growth', testTimeout: 1_200_000, include: ['tests/growth/**/*.test.ts'] },
      },
    ],
  },
});

import type { TestProject } from 'vitest/node';
import { fetchProgram } from '../../../scripts/lib/debian-program.ts';
import { publishSites, type PublishedSite } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sites: readonly PublishedSite[];
  }
}

/**
 * Publishes both sites once for all files, and unpacks the servers: two files that did so at once would
 * stand in each other's way, and one would find none.
 */
export default async function setUp({ provide }: TestProject): Promise<void> {
  for (const name of ['nginx', 'caddy'] as const) fetchProgram(name);
  provide('sites', await publishSites());
}

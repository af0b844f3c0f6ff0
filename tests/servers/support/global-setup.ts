import type { TestProject } from 'vitest/node';
import { publishSites, type PublishedSite } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sites: readonly PublishedSite[];
  }
}

/** Publishes both sites once for all files. */
export default async function setUp({ provide }: TestProject): Promise<void> {
  provide('sites', await publishSites());
}

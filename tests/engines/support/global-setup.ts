import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { fetchProgram } from '../../../scripts/lib/debian-program.ts';
import { serveFolder } from '../../../scripts/lib/static-server.mjs';
import { FOLDER } from './run-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served, with the headers of a host, ending in a slash. */
    address: string;
  }
}

/** Unpacks both browsers once for all files, and serves dist/. */
export default async function setUp({ provide }: TestProject): Promise<() => void> {
  const dist = resolve('dist');
  if (!existsSync(dist)) throw new Error('dist/ is not there: npm run build first');
  rmSync(FOLDER, { recursive: true, force: true });
  for (const name of ['firefox-esr', 'WebKitWebDriver'] as const) fetchProgram(name);
  const { address, close } = await serveFolder({ folder: dist, ports: [0] });
  provide('address', address);
  return close;
}

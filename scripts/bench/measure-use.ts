import type { Browser } from '@playwright/test';
import { serveFolder } from '../lib/static-server.mjs';
import { measureExplorer } from './measure-explorer.ts';
import { measureInteractions } from './measure-interactions.ts';
import { READER_ACTS } from './reader-acts.ts';
import type { Section } from './results.ts';
import { PHONE_SCREEN } from './slow-phone.ts';

/** What readers do on the pages of the site, then in the explorer. */
export async function measureUse(
  browser: Browser,
  dist: string,
  rounds: number,
): Promise<readonly Section[]> {
  const base = process.env['BASE_PATH'];
  const { address, close } = await serveFolder({ folder: dist, base, ports: [0] });
  try {
    const sections: Section[] = [];
    for (const { path, acts } of READER_ACTS) {
      const plan = { address: new URL(path, address).href, viewport: PHONE_SCREEN, acts };
      const measurements = await measureInteractions(browser, plan, rounds);
      sections.push({ name: `/${path}`, measurements });
    }
    return [...sections, ...(await measureExplorer(browser, dist, address, rounds))];
  } finally {
    close();
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import type { ExplorerFile } from '../../src/domain/explorer/explorer-table.ts';
import { EXPLORER_ACTS } from './explorer-acts.ts';
import { measureInteractions } from './measure-interactions.ts';
import { multiplyRows } from './multiply-rows.ts';
import type { Section } from './results.ts';

const FILE = 'data/explorer.vi.json';
const MANY = 10_000;

/** The explorer in a window of a desk, with the rows of today and with ten thousand. */
export async function measureExplorer(
  browser: Browser,
  dist: string,
  address: string,
  rounds: number,
): Promise<readonly Section[]> {
  const file = JSON.parse(readFileSync(join(dist, FILE), 'utf8')) as ExplorerFile;
  const sections: Section[] = [];
  for (const count of [file.id.length, MANY]) {
    const json = multiplyRows(file, count);
    const plan = {
      address: new URL('du-lieu/kham-pha/', address).href,
      viewport: { width: 1280, height: 800 },
      acts: EXPLORER_ACTS,
      prepare: async (page: Page) => {
        await page.route(`**/${FILE}`, (route) => route.fulfill({ json }));
      },
      awaited: '.grid',
    };
    const measurements = await measureInteractions(browser, plan, rounds);
    sections.push({ name: `/du-lieu/kham-pha/, ${count} rows`, measurements });
  }
  return sections;
}

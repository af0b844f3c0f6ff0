import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { DIMENSIONS, type ExplorerFile } from '../src/domain/explorer/explorer-table.ts';
import { chooseBrowser } from '../tests/browser/support/browser.ts';
import { serveFolder } from './lib/static-server.mjs';

/**
 * `node scripts/bench-explorer.ts [rows]`: the explorer with ten thousand rows, or so many, and a
 * processor four times slower: for each thing a reader does, the longest time that one event is
 * processed, and the longest task that follows it, of the best and of the worst round. Needs a built
 * site; nothing is asserted.
 */
const ROWS = Number(process.argv[2] ?? 10_000);
const SLOWDOWN = 4;
const ROUNDS = 3;

interface Times {
  readonly event: number;
  /** 0 where no task took fifty milliseconds. */
  readonly task: number;
}

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const file = JSON.parse(readFileSync(join(dist, 'data/explorer.vi.json'), 'utf8')) as ExplorerFile;
const server = await serveFolder({ folder: dist, base: process.env['BASE_PATH'], ports: [0] });
const browser = await chromium.launch(await chooseBrowser());
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.route('**/data/explorer.vi.json', (route) =>
    route.fulfill({ json: multiplyRows(file, ROWS) }),
  );
  await page.addInitScript(watchTimes);
  await page.goto(`${server.address}du-lieu/kham-pha/`);
  await page.locator('.grid').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.waitForTimeout(1000);
  for (const [name, act] of Object.entries(ACTS())) {
    const rounds: Times[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.evaluate('times.event = 0; times.task = 0');
      await act(page, round);
      await page.waitForTimeout(700);
      rounds.push(await page.evaluate<Times>('times'));
    }
    const events = rounds.map(({ event }) => event);
    const tasks = rounds.map(({ task }) => task);
    console.log(`${name}: event ${sayRange(events)}, longest task ${sayRange(tasks)}`);
  }
  const loop = await page.evaluate(runLoop);
  console.log(
    `for comparison, the same browser adds up ten million numbers in ${loop.toFixed(0)} ms`,
  );
} finally {
  await browser.close();
  server.close();
}

/** The best and the worst round: what else the machine does shows in the worst. */
function sayRange(times: readonly number[]): string {
  const [best, worst] = [Math.min(...times), Math.max(...times)];
  const say = (time: number) => (time === 0 ? '–' : time.toFixed(0));
  return `${say(best)} to ${say(worst)} ms`;
}

/** What a reader does; a function, since the acts follow the work that uses them. */
function ACTS(): Readonly<Record<string, (page: Page, round: number) => Promise<void>>> {
  return {
    'opening a filter': async (page) => {
      await page.locator('[data-facet=indicator] > summary').click();
    },
    'ticking a value': async (page, round) => {
      const facet = page.locator('details[data-facet=indicator]');
      if (!(await facet.evaluate((details: HTMLDetailsElement) => details.open))) {
        await facet.locator('summary').click();
      }
      await facet.locator('label:visible').nth(round).click();
    },
    clearing: async (page) => {
      const clear = page.locator('button[name=clear]');
      if (await clear.isVisible()) await clear.click();
    },
    'typing in search': async (page) => {
      await page.locator('#explorer-search').pressSequentially('kinh phi vung ', { delay: 120 });
      await page.locator('#explorer-search').fill('');
    },
    sorting: async (page, round) => {
      await page
        .locator('[role=columnheader]')
        .nth(round + 2)
        .click();
    },
    'moving by key': async (page) => {
      await page.locator('.body [role=gridcell]').first().focus();
      for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowDown');
    },
    paging: async (page) => {
      for (let step = 0; step < 10; step += 1) await page.keyboard.press('PageDown');
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Control+Home');
    },
    grouping: async (page, round) => {
      const by = ['geography', 'period', 'indicator'][round] ?? '';
      await page.locator('select[name=group]').selectOption(by);
      await page.locator('select[name=measure]').selectOption('sum');
    },
    crossing: async (page) => {
      await page.locator('select[name=across]').selectOption('geography');
    },
  };
}

/** The rows of the file again and again, each with an id of its own. */
function multiplyRows(source: ExplorerFile, count: number): ExplorerFile {
  const from = Array.from({ length: count }, (_, row) => row % source.id.length);
  const repeat = <T>(column: readonly T[]): readonly T[] => from.map((row) => column[row] as T);
  return {
    ...source,
    codes: Object.fromEntries(
      DIMENSIONS.map((name) => [name, repeat(source.codes[name])]),
    ) as unknown as ExplorerFile['codes'],
    id: from.map((row, index) => `${source.id[row] ?? ''}-${index}`),
    value: repeat(source.value),
    lower: repeat(source.lower),
    upper: repeat(source.upper),
    text: repeat(source.text),
    range: repeat(source.range),
    stated: repeat(source.stated),
    line: repeat(source.line),
  };
}

/** In the page: milliseconds that work of a known size takes, which tells how busy the machine is. */
function runLoop(): number {
  const begin = performance.now();
  let sum = 0;
  for (let number = 0; number < 10_000_000; number += 1) sum += number % 7;
  return sum > 0 ? performance.now() - begin : 0;
}

/** In the page: how long the slowest event and the longest task took since the times were last put back. */
function watchTimes(): void {
  const times = { event: 0, task: 0 };
  Object.assign(window, { times });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      times.event = Math.max(times.event, entry.processingEnd - entry.processingStart);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) times.task = Math.max(times.task, duration);
  }).observe({ type: 'longtask' });
}

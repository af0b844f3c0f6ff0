import { chromium, type Browser, type Page } from '@playwright/test';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chooseBrowser } from '../browser/support/browser.ts';
import { copyProject } from '../faults/support/copy-project.ts';
import { startDevServer, type DevServer } from './support/start-dev-server.ts';

/*
 * The development server on a copy of the project, with the page of a document open in a browser: what
 * somebody sees who edits a table. How long it takes is printed, and never judged.
 */

const COPY = resolve('.cache/dev/project');
const TABLE = 'sources/report-2014-2020/observations.csv';
const CHANGES = 'changes.csv';
const FIGURE = '#r20-funding-vn-35 .value';
const soon = { timeout: 60_000, interval: 20 };

let server: DevServer;
let browser: Browser;
let page: Page;

const pathOf = (table: string) => join(COPY, 'data', table);
const readFigure = () => page.locator(FIGURE).textContent();
const overlay = () => page.locator('vite-error-overlay #message-content');

/** Saves as careful editors do: under another name first. */
function edit(table: string, from: string, to: string): void {
  const text = readFileSync(pathOf(table), 'utf8');
  if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand once in ${table}`);
  writeFileSync(`${pathOf(table)}~`, text.replace(from, to));
  renameSync(`${pathOf(table)}~`, pathOf(table));
}

async function report(what: string, until: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await until();
  console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(2)} s`);
}

beforeAll(async () => {
  copyProject('.', COPY);
  // What is at fault when the server starts must not keep it from starting.
  edit(CHANGES, ',2026-11-22,', ',2026-11-32,');
  server = await startDevServer(COPY);
  browser = await chromium.launch(await chooseBrowser());
  page = await browser.newPage();
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('serves the last good data while the first build fails, and says what is wrong', async () => {
  await page.goto(`${server.address}/nguon/report-2014-2020/`);
  expect(await readFigure()).toContain('76,05');
  await expect.poll(() => overlay().textContent(), soon).toContain('changes.csv:2, column date');
  edit(CHANGES, ',2026-11-32,', ',2026-11-22,');
  await expect.poll(() => overlay().count(), soon).toBe(0);
});

test('shows a new number soon after its table was saved', async () => {
  for (const [from, to] of [
    ['76,05', '76,06'],
    ['76,06', '76,07'],
    ['76,07', '76,06'],
  ] as const) {
    edit(TABLE, `"${from}"`, `"${to}"`);
    await report(`a number saved → shown`, () => expect.poll(readFigure, soon).toContain(to));
  }
});

test('shows every fault with file, line and what to do, in the page and in the terminal', async () => {
  const before = server.readOutput().length;
  edit(TABLE, '"76,06",,,,funding,VN-35', '"76,x6",,,,fundung,VN-35');
  const places = [`${TABLE}:110, column printed`, `${TABLE}:110, column indicator: “fundung”`];
  await report('a fault saved → shown', () =>
    expect.poll(() => overlay().textContent(), soon).toContain(places[1]),
  );
  const shown = await overlay().textContent();
  for (const text of [...places, 'expected']) {
    expect(shown).toContain(text);
    expect(server.readOutput().slice(before)).toContain(text);
  }
});

test('goes on showing the last good data, and the faults on every page that is opened', async () => {
  await page.reload();
  await expect.poll(() => overlay().count(), soon).toBe(1);
  expect(await readFigure()).toContain('76,06');
});

test('comes back by itself once the table is mended', async () => {
  const before = server.readOutput().length;
  edit(TABLE, '"76,x6",,,,fundung,VN-35', '"76,06",,,,funding,VN-35');
  // The page may come back once with the fault while the data are being built: what counts is after it.
  await report('mended → back', async () => {
    await expect.poll(() => server.readOutput().slice(before), soon).toContain('→ data/dataset');
    await expect.poll(() => overlay().count(), soon).toBe(0);
  });
  await page.waitForTimeout(2000);
  expect(await overlay().count()).toBe(0);
  expect(await readFigure()).toContain('76,06');
});

test('builds the data anew when a register changes', async () => {
  await page.waitForTimeout(3000); // for the build before to be over
  const before = server.readOutput().length;
  edit('registers/decision-1288.csv', 'line,token', '"line",token');
  await expect
    .poll(() => server.readOutput().slice(before), soon)
    .toMatch(/nothing changed[^]*→ data\/dataset/);
});

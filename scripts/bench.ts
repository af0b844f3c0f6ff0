import { existsSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { chooseBrowser } from '../tests/browser/support/browser.ts';
import { describeMeasurement } from './bench/describe-results.ts';
import { measureBuild } from './bench/measure-build.ts';
import { measureGrowth } from './bench/measure-growth.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureServing } from './bench/measure-serving.ts';
import { measureUse } from './bench/measure-use.ts';
import {
  PARTS,
  type Circumstances,
  type PartName,
  type PartResult,
  type Section,
} from './bench/results.ts';
import { PHONE_TYPE } from './bench/slow-phone.ts';
import { writeResults } from './bench/write-results.ts';
import { privateEnvironment, root } from './lib/environment.mjs';
import { run } from './lib/run.mjs';

/**
 * `npm run bench`: builds, measures, and writes `docs/performance.json` and `.md`; a line a figure.
 * `--only pages|explorer|build|growth|load` measures one part, of what is in dist/ as it is; `--rounds N`
 * how often. Asserts nothing.
 */
const dist = join(root, 'dist');
const scratch = join(root, '.cache', 'bench');

/** Builds take a minute, the largest growth steps several: they are repeated less often. */
const MOST_BUILDS = 3;
const MOST_GROWTHS = 1;

const MEASURES: Readonly<
  Record<PartName, (browser: Browser, rounds: number) => Promise<readonly Section[]>>
> = {
  pages: (browser, rounds) => measurePages(browser, dist, rounds),
  explorer: (browser, rounds) => measureUse(browser, dist, rounds),
  build: async (_, rounds) =>
    Promise.resolve(measureBuild(join(scratch, 'build'), Math.min(rounds, MOST_BUILDS))),
  growth: async (_, rounds) =>
    Promise.resolve(measureGrowth(join(scratch, 'growth'), Math.min(rounds, MOST_GROWTHS))),
  load: (_, rounds) => measureServing(dist, join(scratch, 'load'), rounds),
};

await main();

async function main(): Promise<void> {
  const { rounds, only } = readOptions();
  const environment = privateEnvironment();
  Object.assign(process.env, environment);
  if (only === undefined && !(await run('npm', ['run', '--silent', 'build'], environment))) {
    throw new Error('the site could not be built');
  }
  if (!existsSync(join(dist, 'index.html'))) throw new Error('dist/ is empty: npm run build first');
  const browser = await chromium.launch({ ...(await chooseBrowser()), args: [PHONE_TYPE] });
  try {
    for (const part of only === undefined ? PARTS : [only])
      await measurePart(part, browser, rounds);
  } finally {
    await browser.close();
  }
  if (only === undefined && !(await run('npm', ['run', '--silent', 'mutation'], environment))) {
    process.exitCode = 1;
  }
}

function readOptions(): { readonly rounds: number; readonly only: PartName | undefined } {
  const { values } = parseArgs({
    options: { rounds: { type: 'string', default: '7' }, only: { type: 'string' } },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds needs a number from 1');
  const only = PARTS.find((part) => part === values.only);
  if (values.only !== undefined && only === undefined) {
    throw new Error(`--only needs one of ${PARTS.join(', ')}`);
  }
  return { rounds, only };
}

/** Measures a part, prints it and keeps it at once: what follows may be interrupted. */
async function measurePart(part: PartName, browser: Browser, rounds: number): Promise<void> {
  const circumstances = describeCircumstances(browser);
  const sections = await MEASURES[part](browser, rounds);
  if (sections.length === 0) {
    console.log(`${part}: not measured, the last results stay`);
    return;
  }
  for (const { name, measurements } of sections) {
    for (const measurement of measurements) console.log(describeMeasurement(name, measurement));
  }
  const result: PartResult = { ...circumstances, sections };
  await writeResults({ [part]: result });
}

function describeCircumstances(browser: Browser): Circumstances {
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.version.slice(1),
    chromium: browser.version(),
    load: loadavg()[0] ?? 0,
  };
}

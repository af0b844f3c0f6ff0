// `npm test`, and with --full `npm run test:full`: every check in turn, then one line of totals.
// Plain JavaScript without dependencies: it has to run on a fresh clone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { privateEnvironment, root } from './lib/environment.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';
import { addTallies, formatTally, tallyPlaywright, tallyStep, tallyVitest } from './lib/tally.mjs';
import { readWorkingTree } from './lib/working-tree.mjs';

/** @typedef {import('./lib/tally.mjs').Tally} Tally */
/** @typedef {{ name: string, work: () => Promise<Tally>, essential?: boolean, beside?: boolean }} Step */

const isFull = process.argv.includes('--full');
/** `KC_FULL`: the tests leave nothing out, however long it takes. */
const environment = { ...privateEnvironment(), KC_FULL: isFull ? '1' : undefined };
const reports = join(root, '.cache', 'reports');

/**
 * @type {Step[]} an essential step is one that the rest cannot do without; one that runs beside those
 * after it keeps one core busy for long, and asks nothing of them
 */
const steps = [
  { name: 'install', work: async () => tallyStep(await ensureInstalled()), essential: true },
  { name: 'types', work: () => runScript('check:types'), beside: true },
  { name: 'build', work: build, essential: true },
  { name: 'generated files', work: checkGeneratedFiles },
  { name: 'lint, format, unused', work: checkSources },
  { name: 'unit and data', work: () => runVitest('unit') },
  { name: 'built site', work: () => runVitest('site') },
  { name: 'html', work: checkHtml },
  { name: 'browser', work: runPlaywright },
];

if (isFull) {
  steps.push({ name: 'site with figures by province', work: checkInvented });
  steps.push({ name: 'site with a third report', work: checkThirdReport });
  steps.push({ name: 'site below a path', work: checkBelowPath });
  steps.push({ name: 'servers', work: () => runVitest('servers') });
  steps.push({ name: 'other browsers', work: () => runVitest('engines') });
  steps.push({ name: 'mutation of the data', work: mutateData });
  steps.push({ name: 'LibreOffice', work: openInLibreOffice });
  steps.push({ name: 'faults', work: befall });
  steps.push({ name: 'development server, releases', work: () => runVitest('upkeep') });
  steps.push({ name: 'growth', work: grow });
}

/** @param {string} name of a script in package.json */
async function runScript(name) {
  return tallyStep(await run('npm', ['run', '--silent', name], environment));
}

async function checkSources() {
  const tallies = [];
  for (const name of ['check:lint', 'check:format', 'check:unused']) {
    tallies.push(await runScript(name));
  }
  return addTallies(tallies);
}

/** The pages of each language on a core of their own. */
async function checkHtml() {
  const halves = [['dist/en/**/*.html'], ['dist/*.html', 'dist/!(en)/**/*.html']];
  const checks = halves.map((globs) => run('html-validate', globs, environment));
  return addTallies((await Promise.all(checks)).map((ok) => tallyStep(ok)));
}

/**
 * @param {string} project of vitest.config.ts
 * @param {{ name?: string, files?: string[], variables?: NodeJS.ProcessEnv }} [only] some of its
 *   files, with other variables and a report of another name
 */
async function runVitest(project, { name = project, files = [], variables = {} } = {}) {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return tallyVitest(
    report,
    await run('vitest', ['run', '--project', project, ...reporters, ...files], {
      ...environment,
      ...variables,
    }),
  );
}

async function runPlaywright() {
  const report = join(reports, 'browser.json');
  const ok = await run('playwright', ['test', '--reporter=dot,json'], {
    ...environment,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    NO_COLOR: undefined, // Playwright sets the opposite for its workers, and Node complains.
  });
  return tallyPlaywright(report, ok);
}

/** @type {string | undefined} */
let treeBeforeBuild;

async function build() {
  treeBeforeBuild = readWorkingTree();
  return runScript('build');
}

/** The build writes data/dataset/ anew, which has to come out as it is kept in git, and docs/ follow from it. */
async function checkGeneratedFiles() {
  const docs = tallyStep(await run('node', ['scripts/docs.ts', '--check'], environment));
  if (treeBeforeBuild === undefined) {
    console.log('Not a git checkout: nothing to compare with.');
    return addTallies([docs, { passed: 0, failed: 0, skipped: 1 }]);
  }
  const same = readWorkingTree() === treeBeforeBuild;
  if (!same) console.error('The build changed files that git keeps: see `git status`.');
  return addTallies([docs, tallyStep(same)]);
}

/**
 * The whole site as it would be once a document brings figures by province: built from an invented
 * one, in a folder of its own, and read by the tests that know what is in it and by those that hold
 * for any site.
 */
async function checkInvented() {
  const before = readWorkingTree();
  const folder = join(root, '.cache', 'invented');
  if (!(await run('node', ['scripts/build-invented.ts', 'provinces', folder], environment))) {
    return tallyStep(false);
  }
  const tally = await runVitest('site', {
    name: 'invented',
    files: [
      ...['invented-provinces', 'invented-corrections', 'feeds'],
      ...['data-files', 'links', 'languages', 'numbers'],
    ].map((file) => `tests/site/${file}.test.ts`),
    variables: { KC_OUT: join(folder, 'dataset'), KC_SITE: join(folder, 'site') },
  });
  const same = readWorkingTree() === before;
  if (!same) console.error('The build changed the working tree: see `git status`.');
  return addTallies([tally, tallyStep(same)]);
}

/**
 * The worked example of docs/adding-a-report.md to its end: the site with the report, then, in the same
 * folder, the site from which it was taken out again, which has to be that of dist/ to the byte.
 */
async function checkThirdReport() {
  const before = readWorkingTree();
  const folder = join(root, '.cache', 'third-report');
  const site = join(folder, 'site');
  /** @param {string} addition */
  const buildWith = (addition) =>
    run('node', ['scripts/build-invented.ts', addition, folder], environment);
  if (!(await buildWith('report'))) return tallyStep(false);
  const added = await runVitest('site', {
    name: 'third-report',
    files: ['third-report', 'data-files', 'links', 'languages', 'numbers'].map(
      (file) => `tests/site/${file}.test.ts`,
    ),
    variables: { KC_OUT: join(folder, 'dataset'), KC_SITE: site },
  });
  if (!(await buildWith('nothing'))) return addTallies([added, tallyStep(false)]);
  const removed = await runVitest('site', {
    name: 'third-report-removed',
    files: ['tests/site/third-report.test.ts'],
    variables: { KC_REMOVED: site },
  });
  const same = readWorkingTree() === before;
  if (!same) console.error('The build changed the working tree: see `git status`.');
  return addTallies([added, { ...removed, skipped: 0 }, tallyStep(same)]);
}

/**
 * The site built for a path of its host, in a folder of its own, read by the tests that look at addresses.
 * The servers then have it too.
 */
async function checkBelowPath() {
  const folder = join('.cache', 'below', 'site');
  const variables = { BASE_PATH: '/von-moi', SITE_URL: 'https://von-moi.example', KC_SITE: folder };
  const args = ['build', '--outDir', folder];
  if (!(await run('astro', args, { ...environment, ...variables }))) return tallyStep(false);
  const names = ['hosting', 'links', 'languages', 'metadata', 'feeds', 'pages', 'security'];
  return runVitest('site', {
    name: 'below',
    files: [...names, 'search', 'embeds', 'figure-files', 'data-files', 'data-catalogue'].map(
      (file) => `tests/site/${file}.test.ts`,
    ),
    variables,
  });
}

/** Every number typed wrong in turn: what the method page says of it has to come out again. */
async function mutateData() {
  const before = readWorkingTree();
  const ok = await run('npm', ['run', '--silent', 'mutation'], environment);
  const same = readWorkingTree() === before;
  if (!same) console.error('The run came to another result: see `git diff src/content`.');
  return tallyStep(ok && same);
}

/** The published tables, opened by the spreadsheet program of the machine where there is one. */
async function openInLibreOffice() {
  if (spawnSync('soffice', ['--version'], { env: environment }).status !== 0) {
    console.log('soffice is not installed: nothing was opened.');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  return runVitest('machine');
}

/** A thousand times the data, asked by DuckDB, and a site of ten times the data. */
async function grow() {
  const before = readWorkingTree();
  const tally = await runVitest('growth');
  const same = readWorkingTree() === before;
  if (!same) console.error('The run changed the working tree: see `git status`.');
  return addTallies([tally, tallyStep(same)]);
}

/** Builds that are killed, starved, refused, or run elsewhere: docs/faults.md. */
async function befall() {
  const before = readWorkingTree();
  const tally = await runVitest('faults');
  const same = readWorkingTree() === before;
  if (!same) console.error('The run changed the working tree: see `git status`.');
  return addTallies([tally, tallyStep(same)]);
}

/** @param {Step} step */
async function perform({ name, work }) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const tally = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const line = `${tally.failed === 0 ? '✓' : '✗'} ${name}: ${formatTally(tally)} (${seconds} s)`;
  console.log(line);
  return { tally, line };
}

rmSync(reports, { recursive: true, force: true });
const started = [];
for (const step of steps) {
  const result = perform(step);
  started.push(result);
  if (step.beside) continue;
  const { tally } = await result;
  if (step.essential && tally.failed > 0) {
    console.log(`\nStopped: nothing after "${step.name}" can run.`);
    break;
  }
}
const results = await Promise.all(started);

console.log(`\n── summary\n${results.map(({ line }) => line).join('\n')}`);
const total = addTallies(results.map(({ tally }) => tally));
console.log(`\ntests: ${formatTally(total)}`);
writeSummary();
process.exitCode = total.failed === 0 ? 0 : 1;

/** What `npm run release` may go by: the commit, if nothing but it was tested, and the totals. */
function writeSummary() {
  const { stdout, status } = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root });
  const isClean = readWorkingTree()?.trim() === '';
  const commit = status === 0 && isClean ? stdout.toString().trim() : '';
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, 'summary.json'), JSON.stringify({ commit, ...total }));
}

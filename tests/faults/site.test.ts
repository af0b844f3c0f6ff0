import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { compareTrees, readTree, type FileTree } from '../support/file-tree.ts';
import { makeRandom } from '../support/mutations/mutant.ts';
import { copyProject } from './support/copy-project.ts';
import { failFiles, runNode, type Circumstances, type End } from './support/run-program.ts';

/*
 * The whole site, built in a copy of the project in another folder, and what becomes of it where builds
 * fail. What it is compared with was built here before: `npm run build`.
 */

/** No name that a program would find easy. */
const COPY = resolve('.cache/faults/bản sao khác/vốn mồi');
const BACKWARDS = pathToFileURL(resolve(import.meta.dirname, 'support/backwards.mjs')).href;
const SEED = 2026;

/** Another place, another world: Turkish turns i into İ, and an hour of Newfoundland is no whole one. */
const COLD = {
  TZ: 'Asia/Ho_Chi_Minh',
  LANG: 'vi_VN.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import=${BACKWARDS}`,
};
const WARM = { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' };

let site: FileTree;
let tables: FileTree;

function build(variables: NodeJS.ProcessEnv, more: Partial<Circumstances> = {}): Promise<End> {
  return runNode(['scripts/build.ts'], {
    cwd: COPY,
    variables: { ASTRO_TELEMETRY_DISABLED: '1', ...variables },
    ...more,
  });
}

const readSite = () => readTree(join(COPY, 'dist'));
const readTables = () => readTree(join(COPY, 'data/dataset'));

function expectUnchanged(): void {
  expect(compareTrees(site, readSite())).toEqual([]);
  expect(compareTrees(tables, readTables())).toEqual([]);
}

beforeAll(async () => {
  copyProject('.', COPY);
  rmSync(join(COPY, 'data/dataset'), { recursive: true });
  const { code, output } = await build(COLD);
  expect(code, output.slice(-1000)).toBe(0);
  [site, tables] = [readSite(), readTables()];
  return () => rmSync(resolve('.cache/faults'), { recursive: true, force: true });
}, 600_000);

test('a site of another folder, time zone and locale is the same, byte for byte', () => {
  expect(site.size).toBeGreaterThan(500);
  expect(compareTrees(readTree('dist'), site)).toEqual([]);
  expect(compareTrees(readTree('data/dataset'), tables)).toEqual([]);
});

test('the site is as it was where its build is killed', async () => {
  const random = makeRandom(SEED);
  for (let moment = 0; moment < 2; moment += 1) {
    const pages = Math.floor(random() * 100);
    const killWhen = (said: string) => said.split('index.html').length > pages;
    const { code } = await build(WARM, { killWhen });
    expect(code).toBeNull();
    expectUnchanged();
  }
});

test('the site is as it was where the disk is full, and the message says what to do', async () => {
  const { code, output } = await build({ ...WARM, ...failFiles({ FAULT_BYTES: '3000000' }) });
  expect(code).toBe(1);
  expect(output).toContain('the disk is full; free some space, and run it again (ENOSPC)');
  expect(output).toContain('Nothing was put in place: dist/ is as it was.');
  expectUnchanged();
});

test('the site is as it was where nothing may be written, and the message says what to do', async () => {
  for (const folder of ['.cache', 'dist', 'data/dataset']) {
    const locked = failFiles({ FAULT_FOLDER: join(COPY, folder) });
    const { code, output } = await build({ ...WARM, ...locked });
    expect(code, folder).toBe(1);
    expect(output, folder).toMatch(/the disk can only be read; mount it for writing.*\(EROFS\)/);
    expectUnchanged();
  }
});

test('the site comes out the same with caches, in yet another time zone and locale', async () => {
  const { code, output } = await build(WARM);
  expect(code, output.slice(-1000)).toBe(0);
  expect(output).toContain('[pictures] 0 drawn');
  expectUnchanged();
  expect(readdirSync(join(COPY, '.cache')).filter((name) => /build|dist/.test(name))).toEqual([]);
  expect(existsSync(join(COPY, 'data/dataset/.ready'))).toBe(false);
});

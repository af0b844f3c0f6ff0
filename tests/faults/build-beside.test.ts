import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeRandom } from '../support/mutations/mutant.ts';
import { failFiles, runNode, type Circumstances, type End } from './support/run-program.ts';

/*
 * Small sites, built as `npm run build` builds the real one, by processes that are killed or failed.
 */

const PROGRAM = join(import.meta.dirname, 'support/stand-in-build.ts');
const SEED = 2026;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => rmSync(root, { recursive: true }));

type More = Omit<Circumstances, 'cwd'>;

function build(text: string, files: number, more: More = {}): Promise<End> {
  return runNode([PROGRAM, text, String(files)], { cwd: root, ...more });
}

/** What a site says, once it is seen to be whole. */
function readSite(folder: string, files: number): string {
  const names = readdirSync(join(root, folder));
  const texts = new Set(names.map((name) => readFileSync(join(root, folder, name), 'utf8')));
  expect([names.length, texts.size]).toEqual([files, 1]);
  return [...texts].join('');
}

/** The same where the renames may have been broken off: then the old one waits beside. */
function readEither(files: number): string {
  if (existsSync(join(root, 'dist'))) return readSite('dist', files);
  return `${readSite('.cache/dist-before', files)}, aside`;
}

test('a build killed at any change leaves the old site or the new, and the next succeeds', async () => {
  const files = 2;
  await build('old', files);
  const seen = new Set<string>();
  for (let change = 1; ; change += 1) {
    const { code } = await build('new', files, {
      variables: failFiles({ FAULT_DIES: String(change) }),
    });
    seen.add(readEither(files));
    // Whatever stood aside is back in its place, even where this build gets no further than the last.
    expect(
      (await build('broken', files, { variables: failFiles({ FAULT_BYTES: '20' }) })).code,
    ).toBe(1);
    expect(readSite('dist', files)).toMatch(/^(?:old|new)$/);
    expect((await build('old', files)).code).toBe(0);
    expect(readSite('dist', files)).toBe('old');
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
    if (code === 0) break;
  }
  expect([...seen]).toEqual(['old', 'old, aside', 'new']);
});

test('a build killed at 24 moments leaves a whole site, and the next succeeds', async () => {
  const files = 300;
  const random = makeRandom(SEED);
  const start = performance.now();
  await build('0', files);
  const whole = performance.now() - start;
  for (let moment = 1; moment <= 24; moment += 1) {
    const before = readSite('dist', files);
    await build(String(moment), files, { killAfter: random() * whole });
    expect([before, `${before}, aside`, String(moment)]).toContain(readEither(files));
    expect((await build(`${String(moment)} again`, files)).code).toBe(0);
    expect(readSite('dist', files)).toBe(`${String(moment)} again`);
  }
  expect(readdirSync(join(root, '.cache'))).toEqual([]);
});

test('of two builds at once one is refused with what to do, and the other ends well', async () => {
  const files = 2000;
  const ends = await Promise.all(['one', 'two'].map((text) => build(text, files)));
  expect(ends.map(({ code }) => code).toSorted()).toEqual([0, 1]);
  const refused = ends.find(({ code }) => code === 1);
  expect(refused?.output).toMatch(/Another build is at work.*wait until it has ended/);
  expect(readSite('dist', files)).toBe(ends[0]?.code === 0 ? 'one' : 'two');
});

test('a build where dist/ is read-only leaves it, and the message says what to do', async () => {
  await build('old', 2);
  const { code, output } = await build('new', 2, {
    variables: failFiles({ FAULT_FOLDER: join(root, 'dist') }),
  });
  expect(code).toBe(1);
  expect(output).toMatch(/dist: the disk can only be read; mount it for writing.*\(EROFS\)/);
  expect(readSite('dist', 2)).toBe('old');
});

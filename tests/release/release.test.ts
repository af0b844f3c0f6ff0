import { unzipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { copyProject } from '../faults/support/copy-project.ts';

/*
 * `npm run release` on a copy of the project with a history of its own. In place of the tests and the
 * build of the site there are scripts that end as a test here wants; the data, the docs and the list of packages
 * are the real ones.
 */

const COPY = resolve('.cache/release-test');
const TAG = `v${packageJson.version}`;
const BUNDLE = `.cache/release/von-moi-${packageJson.version}.zip`;
const REPORT = '.cache/reports/summary.json';

const run = (program: string, ...parameters: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(program, parameters, {
    cwd: COPY,
    encoding: 'utf8',
    env: { ...process.env, KC_OUT: undefined, KC_DATA: undefined },
  });
  return { status, output: stdout + stderr };
};
const git = (...parameters: readonly string[]) => {
  const { status, output } = run('git', ...parameters);
  expect(status, output).toBe(0);
  return output.trim();
};
const release = (...parameters: readonly string[]) =>
  run(process.execPath, 'scripts/release.ts', ...parameters);
const write = (path: string, text: string) => writeFileSync(join(COPY, path), text);

/** The tests of the copy pass where this says so. */
function setTests(outcome: 'pass' | 'fail'): void {
  write('.cache/outcome', outcome);
}

function report(failed: number, commit = git('rev-parse', 'HEAD')): void {
  mkdirSync(join(COPY, '.cache/reports'), { recursive: true });
  write(REPORT, JSON.stringify({ commit, failed }));
}

function expectRefusal({ status, output }: ReturnType<typeof run>, reason: string): void {
  expect(output).toContain(reason);
  expect(output).toContain('Nothing was released.');
  expect(status).toBe(1);
  expect(git('tag')).toBe('');
  expect(existsSync(join(COPY, BUNDLE))).toBe(false);
}

let start: string;
beforeAll(() => {
  copyProject('.', COPY);
  const scripts = {
    ...packageJson.scripts,
    test: 'grep -q pass .cache/outcome',
    build: 'mkdir -p dist/vung && echo trang > dist/vung/index.html',
  };
  write('package.json', `${JSON.stringify({ ...packageJson, scripts }, null, 2)}\n`);
  rmSync(join(COPY, 'CHANGELOG.md'), { force: true });
  mkdirSync(join(COPY, '.cache'));
  git('init', '--quiet', '--initial-branch=main');
  for (const [key, value] of Object.entries({ name: 'Ai', email: 'ai@example.org' })) {
    git('config', `user.${key}`, value);
  }
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Everything so far');
  start = git('rev-parse', 'HEAD');
}, 300_000);
beforeEach(() => {
  git('reset', '--quiet', '--hard', start);
  git('clean', '--quiet', '--force');
  for (const tag of git('tag').split('\n').filter(Boolean)) git('tag', '--delete', tag);
  for (const path of ['.cache/release', REPORT])
    rmSync(join(COPY, path), { recursive: true, force: true });
  setTests('pass');
});
afterAll(() => rmSync(COPY, { recursive: true, force: true }));

describe('is refused', () => {
  test('where the tree is not clean', () => {
    write('note.md', 'x\n');
    expectRefusal(release(), 'The tree is not clean');
  });

  test('where the docs are stale', () => {
    write('docs/claims.md', `${readFileSync(join(COPY, 'docs/claims.md'), 'utf8')}\nMore.\n`);
    git('commit', '--all', '--quiet', '--message', 'By hand');
    expectRefusal(release(), 'The docs are stale');
  });

  test('where the version is tagged', () => {
    git('tag', TAG);
    const { status, output } = release('--dry-run');
    expect(status).toBe(1);
    expect(output).toContain(`${TAG} is tagged already`);
    expect(existsSync(join(COPY, BUNDLE))).toBe(false);
  });

  test('where nobody said what changed in the data', () => {
    const text = readFileSync(join(COPY, 'package.json'), 'utf8');
    write('package.json', text.replace(/"version": "[^"]+"/, '"version": "9.9.9"'));
    git('commit', '--all', '--quiet', '--message', 'Ahead');
    expectRefusal(release(), 'data/changes.csv has no row for 9.9.9');
  });

  test('where the tests fail', () => {
    setTests('fail');
    expectRefusal(release(), 'The tests fail');
  });

  test('where the report is missing, of another commit, or red', () => {
    expectRefusal(release('--tested'), `There is no report in ${REPORT}`);
    report(0, '0'.repeat(40));
    expectRefusal(release('--tested'), 'is not of this commit');
    report(1);
    expectRefusal(release('--tested'), 'The tests failed');
  });
});

test('a dry run bundles, and leaves history and tree alone', () => {
  const { status, output } = release('--dry-run');
  expect(status, output).toBe(0);
  expect(output).toContain('- Everything so far');
  expect(git('rev-parse', 'HEAD')).toBe(start);
  expect(git('tag')).toBe('');
  expect(git('status', '--porcelain')).toBe('');
  const members = unzipSync(readFileSync(join(COPY, BUNDLE)));
  const folder = `von-moi-${packageJson.version}`;
  const sums = Buffer.from(members[`${folder}/SHA256SUMS`] ?? []).toString('utf8');
  const listed = Array.from(sums.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm));
  const names = listed.map(([, , name = '']) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'dist/vung/index.html',
      'data/changes.csv',
      'data/dataset/claims.json',
      'sbom.cdx.json',
    ]),
  );
  expect(Object.keys(members)).toHaveLength(names.length + 1);
  for (const [, sum, name = ''] of listed) {
    const bytes = members[`${folder}/${name}`] ?? new Uint8Array();
    expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(sum);
  }
});

test('the bundle has the same bytes each time', () => {
  const bundles = ['Asia/Ho_Chi_Minh', 'America/St_Johns'].map((zone) => {
    run('env', `TZ=${zone}`, process.execPath, 'scripts/release.ts', '--dry-run');
    return readFileSync(join(COPY, BUNDLE));
  });
  expect(bundles[0]?.equals(bundles[1] ?? Buffer.alloc(0))).toBe(true);
});

test('a release with a report of its commit writes the changelog and tags it', () => {
  setTests('fail'); // They are not run.
  report(0);
  const { status, output } = release('--tested');
  expect(status, output).toBe(0);
  expect(git('tag')).toBe(TAG);
  expect(git('status', '--porcelain')).toBe('');
  expect(git('show', `${TAG}:CHANGELOG.md`)).toContain(`## ${packageJson.version}, `);
  const sum = createHash('sha256')
    .update(readFileSync(join(COPY, BUNDLE)))
    .digest('hex');
  expect(git('tag', '--list', '--format=%(contents)', TAG)).toContain(sum);
  const { status: again, output: refusal } = release('--tested');
  expect(again).toBe(1);
  expect(refusal).toContain('is tagged already');
});

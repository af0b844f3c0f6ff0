import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildDataset } from '../src/pipeline/build-dataset.ts';
import { readDataFolder } from './support/data-folder.ts';
import { CELL_MUTATORS } from './support/mutations/cells.ts';
import { DESCRIPTION_MUTATORS, FOLDER_MUTATORS } from './support/mutations/files.ts';
import { makeRandom, type Mutant } from './support/mutations/mutant.ts';
import { TABLE_MUTATORS } from './support/mutations/tables.ts';

/*
 * What the pipeline accepts in silence, because a reader of the document might mean it, and what the
 * accidents here therefore leave alone: other words in a label, definition, note or statement; other
 * digits in a number; another valid code, date or line; another id that nothing refers to; rows that
 * are gone whole; a claims table that no exception misses; signs in the print of a mended number.
 */
const MUTATORS = {
  ...CELL_MUTATORS,
  ...TABLE_MUTATORS,
  ...DESCRIPTION_MUTATORS,
  ...FOLDER_MUTATORS,
};
/** What spreadsheets and editors do without harm. */
const HARMLESS = [
  'separators are those of a spreadsheet',
  'a byte-order mark stands in the middle',
];
const SEED = 2026;
/** More than a thousand inputs in all in the full run, a third of them in every run. */
const FULL = 24;
const EACH = process.env['KC_FULL'] === undefined ? FULL / 3 : FULL;

const files = readDataFolder();
const sound = buildDataset(files);
const expected = JSON.stringify(sound.dataset);

function makeMutants(name: string): readonly Mutant[] {
  const random = makeRandom(SEED + Object.keys(MUTATORS).indexOf(name));
  const mutate = MUTATORS[name];
  if (mutate === undefined) throw new Error(`no mutator ${name}`);
  return Array.from({ length: EACH }, () => mutate(files, random));
}

/**
 * What became of a mutant: found at its line, or in its file where it has none; `beside` it where a
 * file is gone or stands twice, so that another of its folder is at fault; or harmless. Anything
 * else is a sentence that says what went wrong.
 */
function judge({ what, files: changed, path, line }: Mutant): string {
  const { dataset, issues } = buildDataset(changed);
  if (issues.length === 0) {
    return JSON.stringify(dataset) === expected ? 'harmless' : `${what}: not found`;
  }
  const own = issues.filter(({ file }) => file === path);
  if (own.some((issue) => line === undefined || issue.line === line)) return 'found';
  const [first] = issues;
  const isWhole = changed.length !== files.length;
  if (isWhole && first !== undefined && dirname(first.file) === dirname(path)) return 'beside';
  return `${what}: reported at ${first?.file ?? ''}:${first?.line ?? 0}`;
}

test('the data folder is sound, and a thousand accidents befall it', () => {
  expect(sound.issues).toEqual([]);
  expect(Object.keys(MUTATORS).length * FULL).toBeGreaterThanOrEqual(1000);
});

test('the same seed gives the same accidents', () => {
  const [name = ''] = Object.keys(MUTATORS);
  expect(makeMutants(name)).toEqual(makeMutants(name));
});

describe('the dataset stays as it is or an issue says where:', () => {
  test.each(Object.keys(MUTATORS))('%s', { timeout: 60_000 }, (name) => {
    const outcomes = makeMutants(name).map(judge);
    expect(
      outcomes.filter((outcome) => !['found', 'beside', 'harmless'].includes(outcome)),
    ).toEqual([]);
    const harmless = outcomes.filter((outcome) => outcome === 'harmless');
    if (!HARMLESS.includes(name)) expect(harmless.length).toBeLessThan(EACH / 2);
  });
});

test('a folder copied half way is refused, wherever the copy stopped', () => {
  for (const [copied, { path, bytes }] of files.entries()) {
    const half = { path, bytes: bytes.slice(0, bytes.length / 2) };
    const { issues } = buildDataset([...files.slice(0, copied), half]);
    const missing = files.length - copied - 1;
    expect(issues.length, `${path} is half, ${String(missing)} are missing`).toBeGreaterThan(0);
  }
});

describe('npm run data writes nothing', { timeout: 30_000 }, () => {
  const script = fileURLToPath(new URL('../scripts/data.ts', import.meta.url));
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'von-moi-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    'a digit becomes a letter',
    'a quotation mark is injected',
    'a code list keeps its header alone',
    'a table is cut off',
    'a copy ends inside a letter',
    'a file is emptied',
    'a file is saved as UTF-16',
    'bytes are shuffled',
    'a sign of JSON is lost',
    'a file is deleted',
  ])('where %s', (name) => {
    const mutant = makeMutants(name).find((one) => judge(one) === 'found');
    for (const { path, bytes } of mutant?.files ?? []) {
      mkdirSync(dirname(join(folder, 'data', path)), { recursive: true });
      writeFileSync(join(folder, 'data', path), bytes);
    }
    const outer = Object.entries(process.env).filter(([key]) => !key.startsWith('KC_'));
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...Object.fromEntries(outer),
        KC_DATA: join(folder, 'data'),
        KC_OUT: join(folder, 'out'),
      },
    });
    expect(status).toBe(1);
    expect(stderr).toContain(mutant?.path);
    expect(stderr).toMatch(/\d+ issues?; nothing was written\.\n$/);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(stdout).toBe('');
    expect(readdirSync(folder)).toEqual(['data']);
    expect(readdirSync(join(folder, 'data'))).not.toContain('dataset');
  });
});

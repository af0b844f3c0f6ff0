import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compareTrees, readTree } from '../tests/support/file-tree.ts';
import { dataFolder } from './lib/folders.ts';

// Each run of a command starts a Node of its own.
vi.setConfig({ testTimeout: 30_000 });

let folder = '';
let data = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'von-moi-'));
  data = join(folder, 'data');
  cpSync(dataFolder(), data, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...parameters: readonly string[]) {
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('KC_'));
  return spawnSync(
    process.execPath,
    [fileURLToPath(new URL(`${script}.ts`, import.meta.url)), ...parameters],
    { cwd: folder, encoding: 'utf8', env: { ...Object.fromEntries(outer), KC_DATA: data } },
  );
}

const ADDED = [
  'claims/invented-2021-2025.csv',
  'registers/invented-2021-2025.csv',
  'sources/invented-2021-2025/observations.csv',
  'sources/invented-2021-2025/source.json',
];

test('a new source stands there, says what to do next, and cannot be published', () => {
  const before = readTree(data);
  const text = join(folder, 'report.txt');
  writeFileSync(text, 'Báo cáo\n');
  const { status, stdout } = run('new-source', 'invented-2021-2025', '--text', text);
  expect(status).toBe(0);
  expect(compareTrees(before, readTree(data))).toEqual(ADDED.map((path) => `${path}: is new`));
  expect(stdout).toMatch(/Tiếp theo:\n {2}1\..*Next:\n {2}1\./s);
  const description = readFileSync(join(data, 'sources/invented-2021-2025/source.json'), 'utf8');
  expect(JSON.parse(description)).toMatchObject({
    prefix: 'i25',
    period: '2021/2025',
    text: { file: 'report.txt', sha256: createHash('sha256').update('Báo cáo\n').digest('hex') },
  });

  const made = readTree(data);
  const published = run('data');
  expect(published.status).toBe(1);
  expect(published.stderr).toMatch(/example-row.*\n.*replace it or delete/);
  expect(compareTrees(made, readTree(data))).toEqual([]);
});

test.each([
  ['a bad id', ['Report 2025'], /cannot be an id/],
  ['no id', [], /npm run new-source -- <id>/],
  ['an option that there is not', ['report-2025', '--colour', 'red'], /colour.*npm run/s],
  ['a source that is there', ['letter-7540'], /letter-7540\/source\.json is there already/],
  ['a prefix that is taken', ['report-2025', '--prefix', 'r20'], /taken by report-2014-2020/],
  ['a text that is not there', ['report-2025', '--text', 'no.txt'], /no\.txt/],
])('%s is refused, and nothing is written', (_, parameters, expected) => {
  const before = readTree(data);
  const { status, stderr } = run('new-source', ...parameters);
  expect(status).toBe(1);
  expect(stderr).toMatch(expected);
  expect(stderr).toMatch(/Nothing was written\.\n$/);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(compareTrees(before, readTree(data))).toEqual([]);
});

test('where the last file cannot be written, none is', () => {
  const before = readTree(join(data, 'sources'));
  rmSync(join(data, 'registers'), { recursive: true });
  writeFileSync(join(data, 'registers'), '');
  const { status } = run('new-source', 'invented-2021-2025');
  expect(status).toBe(1);
  expect(compareTrees(before, readTree(join(data, 'sources')))).toEqual([]);
  // Were the empty folder left, this would throw.
  mkdirSync(join(data, 'sources', 'invented-2021-2025'));
});

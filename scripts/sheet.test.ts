import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { asTextCell, replaceCell } from '../tests/support/edit-workbook.ts';
import { compareTrees, readTree, type FileTree } from '../tests/support/file-tree.ts';
import { dataFolder } from './lib/folders.ts';

// Each run of a command starts a Node of its own.
vi.setConfig({ testTimeout: 60_000 });

const SOURCE = 'decision-1288';
const CSV = `sources/${SOURCE}/observations.csv`;

let folder = '';
let data = '';
let before: FileTree = new Map();
const workbook = () => join(folder, '.cache', 'sheets', `${SOURCE}.xlsx`);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'von-moi-'));
  data = join(folder, 'data');
  cpSync(dataFolder(), data, { recursive: true });
  before = readTree(data);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(...parameters: readonly string[]) {
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('KC_'));
  return spawnSync(
    process.execPath,
    [fileURLToPath(new URL('sheet.ts', import.meta.url)), ...parameters],
    { cwd: folder, encoding: 'utf8', env: { ...Object.fromEntries(outer), KC_DATA: data } },
  );
}

function edit(address: string, cell: readonly [string, string]): void {
  writeFileSync(workbook(), replaceCell(readFileSync(workbook()), 1, address, cell));
}

const changes = () => compareTrees(before, readTree(data));

test('an export that nobody changed changes nothing', () => {
  expect(run('export', SOURCE).stdout).toBe(`→ .cache/sheets/${SOURCE}.xlsx\n`);
  const { status, stdout } = run('import', workbook());
  expect([status, stdout]).toEqual([0, 'Không có gì đổi. / Nothing has changed.\n']);
  expect(changes()).toEqual([]);
});

test('a table with a cell too many is not exported: its cells would stand in the wrong columns', () => {
  const path = join(data, 'sources', SOURCE, 'observations.csv');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/,"([^"\n]*, [^"\n]*)",/, ',$1,'));
  const { status, stderr } = run('export', SOURCE);
  expect(status).toBe(1);
  expect(stderr).toMatch(/observations\.csv:\d+: .*\[extra-cell\]/);
  expect(stderr).toContain('Không ghi gì cả. / Nothing was written.');
});

test('a workbook that is not there is told by its name', () => {
  const { status, stderr } = run('import', 'nowhere.xlsx');
  expect(status).toBe(1);
  expect(stderr).toContain('nowhere.xlsx: there is no such file');
});

test('an export keeps the workbook that stood there, which may have been filled in', () => {
  run('export', SOURCE);
  const filled = replaceCell(readFileSync(workbook()), 1, 'I4', asTextCell('gần 40.000'));
  writeFileSync(workbook(), filled);
  expect(run('export', SOURCE).stdout).toContain(`${SOURCE}.old.xlsx`);
  const kept = readFileSync(workbook().replace('.xlsx', '.old.xlsx'));
  expect(Buffer.compare(kept, Buffer.from(filled))).toBe(0);
});

describe('import', () => {
  beforeEach(() => expect(run('export', SOURCE).status).toBe(0));

  test('writes what is sound, and takes the same workbook again, changed further', () => {
    edit('I4', asTextCell('đào tạo khoảng 40.000 lao động'));
    expect(run('import', workbook()).stdout).toMatch(`→ data/${CSV}\n`);
    expect(changes()).toEqual([`${CSV}: differs`]);
    edit('I4', asTextCell('Đào tạo được khoảng 40.000 lao động'));
    expect(run('import', workbook()).status).toBe(0);
    expect(changes()).toEqual([]);
  });

  test('names every fault by its cell, those of the spreadsheet and those of the data, and writes nothing', () => {
    edit('F4', ['', '<v>40000</v>']);
    edit('J5', asTextCell('no-such-indicator'));
    const { status, stderr } = run('import', workbook());
    expect(status).toBe(1);
    expect(stderr).toContain('observations!F4, column printed: “40000” [converted-cell]');
    const unknown = 'observations!J5, column indicator: “no-such-indicator” [unknown-code]';
    expect(stderr).toContain(unknown);
    expect(stderr).toMatch(/2 issues\n\nKhông ghi gì cả\. \/ Nothing was written\.\n$/);
    expect(changes()).toEqual([]);
  });

  test('finds a statement that no longer holds', () => {
    edit('F10', asTextCell('300.000'));
    const { status, stderr } = run('import', workbook());
    expect(status).toBe(1);
    expect(stderr).toMatch(/changed-verdict/);
    expect(changes()).toEqual([]);
  });

  test('does not undo what has been changed since, unless told to', () => {
    const text = readFileSync(join(data, CSV), 'utf8');
    writeFileSync(join(data, CSV), text.replace('names no first year.', 'names no year to start.'));
    const refused = run('import', workbook());
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/have changed since.*--replace/);
    expect(changes()).toEqual([`${CSV}: differs`]);
    expect(run('import', workbook(), '--replace').status).toBe(0);
    expect(changes()).toEqual([]);
  });
});

test.each([
  ['no command', [], /npm run sheet -- export/],
  [
    'an unknown document',
    ['export', 'report-1999'],
    /no document “report-1999”; there are decision/,
  ],
  ['a file that is not there', ['import', 'no.xlsx'], /no\.xlsx/],
  ['a file that is no workbook', ['import', CSV], /no \.xlsx file/],
])('%s is refused in plain words', (_, parameters, expected) => {
  const { status, stderr } = run(...parameters.map((one) => (one === CSV ? join(data, one) : one)));
  expect(status).toBe(1);
  expect(stderr).toMatch(expected);
  expect(stderr).not.toMatch(/^ {4}at /m);
});

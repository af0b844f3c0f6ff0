import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { failFiles, runNode, type End } from './support/run-program.ts';

/*
 * Three tables written together by a process of their own, as `npm run data` writes its tables.
 */

const PROGRAM = join(import.meta.dirname, 'support/stand-in-data.ts');

let root = '';
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'tables-'));
  expect((await write('old')).code).toBe(0);
});
afterEach(() => rmSync(root, { recursive: true }));

function write(text: string | undefined, variables: NodeJS.ProcessEnv = {}): Promise<End> {
  const parameters = [PROGRAM, join(root, 'out'), ...(text === undefined ? [] : [text])];
  return runNode(parameters, { cwd: root, variables });
}

const names = () => readdirSync(join(root, 'out')).toSorted();
const read = () => names().map((name) => readFileSync(join(root, 'out', name), 'utf8'));

test('tables killed at any change are all old or all new once a next run has looked', async () => {
  const seen = new Set<string>();
  for (let change = 1; ; change += 1) {
    const { code } = await write(`new${String(change)}`, failFiles({ FAULT_DIES: String(change) }));
    await write(undefined);
    const tables = names().filter((name) => name.endsWith('.json'));
    const texts = tables.map((name) => readFileSync(join(root, 'out', name), 'utf8'));
    expect([tables.length, new Set(texts).size], `change ${String(change)}`).toEqual([3, 1]);
    seen.add(texts[0] === 'old' ? 'old' : 'new');
    expect((await write('old')).code).toBe(0);
    expect(names()).toEqual(['a.json', 'b.json', 'c.json']);
    if (code === 0) break;
  }
  expect([...seen]).toEqual(['old', 'new']);
});

test('tables on a full disk stay the old ones, and the message says what to do', async () => {
  const { code, output } = await write('x'.repeat(1000), failFiles({ FAULT_BYTES: '1500' }));
  expect(code).toBe(1);
  expect(output).toMatch(/out: the disk is full; free some space, and run it again \(ENOSPC\)/);
  expect(read()).toEqual(['old', 'old', 'old']);
});

test('tables in a folder that is read-only stay, and the message says what to do', async () => {
  const { code, output } = await write('new', failFiles({ FAULT_FOLDER: join(root, 'out') }));
  expect(code).toBe(1);
  expect(output).toMatch(/out.*can only be read; mount it for writing.*\(EROFS\)/);
  expect(read()).toEqual(['old', 'old', 'old']);
});

test('tables written by three at once are those of one of them', async () => {
  for (let round = 0; round < 5; round += 1) {
    const ends = await Promise.all(['one', 'two', 'three'].map((text) => write(text)));
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(new Set(read()).size).toBe(1);
    expect(names()).toEqual(['a.json', 'b.json', 'c.json']);
  }
});

test('tables whose place is taken wait there, and are whole once it is free', async () => {
  const place = join(root, 'out', 'b.json');
  rmSync(place);
  mkdirSync(place);
  const { code, output } = await write('new');
  expect(code).toBe(1);
  expect(output).toMatch(/b\.json: a folder stands where a file is needed; move it away/);
  rmSync(place, { recursive: true });
  expect((await write(undefined)).code).toBe(0);
  expect(read()).toEqual(['new', 'new', 'new']);
});

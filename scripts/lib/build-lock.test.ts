import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuildIsRunning, takeBuildLock } from './build-lock.ts';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  lock = join(folder, 'new', 'build.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a lock names its process, and is gone once given back', () => {
  const release = takeBuildLock(lock);
  expect(readFileSync(lock, 'utf8')).toBe(`${String(process.pid)}\n`);
  release();
  expect(existsSync(lock)).toBe(false);
});

test('a lock that is held is not given twice: the message names the process and the file', () => {
  const release = takeBuildLock(lock);
  expect(() => takeBuildLock(lock)).toThrow(BuildIsRunning);
  expect(() => takeBuildLock(lock)).toThrow(
    new RegExp(`process ${String(process.pid)}.*wait.*delete .*build\\.lock`),
  );
  release();
  takeBuildLock(lock)();
});

test.each([
  ['a process that has ended', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['no process', () => ''],
  ['what is no number', () => 'x'],
])('the lock of %s is taken over', (_name, holder) => {
  takeBuildLock(lock)();
  writeFileSync(lock, holder());
  takeBuildLock(lock);
  expect(readFileSync(lock, 'utf8')).toBe(`${String(process.pid)}\n`);
});

test('a lock that is gone when it is given back is no fault', () => {
  const release = takeBuildLock(lock);
  rmSync(lock);
  release();
  expect(existsSync(lock)).toBe(false);
});

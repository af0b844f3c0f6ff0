import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KeptFiles, nameAfter } from './kept-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function age(name: string, days: number): void {
  const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  utimesSync(join(folder, name), then, then);
}

describe('kept files', () => {
  test('come back as they were written, and nothing else is left', () => {
    const kept = new KeptFiles(join(folder, 'new'));
    expect(kept.read('a')).toBeUndefined();
    kept.write('a', 'một');
    expect(kept.read('a')?.toString()).toBe('một');
    expect(readdirSync(join(folder, 'new'))).toEqual(['a']);
  });

  test('leave nothing half where they cannot be put in place', () => {
    const kept = new KeptFiles(folder);
    mkdirSync(join(folder, 'a'));
    expect(() => kept.write('a', 'một')).toThrow();
    expect(readdirSync(folder)).toEqual(['a']);
  });

  test('go once no build has asked for them in a month', () => {
    const kept = new KeptFiles(folder);
    for (const name of ['read', 'left']) {
      writeFileSync(join(folder, name), name);
      age(name, 31);
    }
    kept.read('read');
    kept.sweep();
    expect(readdirSync(folder)).toEqual(['read']);
    age('read', 29);
    kept.sweep();
    expect(existsSync(join(folder, 'read'))).toBe(true);
  });
});

test('a name tells apart what is joined in another way', () => {
  expect(nameAfter(['ab', 'c'])).not.toBe(nameAfter(['a', 'bc']));
  expect(nameAfter(['ab', 'c'])).toBe(nameAfter(['ab', Buffer.from('c')]));
});

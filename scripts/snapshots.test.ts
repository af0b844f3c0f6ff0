import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = fileURLToPath(new URL('snapshots.ts', import.meta.url));

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'von-moi-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function runSnapshots() {
  const { status, stdout } = spawnSync(process.execPath, [script], {
    cwd: folder,
    encoding: 'utf8',
  });
  const files = globSync('**/*.*', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  const texts: Record<string, string> = {};
  for (const path of files) texts[path] = readFileSync(join(folder, path), 'utf8');
  return { status, lines: stdout.trimEnd().split('\n'), texts };
}

test('what changed takes the place of its original, and differences go', () => {
  write('src/a/drawing.svg', 'old');
  write('src/a/drawing.changed.svg', 'new');
  write('src/a/other.svg', 'old');
  write('tests/b/page-360.png', 'old');
  write('tests/b/page-360.changed.png', 'new');
  write('tests/b/page-360.difference.png', 'red');
  write('tests/b/first.changed.png', 'new');
  write('dist/kept.changed.svg', 'new');
  expect(runSnapshots()).toEqual({
    status: 0,
    lines: [
      'accepted src/a/drawing.svg',
      'accepted tests/b/first.png',
      'accepted tests/b/page-360.png',
      'removed tests/b/page-360.difference.png',
    ],
    texts: {
      'dist/kept.changed.svg': 'new',
      'src/a/drawing.svg': 'new',
      'src/a/other.svg': 'old',
      'tests/b/first.png': 'new',
      'tests/b/page-360.png': 'new',
    },
  });
});

test('where nothing changed, it says so', () => {
  write('src/a/drawing.svg', 'old');
  expect(runSnapshots()).toEqual({
    status: 0,
    lines: ['No test left a changed snapshot.'],
    texts: { 'src/a/drawing.svg': 'old' },
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDrawings } from './open-drawings.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'drawings-'));
  write('src/charts/figures/one.ts', 'one');
  write('src/charts/figures/two.ts', 'two');
  write('src/charts/kit/bars.ts', 'bars');
  write('src/i18n/format.ts', 'format');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Builds both figures, and says which of them had to be drawn. */
function build(rows: Readonly<Record<string, string>> = {}): readonly string[] {
  const store = openDrawings(root, join(root, '.cache'));
  const drawn: string[] = [];
  for (const figure of ['one', 'two']) {
    const inputs = ['vi', rows[figure] ?? '5,5'];
    const drawing = store.keep(figure, inputs, () => {
      drawn.push(figure);
      return `<svg>${figure} ${inputs.join(' ')}</svg>`;
    });
    expect(drawing).toBe(`<svg>${figure} ${inputs.join(' ')}</svg>`);
  }
  return drawn;
}

describe('a second build draws', () => {
  beforeEach(() => {
    expect(build()).toEqual(['one', 'two']);
  });

  test('nothing where nothing changed', () => {
    expect(build()).toEqual([]);
  });

  test('the figure whose code changed, and no other', () => {
    write('src/charts/figures/one.ts', 'one and a half');
    expect(build()).toEqual(['one']);
  });

  test('the figure whose rows changed, and no other', () => {
    expect(build({ two: '4' })).toEqual(['two']);
    expect(build()).toEqual([]);
  });

  test.each(['src/charts/kit/bars.ts', 'src/i18n/format.ts', 'package-lock.json'])(
    'all where %s changed, which they share',
    (path) => {
      write(path, 'another');
      expect(build()).toEqual(['one', 'two']);
    },
  );

  test('nothing for the sake of a changed test', () => {
    write('src/charts/kit/bars.test.ts', 'test');
    expect(build()).toEqual([]);
  });

  test('all where the folder was deleted', () => {
    rmSync(join(root, '.cache'), { recursive: true });
    expect(build()).toEqual(['one', 'two']);
  });
});

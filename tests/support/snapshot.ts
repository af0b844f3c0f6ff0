import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/**
 * Compares a text with the file that holds what it was. Where they differ, or there is no file, the
 * test fails and the new text stays beside it as `<name>.changed.<ending>` for a look; `npm run
 * snapshots` accepts it.
 */
export function expectSnapshot(path: string, text: string): void {
  const changed = path.replace(/(\.\w+)$/, '.changed$1');
  const expected = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (text === expected) {
    rmSync(changed, { force: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(changed, text);
  expect(text, `${changed} is not what was drawn before; if it is right: npm run snapshots`).toBe(
    expected,
  );
}

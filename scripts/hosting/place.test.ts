import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../lib/environment.mjs';
import { DEFAULT_PLACE } from './place.ts';
import { writeCaddyfile } from './write-caddyfile.ts';
import { writeNginx } from './write-nginx.ts';

describe.each([
  ['nginx.conf', writeNginx],
  ['Caddyfile', writeCaddyfile],
] as const)('deploy/%s', (name, write) => {
  test('is what `node scripts/hosting.ts` writes today', () => {
    expect(readFileSync(join(root, 'deploy', name), 'utf8')).toBe(write(DEFAULT_PLACE));
  });

  test('serves below a path what it serves at the root', () => {
    const text = write({ ...DEFAULT_PLACE, base: '/von-moi' });
    for (const path of ['/data/', '/nhung/', '/_astro/', '/404.html']) {
      expect(text).toContain(`/von-moi${path}`);
      expect(text).not.toMatch(new RegExp(`(?<!von-moi)${path}`));
    }
  });
});

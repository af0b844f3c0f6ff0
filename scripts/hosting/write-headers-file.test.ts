import { expect, test } from 'vitest';
import { headersOf } from '../lib/response-headers.mjs';
import { writeHeadersFile, writeRedirectsFile } from './write-headers-file.ts';

const PATHS = [
  ...['/index.html', '/404.html', '/icon.svg', '/vung/index.html', '/vung/tay-nguyen/index.html'],
  ...['/en/index.html', '/en/data/index.html', '/en/data/explore/index.html'],
  ...['/en/embed/map/index.html', '/nhung/map/index.html', '/data/figures/map.vi.csv'],
  ...['/_astro/site.js', '/social/index.png'],
];

/** As hosts read the file: every rule that fits adds its values. */
function readHeaders(text: string, path: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const rule of text.split(/\n(?=\S)/)) {
    const [pattern = '', ...lines] = rule.trim().split(/\n\s*/);
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    for (const line of fits ? lines : []) {
      const [name = '', value = ''] = line.split(/: (.*)/);
      found[name] = name in found ? `${found[name] ?? ''}, ${value}` : value;
    }
  }
  return found;
}

test.each(['', '/von-moi'])('every file has its headers once (site under "%s")', (base) => {
  const text = writeHeadersFile(PATHS, base);
  for (const path of PATHS.map((name) => name.replace(/\/index\.html$/, '/'))) {
    const { 'Strict-Transport-Security': secure, ...rest } = readHeaders(text, base + path);
    expect(secure).toBe('max-age=31536000');
    expect(rest, path).toEqual(headersOf(path));
  }
});

test('the root of a host leads to the path that the site lives under', () => {
  expect(writeRedirectsFile('/von-moi')).toBe('/ /von-moi/ 302\n');
  expect(writeRedirectsFile('')).toMatch(/^#/);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { precompress } from './precompress.ts';

test('text has both its compressed forms beside it, short text and pictures have none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'compressed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const text = 'Vốn mồi, vốn đối ứng\n'.repeat(100);
  for (const name of ['index.html', 'picture.png']) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'short.txt'), 'Vốn mồi');
  for (let run = 0; run < 2; run += 1) {
    const { files, before } = await precompress(folder);
    expect([files, before]).toEqual([1, Buffer.byteLength(text)]);
  }
  const names = ['index.html', 'index.html.br', 'index.html.gz', 'picture.png', 'short.txt'];
  expect(readdirSync(folder).toSorted()).toEqual(names);
  const read = (name: string) => readFileSync(join(folder, name));
  expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(text);
  expect(gunzipSync(read('index.html.gz')).toString()).toBe(text);
});

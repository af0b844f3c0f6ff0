import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/**
 * `npm run bench`: one line a figure. Times are medians of interleaved runs and shown as ratios to
 * an empty start of Node in the same run; weights are bytes of the built pages in brotli.
 */
const ROUNDS = 5;
const PAGES = ['', 'vung/', 'vung/dong-bang-song-cuu-long/', 'von-doi-ung/', 'phuong-phap/'];

const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const commands = {
    start: [process.execPath, '--eval', ''],
    data: [process.execPath, 'scripts/data.ts'],
    build: ['astro', 'build', '--silent', '--outDir', join(scratch, 'dist')],
  };
  const times = Object.fromEntries(
    Object.keys(commands).map((name) => [name, [] as number[]]),
  ) as Record<keyof typeof commands, number[]>;
  for (let round = 0; round < ROUNDS; round += 1) {
    times.start.push(time(commands.start));
    times.data.push(time(commands.data));
    times.build.push(time(commands.build));
  }
  const start = median(times.start);
  console.log(`data: ${(median(times.data) / start).toFixed(1)} × an empty start of Node`);
  console.log(`site: ${(median(times.build) / start).toFixed(1)} × an empty start of Node`);
  for (const page of PAGES) {
    const html = readFileSync(join(scratch, 'dist', page, 'index.html'));
    console.log(`weight of /${page}: ${String(brotliCompressSync(html).length)} bytes`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Milliseconds that a command takes; an error if it fails. */
function time([command = '', ...options]: readonly string[]): number {
  const begin = performance.now();
  const env = { ...process.env, KC_OUT: join(scratch, 'dataset') };
  const isData = options[0] === 'scripts/data.ts';
  const { status } = spawnSync(command, options, isData ? { env } : {});
  if (status !== 0) throw new Error(`${command} ${options.join(' ')} ended with ${String(status)}`);
  return performance.now() - begin;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

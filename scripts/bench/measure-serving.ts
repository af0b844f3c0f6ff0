import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startNginx } from '../hosting/start-server.ts';
import { fetchProgram, type Program } from '../lib/debian-program.ts';
import { precompress } from '../lib/precompress.ts';
import { makeFloorPage } from './floor-page.ts';
import type { Section } from './results.ts';

/** How hard and how long each round asks: as many connections as a small server has at a busy hour. */
const CONNECTIONS = 32;
const SECONDS = 3;

/** How the answer is asked for, and how that is called. */
const CODINGS = [
  { name: 'requests served, brotli', coding: 'br' },
  { name: 'requests served, uncompressed', coding: 'identity' },
];

/**
 * The story and its floor, served by nginx with the configuration of deploy/, to one process on the same
 * machine that asks for nothing else. In turn; which of the two goes first changes.
 * @param folder of its own, emptied first
 * @returns nothing where nginx or wrk is not to be had, which has been said
 * @throws {Error} where an answer is an error
 */
export async function measureServing(
  dist: string,
  folder: string,
  rounds: number,
): Promise<readonly Section[]> {
  const load = fetchProgram('wrk');
  if (load === undefined) return [];
  const base = (process.env['BASE_PATH'] ?? '').replace(/\/$/, '');
  const root = join(folder, 'site');
  await publishWithFloor(dist, root + base);
  const server = await startNginx({ root, base, folder: join(folder, 'nginx') });
  if (server === undefined) return [];
  const pages = [`${server.origin}${base}/`, `${server.origin}${base}/floor/`] as const;
  try {
    const measurements = CODINGS.map(({ name, coding }) => {
      const [ours, floor] = [[] as number[], [] as number[]];
      for (let round = 0; round < rounds; round += 1) {
        const turns = [
          () => ours.push(countRequests(load, pages[0], coding)),
          () => floor.push(countRequests(load, pages[1], coding)),
        ];
        for (const turn of round % 2 === 0 ? turns : turns.toReversed()) turn();
      }
      const reference = { name: 'floor', rounds: floor };
      return { name, unit: 'requests/s', rounds: ours, reference } as const;
    });
    return [{ name: '/', measurements }];
  } finally {
    server.close();
  }
}

/** The story with what it needs and the floor beside it, compressed. */
async function publishWithFloor(dist: string, target: string): Promise<void> {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, 'floor'), { recursive: true });
  for (const name of ['index.html', '404.html']) cpSync(join(dist, name), join(target, name));
  const floor = makeFloorPage(readFileSync(join(dist, 'index.html'), 'utf8'));
  writeFileSync(join(target, 'floor', 'index.html'), floor);
  await precompress(target);
}

/** Answers a second. */
function countRequests({ command, environment }: Program, address: string, coding: string): number {
  const load = ['-t1', `-c${String(CONNECTIONS)}`, `-d${String(SECONDS)}s`];
  const args = [...load, '-H', `Accept-Encoding: ${coding}`, address];
  const { stdout } = spawnSync(command, args, { env: environment, encoding: 'utf8' });
  const faults = /^\s*(?:Socket errors|Non-2xx or 3xx responses):.*$/m.exec(stdout)?.[0];
  if (faults !== undefined) throw new Error(`${address}: ${faults.trim()}`);
  const rate = Number(/Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1]);
  if (!(rate > 0)) throw new Error(`${address}: wrk told nothing: ${stdout}`);
  return rate;
}

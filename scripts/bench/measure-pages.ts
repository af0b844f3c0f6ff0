import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { makeFloorPage } from './floor-page.ts';
import { measureLoad, type Load } from './measure-load.ts';
import type { Measurement, Section, Unit } from './results.ts';
import { serveCompressed } from './serve-compressed.ts';

/** What is held against its floor: the story, a region, the claims. */
export const PATHS = ['', 'vung/dong-bang-song-cuu-long/', 'kiem-chung/'];

const FIGURES: readonly (readonly [keyof Load, string, Unit])[] = [
  ['bytes', 'sent', 'bytes'],
  ['requests', 'requests', 'requests'],
  ['firstPaint', 'first paint', 'ms'],
  ['largestPaint', 'largest contentful paint', 'ms'],
  ['shift', 'cumulative layout shift', 'shift'],
  ['blocking', 'total blocking time', 'ms'],
];

/** Built pages beside their floors, in turn, on a slow phone; which of the two goes first changes. */
export async function measurePages(
  browser: Browser,
  dist: string,
  rounds: number,
): Promise<readonly Section[]> {
  const floors = new Map(
    PATHS.map((path) => {
      const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
      return [`/floor/${path}`, makeFloorPage(html)];
    }),
  );
  const site = await serveCompressed(dist, process.env['BASE_PATH'], floors);
  const open = (path: string) =>
    measureLoad(browser, new URL(path, site.address).href, site.traffic);
  try {
    // Once without counting: the server then has everything compressed.
    for (const path of [...PATHS, ...floors.keys()]) await open(path);
    const loads = PATHS.map((path) => ({ path, ours: [] as Load[], floor: [] as Load[] }));
    for (let round = 0; round < rounds; round += 1) {
      for (const { path, ours, floor } of loads) {
        const turns = [
          async () => ours.push(await open(path)),
          async () => floor.push(await open(`/floor/${path}`)),
        ];
        for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
      }
    }
    return loads.map(({ path, ours, floor }) => ({
      name: `/${path}`,
      measurements: FIGURES.map(([key, name, unit]): Measurement => ({
        name,
        unit,
        rounds: ours.map((load) => load[key]),
        reference: { name: 'floor', rounds: floor.map((load) => load[key]) },
      })),
    }));
  } finally {
    site.close();
  }
}

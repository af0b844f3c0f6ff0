import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Engine, Wishes } from './commands.ts';
import { startFirefox } from './firefox.ts';
import { Reader } from './reader.ts';
import { startWebKit } from './webkit.ts';

const ENGINES = { Firefox: startFirefox, WebKit: startWebKit };
export const PHONE = 360;
export const DESK = 1280;
const HEIGHT = 700;

/** Where an engine may need time for what a reader waits for too. */
export const soon = { timeout: 10_000, interval: 50 };

type Check = (title: string, work: (reader: Reader) => Promise<void>, width?: number) => void;

/**
 * Tests in each of the other browsers, started once for all of them. A check has a window of its own
 * and fails, whatever else, where the console of Firefox complains. A browser that cannot be had skips its tests,
 * which is said and counted.
 */
export function describeEngines(wishes: Wishes, checks: (check: Check) => void): void {
  describe.each(Object.entries(ENGINES))('%s', (name, start) => {
    let engine: Engine | undefined;
    beforeAll(async () => {
      engine = await start(wishes);
    });
    afterAll(() => engine?.close());
    checks((title, work, width = DESK) => {
      test(title, async ({ skip }) => {
        if (engine === undefined) return skip(`${name} cannot be had from packages here`);
        await engine.readTroubles();
        const reader = await Reader.openWindow(engine, inject('address'), width, HEIGHT);
        try {
          await work(reader);
        } finally {
          await reader.closeWindow();
        }
        expect(await engine.readTroubles()).toEqual([]);
      });
    });
  });
}

/** By how much the page is wider than its window, in px. */
export function measureOverflow(reader: Reader): Promise<number> {
  return reader.ask(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

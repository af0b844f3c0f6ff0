import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addTallies, formatTally, tallyPlaywright, tallyStep, tallyVitest } from './tally.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function writeReport(name: string, report: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(report));
  return file;
}

test('Vitest: what is pending or to do counts as skipped', () => {
  const file = writeReport('vitest.json', {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
  });
  expect(tallyVitest(file, false)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test('Playwright: what passes only at times has failed', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  const file = writeReport('playwright.json', { stats });
  expect(tallyPlaywright(file, false)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test('a run that ends badly without a failing test, or without a report, counts as one', () => {
  const file = writeReport('loading-failed.json', { numPassedTests: 5, numFailedTests: 0 });
  expect(tallyVitest(file, false).failed).toBe(1);
  expect(tallyPlaywright(join(folder, 'none.json'), false).failed).toBe(1);
});

test('totals name what was skipped only if something was', () => {
  const tallies = [tallyStep(true), tallyStep(false), { passed: 3, failed: 0, skipped: 0 }];
  expect(formatTally(addTallies(tallies))).toBe('4 passed, 1 failed');
  expect(formatTally({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
});

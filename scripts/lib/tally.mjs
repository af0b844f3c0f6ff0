import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * A step without tests of its own counts as one test.
 * @param {boolean} ok
 * @returns {Tally}
 */
export function tallyStep(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} file what Vitest's JSON reporter wrote
 * @param {boolean} ok whether Vitest ended well
 * @returns {Tally}
 */
export function tallyVitest(file, ok) {
  const report = readReport(file);
  return settle(
    {
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    ok,
  );
}

/**
 * @param {string} file what Playwright's JSON reporter wrote
 * @param {boolean} ok whether Playwright ended well
 * @returns {Tally}
 */
export function tallyPlaywright(file, ok) {
  const stats = readReport(file)?.stats;
  return settle(
    {
      passed: stats?.expected ?? 0,
      failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
      skipped: stats?.skipped ?? 0,
    },
    ok,
  );
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function addTallies(tallies) {
  /** @param {keyof Tally} key */
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/**
 * @param {Tally} tally
 * @returns {string} such as `123 passed, 0 failed, 2 skipped`
 */
export function formatTally({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A run can fail without a failing test, say where a file does not load: that counts as one.
 * @param {Tally} tally
 * @param {boolean} ok
 * @returns {Tally}
 */
function settle(tally, ok) {
  return ok || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

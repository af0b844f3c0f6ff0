import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { describeResults } from './describe-results.ts';
import type { Results } from './results.ts';

/** The last results, with every round. */
const RESULTS = 'docs/performance.json';

export const REPORT = 'docs/performance.md';

const WIDTH = 100;

export function readResults(): Results {
  return existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Results) : {};
}

/** The report as it is committed. */
export async function composeReport(results: Results): Promise<string> {
  return format(describeResults(results), { parser: 'markdown', printWidth: WIDTH });
}

/** Puts parts in place of those of the same name that were measured before, and writes the report anew. */
export async function writeResults(fresh: Results): Promise<void> {
  const results = { ...readResults(), ...fresh };
  const json = JSON.stringify(results, null, 2);
  writeFileSync(RESULTS, await format(json, { parser: 'json', printWidth: WIDTH }));
  writeFileSync(REPORT, await composeReport(results));
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeReport, readResults, REPORT } from './write-results.ts';

test('the committed report is what the committed results give', async () => {
  expect(readFileSync(REPORT, 'utf8')).toBe(await composeReport(readResults()));
});

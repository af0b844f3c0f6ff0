import { expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import { ELIGIBILITY, ELIGIBILITY_SOURCES } from './eligibility.ts';

test('each document is cited by lines that hold the number quoted from it', () => {
  for (const { id, first, last, observation } of ELIGIBILITY_SOURCES) {
    const found = dataset.observations.find((row) => row.id === observation);
    expect(found).toMatchObject({ source: id });
    expect(found?.line).toBeGreaterThanOrEqual(first);
    expect(found?.line).toBeLessThanOrEqual(last);
  }
});

test('each row has an answer by every document', () => {
  for (const { cells } of ELIGIBILITY.flatMap(({ rows }) => rows)) {
    expect(cells).toHaveLength(ELIGIBILITY_SOURCES.length);
  }
});

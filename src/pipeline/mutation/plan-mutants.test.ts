import { describe, expect, test } from 'vitest';
import { sampleFiles } from '../../../tests/support/sample-data.ts';
import { buildDataset } from '../build-dataset.ts';
import { applyMutant, planMutants } from './plan-mutants.ts';

const files = sampleFiles();
const { placed, dataset } = buildDataset(files);
const mutants = planMutants(placed, dataset?.units ?? []);

/** The observation as it is read from a data folder with the error in it. */
function readWith(mutant: (typeof mutants)[number]) {
  const built = buildDataset(applyMutant(files, mutant));
  const found = built.placed.find(({ observation }) => observation.id === mutant.observation);
  return { issues: built.issues, observation: found?.observation };
}

describe('typing errors of the sample', () => {
  test('are planned for every observation', () => {
    expect(new Set(mutants.map(({ observation }) => observation))).toEqual(
      new Set(placed.map(({ observation }) => observation.id)),
    );
  });

  test('leave out what cannot be read with certainty', () => {
    const uncertain = placed.map((one) => ({
      ...one,
      observation: { ...one.observation, value: null },
    }));
    expect(planMutants(uncertain, [])).toEqual([]);
  });

  test('swap units of one kind of money, and of nothing else', () => {
    const swapped = mutants.filter(({ kind }) => kind === 'unit-swapped');
    expect(swapped.map(({ observation, token }) => `${observation} ${token}`)).toEqual([
      's-vn million-vnd',
      's-central million-vnd',
      's-local million-vnd',
    ]);
    expect(swapped.map((mutant) => readWith(mutant).observation?.unit)).toEqual(
      swapped.map(({ token }) => token),
    );
  });

  test.each(mutants.filter(({ kind }) => kind !== 'unit-swapped').map((one) => [one.token, one]))(
    '%s is read as typed, or refused as a number, never for its reading',
    (token, mutant) => {
      const { issues, observation } = readWith(mutant);
      const codes = issues.map(({ code }) => code);
      if (codes.includes('unreadable-number') || codes.includes('wrong-form')) return;
      expect(codes).toEqual([]);
      expect(observation?.read_as).toBe(token);
      expect(observation?.reading).toBe(
        mutant.observation === 's-share-central' ? 'mended' : 'clear',
      );
    },
  );
});

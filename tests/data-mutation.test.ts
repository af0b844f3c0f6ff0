import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { dataset } from '../src/catalogue/dataset.ts';
import mutation from '../src/content/mutation.json' with { type: 'json' };
import { findConstraints } from '../src/pipeline/mutation/find-constraints.ts';
import { listMutationInputs } from '../src/pipeline/mutation/summarise-mutation.ts';

const sum = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

test('the run over typing errors is one of these observations and claims', () => {
  const inputs = createHash('sha256').update(listMutationInputs(dataset)).digest('hex');
  expect(mutation.inputs, 'stale: run npm run mutation').toBe(inputs);
});

test('every typing error was caught or passed', () => {
  for (const { mutants, caught, passed } of [mutation.total, ...mutation.kinds]) {
    expect(sum(caught) + sum(passed)).toBe(mutants);
  }
  expect(sum(Object.fromEntries(mutation.kinds.map(({ kind, mutants }) => [kind, mutants])))).toBe(
    mutation.total.mutants,
  );
});

test('the numbers that nothing constrains are named', () => {
  const constraints = findConstraints(dataset);
  const free = dataset.observations
    .filter(({ id, value }) => value !== null && constraints.get(id) === 'free')
    .map(({ id }) => id);
  expect(mutation.free.toSorted(), 'stale: run npm run mutation').toEqual(free.toSorted());
});

import { describe, expect, test } from 'vitest';
import { sampleFiles } from '../../../tests/support/sample-data.ts';
import { buildDataset } from '../build-dataset.ts';
import { describeMutation } from './describe-mutation.ts';
import { listMutationInputs, summariseMutation, type JudgedMutant } from './summarise-mutation.ts';

function build() {
  const { dataset } = buildDataset(sampleFiles());
  if (dataset === undefined) throw new Error('the sample has issues');
  return dataset;
}

const dataset = { ...build(), sources: [] };

const JUDGED: readonly JudgedMutant[] = [
  { observation: 's-vn', kind: 'digit-changed', token: '22,5', sighting: 'claim' },
  { observation: 's-vn', kind: 'digit-changed', token: '13,5', sighting: 'visible' },
  { observation: 's-vn', kind: 'mark-moved', token: '12', sighting: 'unseen' },
  { observation: 's-local', kind: 'digit-changed', token: '6', sighting: 'unseen' },
  { observation: 's-local', kind: 'unit-swapped', token: 'million-vnd', sighting: 'unseen' },
];
/** Nothing is about local money, and its share is not printed. */
const withoutLocal = {
  ...dataset,
  derived: dataset.derived.filter(({ inputs }) => !inputs.includes('s-local')),
};

describe('a summary of typing errors', () => {
  const summary = summariseMutation(JUDGED, withoutLocal);

  test('counts what caught them and what let them pass', () => {
    expect(summary.total).toEqual({
      mutants: 5,
      caught: { parser: 0, rule: 0, claim: 1, invariant: 0 },
      passed: { exact: 0, bound: 2, disputed: 0, free: 2 },
      visible: 1,
    });
    expect(summary.numbers).toEqual({ exact: 0, bound: 1, disputed: 0, free: 1 });
  });

  test('does so for each kind of error, those without any as well', () => {
    expect(summary.kinds.map(({ kind, mutants }) => `${kind} ${String(mutants)}`)).toEqual([
      'digit-changed 3',
      'digit-dropped 0',
      'digit-doubled 0',
      'mark-moved 1',
      'unit-swapped 1',
    ]);
  });

  test('names the numbers that nothing constrains, and what passed in the others', () => {
    expect(summary.free).toEqual(['s-local']);
    expect(summary.passed).toEqual([
      { observation: 's-vn', constraint: 'bound', unseen: '12', visible: '13,5' },
    ]);
  });

  test('reads as one line a figure', () => {
    const lines = describeMutation({ ...summary, inputs: '' });
    expect(lines).toContain('typing errors tried: 5 in 2 numbers');
    expect(lines).toContain('typing errors caught by a claim: 1');
    expect(lines).toContain('typing errors passed: 4');
    expect(lines.at(-1)).toBe('numbers that nothing constrains: 1');
  });
});

describe('what a result hangs on', () => {
  const inputs = listMutationInputs(dataset);
  const change = (row: Partial<(typeof dataset.observations)[number]>) =>
    listMutationInputs({
      ...dataset,
      observations: dataset.observations.map((one, index) =>
        index === 0 ? { ...one, ...row } : one,
      ),
    });

  test('is the same for the same data, and for another note', () => {
    expect(listMutationInputs({ ...build(), sources: [] })).toBe(inputs);
    expect(change({ note: 'Ghi chú.', note_en: 'A note.' })).toBe(inputs);
  });

  test('is another thing for another number, unit, formula or claim', () => {
    expect(change({ read_as: '12,6' })).not.toBe(inputs);
    expect(change({ unit: 'million-vnd' })).not.toBe(inputs);
    expect(listMutationInputs(withoutLocal)).not.toBe(inputs);
  });
});

import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import { valueOf } from '../../domain/figure-lookup.ts';
import { fateOf, listDraftedTargets, sayTarget } from './drafted-targets.ts';

const dataset = changeValues({});
const rows = listDraftedTargets(dataset);
const idsOf = (fate: string) =>
  rows.filter((row) => row.fate === fate).map(({ draft }) => draft.row.id);

test('each target of the draft has one fate', () => {
  const counts = Map.groupBy(rows, ({ fate }) => fate);
  expect([...counts].map(([fate, { length }]) => [fate, length])).toEqual([
    ['kept', 8],
    ['lowered', 7],
    ['raised', 4],
    ['dropped', 4],
  ]);
  expect(new Set(rows.map(({ subject }) => subject.id)).size).toBe(rows.length);
});

test('what the approved programme no longer has is dropped, and money and years are no targets', () => {
  expect(idsOf('dropped').toSorted()).toEqual([
    's21-clusters-infrastructure',
    's21-products-awarded-national',
    's21-products-awarded-regional',
    's21-provinces-with-focal-projects-share',
  ]);
});

test('fates go by the numbers, whatever “about” may mean', () => {
  expect(idsOf('raised')).toEqual([
    's21-clusters-pollution',
    's21-clusters-planning',
    's21-establishments-brand',
    's21-machines-supported',
  ]);
  for (const { fate, draft, approved } of rows) {
    if (approved === undefined) continue;
    const [asked, granted] = [valueOf(draft), valueOf(approved)];
    expect(fate).toBe(asked === granted ? 'kept' : asked > granted ? 'lowered' : 'raised');
  }
});

test('a target that is approved as drafted is kept', () => {
  const id = 'd-r20-2021-2025-draft-to-approved-machines-supported';
  const changed = listDraftedTargets(changeValues({ [id]: 100 }));
  expect(changed.find(({ ratio }) => ratio?.row.id === id)?.fate).toBe('kept');
  expect(fateOf(undefined)).toBe('dropped');
});

test('qualifiers travel with both numbers', () => {
  const row = rows.find(({ draft }) => draft.row.id === 's21-demonstration-models');
  expect(row && sayTarget(row, { dataset, language: 'vi' })).toBe(
    'dự thảo khoảng\u00a0600, được duyệt 340',
  );
});

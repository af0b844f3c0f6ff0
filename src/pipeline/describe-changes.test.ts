import { expect, test } from 'vitest';
import type { TableChange } from './compare-datasets.ts';
import { describeChanges } from './describe-changes.ts';

const NONE: TableChange = {
  table: 'observations',
  isNew: false,
  added: [],
  changed: [],
  gone: [],
  isReordered: false,
};

const ids = (count: number) => Array.from({ length: count }, (_, index) => `s-${String(index)}`);

test('no change is said in one line', () => {
  expect(describeChanges([])).toEqual(['nothing changed']);
});

test('each table has a heading with counts and a line a row', () => {
  expect(
    describeChanges([
      {
        ...NONE,
        changed: [{ id: 's-a', kind: 'value', detail: '5.5 → 5.6' }],
        added: ['s-b'],
        gone: ['s-c'],
      },
      {
        ...NONE,
        table: 'claims',
        changed: [
          { id: 'c-a', kind: 'verdict', detail: 'reproduces → contradicts' },
          { id: 'c-b', kind: 'other', detail: 'lower, upper' },
        ],
      },
    ]),
  ).toEqual([
    'observations: 1 changed, 1 new, 1 gone',
    '  ~ observations s-a: 5.5 → 5.6',
    '  + observations s-b',
    '  - observations s-c',
    'claims: 2 changed, 1 of them in verdict',
    '  ~ claims c-a: reproduces → contradicts',
    '  ~ claims c-b: lower, upper',
  ]);
});

test('of many rows twenty are named, the rest counted', () => {
  expect(describeChanges([{ ...NONE, added: ids(20) }])).toHaveLength(21);
  const lines = describeChanges([{ ...NONE, added: ids(25) }]);
  expect(lines).toHaveLength(22);
  expect(lines[0]).toBe('observations: 25 new');
  expect(lines.at(-1)).toBe('  … and 5 more');
});

test('a table that was not there before is only counted', () => {
  expect(describeChanges([{ ...NONE, isNew: true, added: ids(3) }])).toEqual([
    'observations: 3 new',
  ]);
});

test('another order of rows is said', () => {
  expect(describeChanges([{ ...NONE, isReordered: true }])).toEqual([
    'observations: rows in another order',
  ]);
});

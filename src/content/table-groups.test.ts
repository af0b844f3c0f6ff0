import { expect, test } from 'vitest';
import { TABLE_NAMES } from '../distributions/schema/tables.ts';
import { TABLE_GROUPS } from './table-groups.ts';

test('every published table stands in one group', () => {
  expect(Object.values(TABLE_GROUPS).flat().toSorted()).toEqual(TABLE_NAMES.toSorted());
});

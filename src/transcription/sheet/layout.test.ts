import { expect, test } from 'vitest';
import { indexColumn, nameColumn } from './layout.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [702, 'AAA'],
])('column %i is %s', (index, letters) => {
  expect(nameColumn(index)).toBe(letters);
  expect(indexColumn(letters)).toBe(index);
});

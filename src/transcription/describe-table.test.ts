import { expect, test } from 'vitest';
import { describeTable } from './describe-table.ts';

const meaning = { vi: 'Tên, của nó.', en: 'Name, of it.' };

test('types, codes and forms are those of the columns', () => {
  const codes = [{ id: 'a', meaning }];
  const { fields, primaryKey } = describeTable([
    { name: 'id', type: 'id', required: true, meaning },
    { name: 'line', type: 'integer', meaning },
    { name: 'kind', type: 'text', codes, meaning },
    { name: 'words', type: 'text', codes, isList: true, meaning },
  ]);
  expect(primaryKey).toEqual(['id']);
  expect(fields).toMatchObject([
    { name: 'id', type: 'string', constraints: { required: true, unique: true } },
    { name: 'line', type: 'integer', constraints: { minimum: 1 } },
    { name: 'kind', type: 'string', constraints: { enum: ['a'] } },
    { name: 'words', constraints: { pattern: '^(a)( (a))*$' } },
  ]);
});

test('a table without ids has no key', () => {
  expect(describeTable([{ name: 'line', type: 'integer', meaning }])).not.toHaveProperty(
    'primaryKey',
  );
});

import { expect, test } from 'vitest';
import { checkRequest } from './check-request.ts';

const file = (path: string, text = '') => ({ path, bytes: new TextEncoder().encode(text) });
const files = [
  file('sources/report-2014-2020/source.json', '{ "prefix": "r20" }'),
  file('claims/letter-1.csv'),
  file('registers/letter-2.csv'),
];
const problems = (id: string, prefix: string) => checkRequest({ id, prefix }, files);

test('a new id with a new prefix is taken', () => {
  expect(problems('report-2021-2025', 'r25')).toEqual([]);
});

test.each([
  ['Report-2025', 'r25', /cannot be an id/],
  ['', 'r25', /cannot be an id/],
  ['../report', 'r25', /cannot be an id/],
  ['2025', 'r25', /cannot be an id/],
  ['exceptions', 'e', /reserved/],
  ['timeline', 't', /reserved/],
  ['an-example', 'a', /reserved/],
  ['report-2014-2020', 'r21', /is there already/],
  ['letter-1', 'l1', /claims\/letter-1\.csv is there already/],
  ['letter-2', 'l2', /registers\/letter-2\.csv is there already/],
  ['report-2025', 'R25', /cannot be a prefix/],
  ['report-2025', 'c', /prefix “c” is reserved/],
  ['report-2025', 'r20', /taken by report-2014-2020; .*--prefix/],
])('id “%s” with prefix “%s” is refused', (id, prefix, expected) => {
  const found = problems(id, prefix);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(expected);
});

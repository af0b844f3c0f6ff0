import { expect, test } from 'vitest';
import { formatDate } from './format.ts';

test.each([
  ['vi', '1/8/2014'],
  ['en', '1 August 2014'],
] as const)('a day in %s is written %s', (language, written) => {
  expect(formatDate('2014-08-01', language)).toBe(written);
});

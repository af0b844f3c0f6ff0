import { expect, test } from 'vitest';
import { choosePrefix } from './choose-prefix.ts';

test.each([
  ['report-2014-2020', 'r20'],
  ['submission-2021-2025', 's25'],
  ['letter-7540', 'l7540'],
  ['decision-1288', 'd1288'],
  ['annual-review', 'annualreview'],
])('%s gives %s', (id, prefix) => expect(choosePrefix(id)).toBe(prefix));

import { expect, test } from 'vitest';
import { makeContext } from '../../../tests/support/derivation-context.ts';
import { deriveCounterpartDifference } from './counterpart-difference.ts';

const capital = { indicator: 'counterpart-capital', basis: 'counterpart' } as const;
const shorter = makeContext([{ ...capital, id: 'short' }]);
const longer = makeContext([{ ...capital, id: 'long', period: '2013/2022' }], { prefix: 'l' });

test('the longer report less the shorter one, and what that is per đồng of the money left over', () => {
  const start = 'd-l-2013-2022-less-s-2014-2020';
  expect(deriveCounterpartDifference([shorter, longer])).toMatchObject([
    { id: `${start}-counterpart-capital`, formula: 'long - short' },
    {
      id: `${start}-counterpart-per-dong`,
      category: 'difference',
      formula: `${start}-counterpart-capital / ${start}-funding-vn`,
    },
  ]);
});

test('the note says that the two may differ', () => {
  const [first] = deriveCounterpartDifference([longer, shorter]);
  expect(first?.note_en).toMatch(
    /^The 2013–2022 report minus the 2014–2020 report; the two may differ in scope/,
  );
});

test('there is none of one report, or of reports on one period', () => {
  expect(deriveCounterpartDifference([shorter])).toEqual([]);
  const other = makeContext([{ ...capital, id: 'other' }], { prefix: 'o' });
  expect(deriveCounterpartDifference([shorter, other])).toEqual([]);
});

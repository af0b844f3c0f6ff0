import { expect, test } from 'vitest';
import { makeObservation } from '../../tests/support/observation.ts';
import { accountForNumbers } from './account-for-numbers.ts';

const TEXT = 'Năm 2015 là 12,5 tỷ đồng, năm 2015\nđạt 5. 500 tỷ; 18/63 tỉnh.\n';
const figure = (printed: string, line: number) =>
  makeObservation({ printed, line, line_end: line });
const figures = [figure('12,5', 1), figure('5. 500', 2), figure('18/63', 2)];

test('each number is a figure or an entry, as often as it stands there', () => {
  const year = { line: 1, token: '2015' };
  expect(accountForNumbers(TEXT, figures, [year, year])).toEqual({ unaccounted: [], stray: [] });
  expect(accountForNumbers(TEXT, figures, [year]).unaccounted).toEqual(['1: 2015']);
  expect(accountForNumbers(TEXT, figures.slice(1), [year, year]).unaccounted).toEqual(['1: 12,5']);
});

test('an entry that the text has not, or on another line, is stray', () => {
  const entries = [
    { line: 1, token: '2015' },
    { line: 2, token: '2015' },
    { line: 1, token: '7' },
  ];
  expect(accountForNumbers(TEXT, figures, entries)).toEqual({
    unaccounted: ['1: 2015'],
    stray: ['2: 2015', '1: 7'],
  });
});

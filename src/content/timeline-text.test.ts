import { expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import { nameMisquote, namePlace, nameTurns } from './timeline-text.ts';

const claim = (id: string) => {
  const found = dataset.claims.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

test('a place is a document and a line', () => {
  expect(namePlace({ source: 'report-2014-2020', line: 878 }, 'en')).toBe(
    '2014–2020 report, line 878',
  );
});

test('a misquote says what is printed, a date as a date', () => {
  expect(nameMisquote(claim('c-r20-date-letter-7540-bct-cndp'), 'vi')).toBe(
    'Báo cáo 2014–2020, dòng 148 ghi ngày 15/6/2016',
  );
  expect(nameMisquote(claim('c-r20-number-decree-45-2012-nd-cp'), 'en')).toBe(
    '2014–2020 report, line 876 numbers it 45/2012/CP-CP',
  );
});

test('a year says which periods begin or end with it', () => {
  const span = { period: '2014/2020', isCovered: true, isFirst: false, isLast: false };
  expect(nameTurns([span], 'vi')).toEqual([]);
  expect(nameTurns([{ ...span, isFirst: true }], 'vi')).toEqual(['Bắt đầu kỳ báo cáo 2014–2020']);
  expect(nameTurns([span, { ...span, isLast: true }], 'en')).toEqual([
    'Reporting period 2014–2020 ends',
  ]);
});

import { expect, test } from 'vitest';
import { makeCell, makeView } from '../../../tests/support/comparison-view.ts';
import { fill, quoteView } from './quote-view.ts';

const TEXTS = {
  memo: '{measure}: {values}.',
  source: 'Nguồn: {source}.',
  memoBoth: 'Không so hai kỳ.',
  memoLink: 'Xem tại: {address}',
  basis: 'Tính chất: {bases}.',
  site: 'Vốn mồi',
};
const ADDRESS = 'https://example.test/vung/?regions=a';

test('a report: numbers, kind of money, source, address', () => {
  const view = makeView(['2014-2020'], { Bắc: [makeCell(30)], Nam: [makeCell(15)] });
  expect(quoteView(view, TEXTS, ADDRESS)).toBe(
    'Kinh phí, 2014-2020: Bắc 30 tỷ đồng; Nam 15 tỷ đồng. Tính chất: kế hoạch được duyệt. Nguồn: Báo cáo 2014-2020, dòng 1. Vốn mồi. Xem tại: https://example.test/vung/?regions=a',
  );
});

test('kinds of money are named with whose they are, unless they are everybody’s', () => {
  const [plan, spent] = ['kế hoạch', 'thực hiện'].map((basis) => ({ basis }));
  const view = makeView(['a'], {
    Bắc: [makeCell(30, 0.5, plan)],
    Nam: [makeCell(15, 0.5, spent)],
    Tây: [makeCell(9, 0.5, plan)],
    Số: [makeCell(1, 0, { basis: '' })],
  });
  expect(quoteView(view, TEXTS, ADDRESS)).toContain(
    'Tính chất: kế hoạch (Bắc, Tây); thực hiện (Nam). Nguồn',
  );
});

test('what lacks a number says why, and a report without any has neither kind of money nor source', () => {
  const view = makeView(['a', 'b'], {
    Bắc: [makeCell(30), 'không công bố'],
    Nam: ['không nêu', undefined],
  });
  expect(quoteView(view, TEXTS, ADDRESS)).toBe(
    'Kinh phí, a: Bắc 30 tỷ đồng; Nam: không nêu. Tính chất: kế hoạch được duyệt. Nguồn: Báo cáo a, dòng 1. Kinh phí, b: Bắc: không công bố. Không so hai kỳ. Vốn mồi. Xem tại: https://example.test/vung/?regions=a',
  );
});

test('a template without a value for a name has nothing there', () => {
  expect(fill('{a}-{b}', { a: 1 })).toBe('1-');
});

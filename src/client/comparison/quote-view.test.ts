import { expect, test } from 'vitest';
import { makeCell, makeView } from '../../../tests/support/comparison-view.ts';
import { fill, quoteView } from './quote-view.ts';

const TEXTS = {
  memo: '{measure}: {values}. {basis} Nguồn: {source}.',
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

test('a kind of money is named once, whatever numbers it stands beside in', () => {
  const view = makeView(['a'], {
    Bắc: [makeCell(30, 0.5, { basis: 'phân bổ' })],
    Nam: [makeCell(15, 0.5, { basis: 'phân bổ; thực hiện' })],
    Tây: [makeCell(9, 0.5, { basis: 'thực hiện; phân bổ' })],
  });
  expect(quoteView(view, TEXTS, ADDRESS)).toContain('Tính chất: phân bổ; thực hiện. Nguồn');
});

test('two reports: a sentence each, and what they must not be taken for', () => {
  const view = makeView(['a', 'b'], { Bắc: [makeCell(30), makeCell(60, 0.5, { basis: '' })] });
  expect(quoteView(view, TEXTS, ADDRESS)).toBe(
    'Kinh phí, a: Bắc 30 tỷ đồng. Tính chất: kế hoạch được duyệt. Nguồn: Báo cáo a, dòng 1. Kinh phí, b: Bắc 60 tỷ đồng. Nguồn: Báo cáo b, dòng 1. Không so hai kỳ. Vốn mồi. Xem tại: https://example.test/vung/?regions=a',
  );
});

test('a report without a number has no sentence', () => {
  const view = makeView(['a', 'b'], { Bắc: [makeCell(30), 'không công bố'] });
  expect(quoteView(view, TEXTS, ADDRESS)).not.toContain('Kinh phí, b');
  expect(quoteView(view, TEXTS, ADDRESS)).not.toContain('Không so hai kỳ');
});

test('a template without a value for a name has nothing there', () => {
  expect(fill('{a}-{b}', { a: 1 })).toBe('1-');
});

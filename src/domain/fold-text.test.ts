import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

test.each([
  ['Bà Rịa – Vũng Tàu', 'ba ria vung tau'],
  ['Đắk Lắk', 'dak lak'],
  ['TP. Hồ Chí Minh', 'tp ho chi minh'],
  ['Trung du và miền núi phía Bắc', 'trung du va mien nui phia bac'],
  ['  ', ''],
])('“%s” is typed “%s”', (text, typed) => {
  expect(foldText(text)).toBe(typed);
});

test('composed or decomposed, the text is the same', () => {
  expect(foldText('Thừa Thiên Huế'.normalize('NFD'))).toBe(
    foldText('Thừa Thiên Huế'.normalize('NFC')),
  );
});

test('what is folded stays as it is', () => {
  expect(foldText(foldText('Quảng Ngãi'))).toBe('quang ngai');
});

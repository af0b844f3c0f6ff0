import { expect, test } from 'vitest';
import { decodeText } from './input-file.ts';

const decode = (...bytes: readonly number[]) =>
  decodeText({ path: 'codelists/units.csv', bytes: new Uint8Array(bytes) });

test('UTF-8 is read', () => {
  expect(decode(0xc4, 0x91)).toEqual({ ok: true, text: 'đ' });
});

test('a byte-order mark is no part of the text', () => {
  expect(decode(0xef, 0xbb, 0xbf, 0x69)).toEqual({ ok: true, text: 'i' });
});

test.each([
  ['UTF-16, little end first', [0xff, 0xfe, 0x69, 0x00]],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x69]],
  ['Windows-1258', [0x69, 0xf0, 0x2c]],
  ['a letter cut in half', [0x69, 0xe1, 0xbb]],
])('%s is refused, naming the file', (_name, bytes) => {
  expect(decode(...bytes)).toMatchObject({
    ok: false,
    issue: { file: 'codelists/units.csv', code: 'not-utf8', value: `${bytes.length} bytes` },
  });
});

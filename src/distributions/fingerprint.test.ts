import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

test('a text and its bytes have the fingerprint that the standard gives', () => {
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(fingerprint('abc')).toBe(expected);
  expect(fingerprint(new TextEncoder().encode('abc'))).toBe(expected);
});

import { expect, test } from 'vitest';
import { isExampleId, isExampleText } from './example-mark.ts';

test.each(['VÍ DỤ: con số', 'EXAMPLE: a figure', 'Example: a figure', 'VÍ DỤ:'.normalize('NFD')])(
  '“%s” is of an example',
  (text) => expect(isExampleText(text)).toBe(true),
);

test.each(['', 'Ví dụ này', 'An EXAMPLE: of', 'EXAMPLES'])('“%s” is not', (text) => {
  expect(isExampleText(text)).toBe(false);
});

test('an id bears the mark as a part of its own', () => {
  const ids = ['r25-example-share', 'example-1', 'c-r25-example', 'r25-examples', 'counterexample'];
  expect(ids.filter(isExampleId)).toEqual(['r25-example-share', 'example-1', 'c-r25-example']);
});

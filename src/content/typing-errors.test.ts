import { expect, test } from 'vitest';
import { bindTypingErrors, listTypingErrors } from './typing-errors.ts';

const rows = listTypingErrors();
const all = rows.at(-1);

test('what is caught and what passes are all that is tried, in every row', () => {
  for (const { kind, tried, caught, passed } of rows) {
    const { exact, bound, disputed, free } = passed;
    expect(caught + exact + bound + disputed + free, kind).toBe(tried);
  }
});

test('the last row is the sum of the others', () => {
  const kinds = rows.slice(0, -1);
  expect(all?.kind).toBe('all');
  expect(kinds.reduce((sum, { tried }) => sum + tried, 0)).toBe(all?.tried);
  expect(kinds.reduce((sum, { passed }) => sum + passed.free, 0)).toBe(all?.passed.free);
});

test('the sentences bind the counts of the last row', () => {
  expect(bindTypingErrors()).toMatchObject({
    'errors-tried': { count: all?.tried, address: '#typing-errors' },
    'errors-caught': { count: all?.caught },
    'errors-passed-exact': { count: all?.passed.exact },
  });
});

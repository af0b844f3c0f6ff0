import { expect, test } from 'vitest';
import { explainFault, explainOutput } from './explain-fault.ts';

test('a fault of the file system says where, what to do, and its code', () => {
  const fault = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: 'a/b' });
  expect(explainFault(fault)).toBe(
    'a/b: the disk is full; free some space, and run it again (ENOSPC).',
  );
});

test('other errors are not for it to explain', () => {
  expect(explainFault(new TypeError('x is undefined'))).toBeUndefined();
  expect(explainFault('ENOSPC')).toBeUndefined();
});

test('what a program said of the file system is explained, and nothing else', () => {
  const text = "Error: EACCES: permission denied, open '/x'\n    at open (node:fs)";
  expect(explainOutput(text)).toContain('this user may not write there');
  expect(explainOutput('ENOSPCE is a word')).toBeUndefined();
  expect(explainOutput('')).toBeUndefined();
});

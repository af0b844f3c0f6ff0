import { expect, test } from 'vitest';
import { formatIssue, type Issue } from '../../src/pipeline/issue.ts';
import { describeFaults } from './describe-faults.ts';

const issue: Issue = {
  file: 'sources/sample/observations.csv',
  line: 7,
  column: 'note_en',
  code: 'html-tag',
  value: '<b>',
  expected: 'a text without tags',
  advice: 'remove “<b>”',
};
const faults = [issue, { ...issue, file: 'changes.csv', line: 0 }].map(formatIssue);

test('every fault is shown, as text', () => {
  const { message } = describeFaults(`${faults.join('\n')}\n`, '/data');
  expect(message.split('\n')).toHaveLength(4);
  expect(message).toContain('sources/sample/observations.csv:7, column note_en: “&lt;b&gt;”');
  expect(message).toContain('changes.csv, column note_en');
  expect(message).not.toContain('<');
});

test('the way into the editor leads to the first', () => {
  const placeOf = (complaint: string) => describeFaults(complaint, '/data').loc;
  expect(placeOf(faults.join('\n'))).toEqual({
    file: '/data/sources/sample/observations.csv',
    line: 7,
    column: 0,
  });
  expect(placeOf(faults[1] ?? '')).toEqual({ file: '/data/changes.csv', line: 0, column: 0 });
  expect(placeOf('The disk is full.')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './draft-and-approved.ts';

const findingOf = (values: Readonly<Record<string, number>>) =>
  figure.finding?.(figure.select(changeValues(values), ''), { view: '', highlight: '' });

test('the finding is about the target that was lowered most', () => {
  expect(findingOf({})).toBe('title');
  expect(findingOf({ 'd-r20-2021-2025-draft-to-approved-fairs-held-domestic': 150 })).toBe(
    'title.plain',
  );
});

import { expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import { findFormulaCells } from './find-formula-cells.ts';

test('no text of the dataset begins as a formula does', () => {
  expect(findFormulaCells(dataset)).toEqual([]);
});

test('one that does is found where it stands in the JSON', () => {
  const [first, second, ...rest] = dataset.terms;
  if (first === undefined || second === undefined) throw new Error('no terms');
  const terms = [first, { ...second, term_en: '=cmd()' }, ...rest];
  expect(findFormulaCells({ ...dataset, terms })).toEqual([
    expect.objectContaining({ file: 'dataset/terms.json', line: 3, column: 'term_en' }),
  ]);
});

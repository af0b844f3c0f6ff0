import type { Dataset } from '../domain/dataset.ts';
import { looksLikeFormula } from '../domain/formula-cell.ts';
import type { Issue } from './issue.ts';

/**
 * Texts of the dataset that a spreadsheet might run as a formula when it opens the published CSV. Input
 * files are checked cell by cell; this finds what only comes into being on the way.
 */
export function findFormulaCells(dataset: Dataset): readonly Issue[] {
  return Object.entries<readonly object[]>({ ...dataset }).flatMap(([name, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries<unknown>({ ...row })
        .filter(([, value]) => typeof value === 'string' && looksLikeFormula(value))
        .map(([column, value]) => ({
          file: `dataset/${name}.json`,
          line: index + 2,
          column,
          code: 'formula-cell' as const,
          value: String(value),
          expected: 'a text that does not begin with = + - @',
          advice: 'begin it with a word or a number; a spreadsheet would run it',
        })),
    ),
  );
}

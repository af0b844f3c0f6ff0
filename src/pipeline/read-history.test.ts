import { describe, expect, test } from 'vitest';
import { SAMPLE, sampleFiles, sampleWithText } from '../../tests/support/sample-data.ts';
import { buildDataset } from './build-dataset.ts';
import { readHistory } from './read-history.ts';

const issuesWith = (...change: Parameters<typeof sampleWithText>) =>
  buildDataset(sampleWithText(...change)).issues.map(({ code, file, line, column }) => [
    code,
    file,
    line,
    column,
  ]);

test('reads corrections and changes in their order', () => {
  const { corrections, changes, issues } = readHistory(sampleFiles());
  expect(issues).toEqual([]);
  expect(corrections).toEqual([
    expect.objectContaining({
      id: 'c-count',
      kind: 'ours',
      before_vi: 'miền Bắc',
      after_en: 'the country',
    }),
  ]);
  expect(changes.map(({ id, version }) => [id, version])).toEqual([
    ['second', '0.2.0'],
    ['first', '0.1.0'],
  ]);
});

test.each(['corrections.csv', 'changes.csv'])('%s may have no rows, but must be there', (path) => {
  const [header = ''] = (SAMPLE[path] ?? '').split('\n');
  expect(buildDataset(sampleFiles({ [path]: `${header}\n` })).issues).toEqual([]);
  expect(buildDataset(sampleFiles({ [path]: null })).issues).toEqual([
    expect.objectContaining({ code: 'missing-file', file: path }),
  ]);
});

describe('reports', () => {
  test.each([
    ['corrections.csv', '2026-02-01', '2026-02-30', 'wrong-form', 2, 'date'],
    ['corrections.csv', '2026-02-01', '2026-02', 'wrong-form', 2, 'date'],
    ['corrections.csv', ',ours,', ',theirs,', 'unknown-code', 2, 'kind'],
    ['corrections.csv', ',0.2.0,', ',v2,', 'wrong-form', 2, 'version'],
    ['corrections.csv', 'Chép sai.', '', 'empty-cell', 2, 'label_vi'],
    ['changes.csv', 'observations@0123456789ab', 'observations', 'wrong-form', 2, 'tables'],
    ['changes.csv', 'observations@0123456789ab', 'units@0123456789AB', 'wrong-form', 2, 'tables'],
    ['changes.csv', ' units@', ' observations@', 'wrong-form', 3, 'tables'],
    ['changes.csv', 'second,', 'first,', 'duplicate-id', 3, 'id'],
    ['changes.csv', '2026-01-01', '2026-02-02', 'wrong-order', 3, 'date'],
  ] as const)('in %s “%s” → “%s”', (path, from, to, code, line, column) => {
    expect(issuesWith(path, from, to)).toEqual([[code, path, line, column]]);
  });
});

import { expect, test } from 'vitest';
import { dataset } from './dataset.ts';
import { listGaps, listGapsBySource } from './listed-gaps.ts';

const groups = listGapsBySource();

test('every gap is listed once, under its document, in the order of lines', () => {
  const listed = groups.flatMap(({ gaps }) => gaps);
  expect(listed).toHaveLength(dataset.gaps.length);
  expect(new Set(listed)).toEqual(new Set(dataset.gaps));
  for (const { source, gaps } of groups) {
    expect(gaps.every((gap) => gap.source === source.id)).toBe(true);
    const lines = gaps.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  }
});

test('a document from which nothing is missing is left out', () => {
  expect(groups.map(({ source }) => source.id)).not.toContain('letter-7540');
  expect(listGaps('letter-7540', 'passage')).toEqual([]);
});

test('the lost appendices and charts are named', () => {
  expect(listGaps('report-2014-2020', 'appendix')).toHaveLength(5);
  expect(listGaps('report-2013-2022', 'chart').map(({ line }) => line)).toEqual([45, 49, 81, 94]);
});

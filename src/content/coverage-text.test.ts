import { describe, expect, test } from 'vitest';
import type { Coverage, Question } from '../catalogue/measure-coverage.ts';
import { countCoverage } from './coverage-text.ts';

const question: Question = { id: 'x', asks: [] };
const cell = (coverage: Partial<Coverage>): Coverage => ({
  state: 'partial',
  printed: 0,
  computed: 0,
  of: 1,
  example: undefined,
  gap: undefined,
  ...coverage,
});

describe('the count of a cell', () => {
  test('says how many of how many, in the unit of the question', () => {
    const provinces = { ...question, across: 'provinces' } as const;
    expect(countCoverage(provinces, cell({ printed: 5, of: 63 }), 'vi')).toBe('5/63 tỉnh');
    expect(countCoverage(provinces, cell({ printed: 5, of: 63 }), 'en')).toBe('5/63 provinces');
    const years = { ...question, across: 'years' } as const;
    expect(countCoverage(years, cell({ state: 'derived', computed: 7, of: 7 }), 'vi')).toBe(
      '7/7 năm',
    );
    const levels = { ...provinces, categories: ['central', 'local'] };
    expect(countCoverage(levels, cell({ printed: 2, of: 126 }), 'en')).toBe('2/126 parts');
  });

  test('tells printed from computed', () => {
    const mixed = cell({ state: 'derived', printed: 4, computed: 2, of: 6 });
    expect(countCoverage({ ...question, across: 'regions' }, mixed, 'vi')).toBe('4 in, 2 tính');
  });

  test('says how many where nobody knows of how many', () => {
    expect(countCoverage(question, cell({ printed: 4, of: null }), 'en')).toBe('parts: 4');
  });

  test('is empty where all is printed, where one was asked for, where there is none', () => {
    expect(countCoverage(question, cell({ state: 'published', printed: 6, of: 6 }), 'vi')).toBe('');
    expect(countCoverage(question, cell({ state: 'derived', computed: 1 }), 'vi')).toBe('');
    expect(countCoverage(question, cell({ state: 'none', of: 63 }), 'vi')).toBe('');
  });
});

import { describe, expect, test } from 'vitest';
import { describeMeasurement, describeResults } from './describe-results.ts';
import type { Measurement, PartResult } from './results.ts';

const paint: Measurement = {
  name: 'first paint',
  unit: 'ms',
  rounds: [500, 400, 900],
  reference: { name: 'floor', rounds: [400, 400, 300] },
};

const part: PartResult = {
  ...{ date: '2026-11-22', cores: 2, memory: 24, node: '24.21.0', chromium: '153.0', load: 0.1 },
  sections: [{ name: '/', measurements: [paint] }],
};

describe('a line a figure', () => {
  test('says the ratio and what it is of', () => {
    expect(describeMeasurement('/', paint)).toBe('/ first paint: 1.25 × floor (500 to 400 ms)');
  });

  test('says both where there is no ratio', () => {
    const still = { ...paint, name: 'shift', unit: 'shift', rounds: [0.01] } as const;
    expect(describeMeasurement('/', { ...still, reference: { name: 'floor', rounds: [0] } })).toBe(
      '/ shift: 0.010 to 0.000',
    );
  });

  test('says the median alone where it is held against nothing', () => {
    expect(describeMeasurement('data', { name: 'memory', unit: 'MB', rounds: [3, 1, 2] })).toBe(
      'data memory: 2 MB',
    );
  });
});

describe('the report', () => {
  test('has a table with medians, ratio and difference', () => {
    expect(describeResults({ pages: part })).toContain(
      '| first paint | 500 ms | floor | 400 ms | 1.25 | 100 ms |',
    );
  });

  test('has the least and the most where nothing is held against anything', () => {
    const measurements = [{ name: 'sorting', unit: 'ms', rounds: [48, 16, 32] } as const];
    const report = describeResults({
      explorer: { ...part, sections: [{ name: '/', measurements }] },
    });
    expect(report).toContain('| sorting | 32 ms | 16 ms | 48 ms |');
  });

  test('says when, how often and on what it was measured', () => {
    expect(describeResults({ pages: part })).toContain(
      '2026-11-22, 3 rounds, 2 cores, 24 GiB, Node 24.21.0, Chromium 153.0.',
    );
  });

  test('says whether the machine had other work', () => {
    expect(describeResults({ pages: part })).not.toContain('Others were at work');
    expect(describeResults({ pages: { ...part, load: 4 } })).toContain('Others were at work');
  });

  test('has the parts that were measured alone, in their order', () => {
    const report = describeResults({ build: part, pages: part });
    const titles = [...report.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
    expect(titles).toEqual(['Pages beside their floors', 'Data and build']);
  });
});

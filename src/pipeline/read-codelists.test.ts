import { describe, expect, test } from 'vitest';
import { SAMPLE, sampleFiles, sampleWithText } from '../../tests/support/sample-data.ts';
import { readCodelists } from './read-codelists.ts';

const issuesWith = (...change: Parameters<typeof sampleWithText>) =>
  readCodelists(sampleWithText(...change)).issues.map(({ code, file, line, column }) => [
    code,
    file,
    line,
    column,
  ]);

test('reads every list, numbers as numbers', () => {
  const { codelists, issues } = readCodelists(sampleFiles());
  expect(issues).toEqual([]);
  expect(codelists.units[0]).toMatchObject({ id: 'billion-vnd', kind: 'money', factor: 1000 });
  expect(codelists.indicators[0]).toMatchObject({ id: 'funding', decimals: 2 });
  expect(codelists.periods.map(({ id }) => id)).toEqual(['2015', '2014/2020']);
  expect(codelists.provinces[1]).toMatchObject({ id: 'VN-CT', region: 'S', tile_row: 1 });
  for (const list of Object.values<readonly unknown[]>({ ...codelists })) {
    expect(list.length).toBeGreaterThan(0);
  }
});

test.each(Object.keys(SAMPLE).filter((path) => path.startsWith('codelists/')))(
  'a lack of %s is reported',
  (path) => {
    expect(readCodelists(sampleFiles({ [path]: null })).issues).toContainEqual(
      expect.objectContaining({ code: 'missing-file', file: path, line: 0 }),
    );
  },
);

test.each(Object.keys(SAMPLE).filter((path) => path.startsWith('codelists/')))(
  'a lack of rows in %s is reported',
  (path) => {
    const [header = ''] = (SAMPLE[path] ?? '').split('\n');
    for (const text of [`${header}\n`, header, `${header}\n,,\n`]) {
      expect(readCodelists(sampleFiles({ [path]: text })).issues).toContainEqual(
        expect.objectContaining({ code: 'not-csv', file: path, line: 0 }),
      );
    }
  },
);

describe('reports', () => {
  test('an id that stands twice, at its second place', () => {
    expect(issuesWith('codelists/regions.csv', 'S,nam', 'N,nam')).toContainEqual([
      'duplicate-id',
      'codelists/regions.csv',
      3,
      'id',
    ]);
  });

  test.each([
    ['indicators', 'funding,billion-vnd', 'funding,trillion-vnd', 2, 'unit'],
    ['provinces', 'Can Tho,S', 'Can Tho,X', 3, 'region'],
    ['provinces', 'p34-can-tho', 'p34-an-giang', 3, 'successor'],
    ['timeline', 'sample,1', 'other,1', 2, 'source'],
    ['gaps', 'appendix,sample', 'appendix,other', 2, 'source'],
    ['units', 'percent,percent,1', 'percent,per-cent,1', 4, 'kind'],
  ])('a reference out of %s that leads nowhere (%s → %s)', (list, from, to, line, column) => {
    const path = `codelists/${list}.csv`;
    expect(issuesWith(path, from, to)).toEqual([['unknown-code', path, line, column]]);
  });

  test('names of a province that are not apart', () => {
    const path = 'codelists/provinces.csv';
    expect(issuesWith(path, 'HN;Thăng Long', 'HN;;Thăng Long')).toEqual([
      ['wrong-form', path, 2, 'aliases'],
    ]);
  });

  test('a label that lacks one language', () => {
    expect(issuesWith('codelists/categories.csv', 'Địa phương,Local', 'Địa phương,')).toEqual([
      ['empty-cell', 'codelists/categories.csv', 3, 'label_en'],
    ]);
  });

  test.each(['0', '-1000', 'nghìn', '1.000,0'])('a factor of %s', (factor) => {
    const cell = factor.includes(',') ? `"${factor}"` : factor;
    expect(issuesWith('codelists/units.csv', 'money,1000', `money,${cell}`)).toEqual([
      ['not-a-number', 'codelists/units.csv', 2, 'factor'],
    ]);
  });

  test.each(['-1', '1.5', 'hai'])('%s decimals', (decimals) => {
    const change = [`province-count,province,0`, `province-count,province,${decimals}`] as const;
    expect(issuesWith('codelists/indicators.csv', ...change)).toEqual([
      ['not-a-number', 'codelists/indicators.csv', 4, 'decimals'],
    ]);
  });

  test('a period that is none', () => {
    expect(issuesWith('codelists/periods.csv', '2014/2020,', '2014-2020,')).toEqual([
      ['wrong-form', 'codelists/periods.csv', 3, 'id'],
    ]);
  });

  test('a missing code list before the references that then lead nowhere', () => {
    const { issues } = readCodelists(sampleFiles({ 'codelists/units.csv': null }));
    expect(issues[0]).toMatchObject({ code: 'missing-file', file: 'codelists/units.csv' });
  });
});

test('a list of faults is reported whatever its length', () => {
  const path = 'codelists/terms.csv';
  const text = `${SAMPLE[path] ?? ''}${'term,,word,m,m\n'.repeat(130_000)}`;
  expect(readCodelists(sampleFiles({ [path]: text })).issues).toHaveLength(2 * 130_000);
});

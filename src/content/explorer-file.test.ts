import { describe, expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import { LANGUAGES } from '../domain/dataset.ts';
import { findClashes } from '../domain/explorer/additivity.ts';
import { idOf, readExplorerTable } from '../domain/explorer/explorer-table.ts';
import { measureRows, toAddend } from '../domain/explorer/group-rows.ts';
import { composeExplorerFile } from './explorer-file.ts';

describe.each(LANGUAGES)('the file of the explorer in %s', (language) => {
  const table = readExplorerTable(composeExplorerFile(language));

  test('has every observation and every derived value, each as in the dataset', () => {
    const rows = [...dataset.observations, ...dataset.derived];
    expect(table.id).toEqual(rows.map(({ id }) => id));
    for (const [index, row] of rows.entries()) {
      for (const name of ['indicator', 'category', 'geography', 'period', 'unit'] as const) {
        expect(idOf(table, name, index), row.id).toBe(row[name]);
      }
      for (const name of ['value', 'lower', 'upper'] as const) {
        expect(table[name][index], row.id).toBe(row[name] ?? NaN);
      }
    }
    for (const [index, row] of dataset.observations.entries()) {
      for (const name of ['source', 'basis', 'status'] as const) {
        expect(idOf(table, name, index), row.id).toBe(row[name]);
      }
      expect(table.stated[index]).toBe(row.printed);
      expect(table.line[index]).toBe(row.line);
    }
  });

  test('names everything in words', () => {
    for (const { ids, labels } of Object.values(table.dictionaries)) {
      for (const [code, id] of ids.entries()) {
        if (id !== '') expect(labels[code], id).toMatch(/[\p{L}\d%]/u);
      }
    }
  });
});

describe('of the figures themselves', () => {
  const table = readExplorerTable(composeExplorerFile('vi'));
  const addends = (...ids: readonly string[]) =>
    ids.map((id) => toAddend(table, table.id.indexOf(id)));
  const regions = ['rrd', 'nmm', 'ncc', 'ch', 'se', 'mrd'];

  test.each([
    ['r20', 'd-r20-2014-2020-funding-six-regions'],
    ['r22', 'd-r22-2013-2022-funding-six-regions'],
  ])('the sum of the regions of %s is the value that the method page has', (prefix, id) => {
    const sum = measureRows(addends(...regions.map((one) => `${prefix}-funding-${one}`)), 'sum');
    const row = dataset.derived.find((one) => one.id === id);
    expect(sum).toEqual({
      value: row?.value,
      interval: { lower: row?.lower, upper: row?.upper },
      unit: 'billion-vnd',
    });
  });

  test.each([
    ['the two reports', ['r20-funding-vn', 'r22-funding-vn'], 'bases'],
    [
      'the two reports on one region',
      ['r20-province-count-rrd', 'r22-province-count-rrd'],
      'periods',
    ],
    ['a year and its report', ['r22-funding-2013', 'r22-funding-2022', 'r22-funding-vn'], 'bases'],
    [
      'the country and its parts',
      ['r22-funding-central', 'r22-funding-local', 'r22-funding-vn'],
      'total-with-parts',
    ],
    [
      'what is foreseen and what came',
      ['d1288-funding-foreseen-central', 'r20-funding-central'],
      'indicators',
    ],
    [
      'a target and its result',
      ['d1288-people-trained-2016-2020', 'r20-people-trained'],
      'statuses',
    ],
    ['what one report says twice', ['r20-funding-local', 'r20-funding-local-six-years'], 'bases'],
    [
      'a sum and its part',
      ['r20-funding-rrd', 'd-r20-2014-2020-funding-six-regions'],
      'part-of-sum',
    ],
    ['shares', ['r20-funding-share-rrd', 'r20-funding-share-nmm'], 'intensive'],
    ['an uncertain reading', ['r20-fairs-held-level-regional'], 'uncertain'],
  ])('%s are not added', (_, ids, code) => {
    expect(findClashes(addends(...ids)).map((clash) => clash.code)).toContain(code);
  });

  test('parts of one report are', () => {
    expect(findClashes(addends('r22-funding-central', 'r22-funding-local'))).toEqual([]);
    expect(findClashes(addends('r22-funding-2013', 'r22-funding-2022'))).toEqual([]);
  });
});

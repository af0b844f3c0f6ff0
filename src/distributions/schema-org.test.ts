import { describe, expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import { LANGUAGES } from '../domain/dataset.ts';
import { listDistributions } from './list-distributions.ts';
import { findTableDates } from './publication.ts';
import { describeForSearch } from './schema-org.ts';

const distributions = await listDistributions();

describe.each(LANGUAGES)('%s', (language) => {
  const described = describeForSearch(distributions, {
    language,
    version: '0.1.0',
    page: 'https://example.org/du-lieu/',
    files: 'https://example.org/data/',
  });

  test('name and description are of the length that search engines take', () => {
    expect(described.name).toMatch(/^.{10,110}$/);
    expect(described.description).toMatch(/^.{50,5000}$/);
  });

  test('every file, indicator and document is in it', () => {
    expect(described.distribution).toHaveLength(distributions.length);
    expect(described.distribution).toContainEqual(
      expect.objectContaining({ contentUrl: 'https://example.org/data/claims.parquet' }),
    );
    expect(described.variableMeasured).toHaveLength(dataset.indicators.length);
    expect(described.isBasedOn).toHaveLength(dataset.sources.length);
    expect(described.temporalCoverage).toBe('2011/2025');
  });
});

test('a table was published with the first change that names it and modified with the last', () => {
  const row = { ...(dataset.changes[0] ?? { label_vi: '', label_en: '' }), version: '0.1.0' };
  const change = (id: string, date: string, tables: string) => ({ ...row, id, date, tables });
  const changes = [
    change('c', '2027-03-01', 'units@0123456789ab'),
    change('b', '2027-02-01', 'terms@0123456789ab'),
    change('a', '2027-01-01', 'terms@ba9876543210 units@ba9876543210'),
  ];
  expect(findTableDates({ changes }, 'terms')).toEqual({
    issued: '2027-01-01',
    modified: '2027-02-01',
  });
  expect(findTableDates({ changes }, 'changes').modified).toBe('2027-03-01');
});

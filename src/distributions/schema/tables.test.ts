import { describe, expect, test } from 'vitest';
import { findSchemaFaults } from '../../../tests/support/schema-faults.ts';
import { dataset } from '../../catalogue/dataset.ts';
import { VERDICTS } from '../../domain/claims/verdict.ts';
import { BASES, LANGUAGES, STATUSES, type Dataset } from '../../domain/dataset.ts';
import { schemaOf } from './tables.ts';

const NAMES = Object.keys(dataset) as (keyof Dataset)[];

/** What the schema says of the dataset with some cells of its first rows replaced. */
function faultsWith<Name extends keyof Dataset>(
  name: Name,
  changed: Partial<Dataset[Name][number]>,
): readonly string[] {
  const [first, ...rest] = dataset[name] as readonly object[];
  return findSchemaFaults(schemaOf(name), {
    ...dataset,
    [name]: [{ ...first, ...changed }, ...rest],
  });
}

describe.each(NAMES)('%s', (name) => {
  const schema = schemaOf(name);

  test('every row keeps to the schema', () => {
    expect(findSchemaFaults(schema, dataset)).toEqual([]);
  });

  test('everything is said in both languages, in sentences that end', () => {
    const sentences = [schema.description, ...schema.fields.map(({ meaning }) => meaning)];
    for (const language of LANGUAGES) {
      expect(schema.title[language]).toMatch(/^\p{Lu}[^.]+$/u);
      for (const sentence of sentences) expect(sentence[language]).toMatch(/\S{2}.*[.]$/u);
    }
  });

  test('a field that gives a number in a unit finds the unit in its row', () => {
    const names = schema.fields.map((field) => field.name);
    const isGiven = schema.fields.some(({ unit }) => unit?.en.includes('field unit') === true);
    if (isGiven) expect(names).toContain('unit');
  });
});

test('codes are those of the domain', () => {
  const codesOf = (table: keyof Dataset, field: string) =>
    schemaOf(table)
      .fields.find(({ name }) => name === field)
      ?.codes?.map(({ id }) => id);
  expect(codesOf('observations', 'basis')).toEqual(BASES);
  expect(codesOf('observations', 'status')).toEqual(STATUSES);
  expect(codesOf('claims', 'verdict')).toEqual(VERDICTS);
});

describe('a row at fault is found:', () => {
  test.each([
    ['a number as text', faultsWith('observations', { line: '3' as unknown as number }), 'line'],
    ['a fraction of a line', faultsWith('observations', { line: 1.5 }), 'line'],
    ['a line before the first', faultsWith('claims', { line: 0 }), 'line'],
    ['no value where there must be one', faultsWith('gaps', { label_vi: '' }), 'label_vi'],
    ['another basis', faultsWith('observations', { basis: 'spent' as 'allocated' }), 'basis'],
    ['a qualifier among others', faultsWith('observations', { qualifier: 'about odd' }), 'qualif'],
    ['an id of another form', faultsWith('terms', { id: 'A_1' }), 'id'],
    ['an id twice', faultsWith('units', { id: 'percent' }), 'id percent stands twice'],
    ['a place of no kind', faultsWith('derived', { geography: 'Huế' }), 'geography'],
    ['an indicator that is not there', faultsWith('derived', { indicator: 'x' }), 'leads nowhere'],
    ['a section that is not there', faultsWith('observations', { section: 'X' }), 'leads nowhere'],
    ['a day that is none', faultsWith('changes', { date: '2026-13-01' }), 'date'],
  ])('%s', (_what, faults, name) => {
    expect(faults.join('\n')).toContain(name);
  });
});

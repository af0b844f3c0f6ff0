import { expect, test } from 'vitest';
import {
  DATA_PACKAGE,
  findProfileFaults,
  TABLE_SCHEMA,
} from '../../tests/support/data-package-profile.ts';
import { describeFigureRows, describeFigures, describeTables } from './data-package.ts';
import { listDistributions } from './list-distributions.ts';
import { schemaOf, TABLE_NAMES } from './schema/tables.ts';
import { toTableSchema } from './table-schema.ts';

const distributions = await listDistributions();
const tables = describeTables(distributions, '0.1.0');

test('the package of tables keeps to the standard, with an address and without', () => {
  expect(findProfileFaults(DATA_PACKAGE, tables)).toEqual([]);
  const placed = describeTables(distributions, '0.1.0', 'https://example.org/');
  expect(findProfileFaults(DATA_PACKAGE, placed)).toEqual([]);
  expect(placed).toMatchObject({ homepage: 'https://example.org/' });
  expect(tables).not.toHaveProperty('homepage');
});

test('faults are found', () => {
  const [first, ...rest] = tables.resources;
  const faulty = (changed: object) =>
    findProfileFaults(DATA_PACKAGE, { ...tables, resources: [{ ...first, ...changed }, ...rest] });
  expect(faulty({ path: '/data/observations.csv' })).not.toEqual([]);
  expect(faulty({ path: '../observations.csv' })).not.toEqual([]);
  expect(faulty({ hash: 'sha256:no' })).not.toEqual([]);
  expect(faulty({ schema: { ...toTableSchema(schemaOf('units')), fields: [] } })).not.toEqual([]);
  expect(findProfileFaults(DATA_PACKAGE, { ...tables, created: '2026-11-22' })).not.toEqual([]);
});

test('every table is a resource, and foreign keys lead to fields of resources', () => {
  expect(tables.resources.map(({ name }) => name)).toEqual(TABLE_NAMES);
  for (const name of TABLE_NAMES) {
    const { fields, primaryKey } = schemaOf(name);
    const names = fields.map((field) => field.name);
    for (const key of primaryKey) expect(names).toContain(key);
    const { foreignKeys = [] } = toTableSchema(schemaOf(name));
    for (const { fields: own, reference } of foreignKeys) {
      for (const field of own) expect(names).toContain(field);
      const others = schemaOf(reference.resource).fields.map((field) => field.name);
      for (const field of reference.fields) expect(others).toContain(field);
    }
  }
});

test('codes become an enumeration, several codes in one cell a pattern', () => {
  const fields = toTableSchema(schemaOf('observations')).fields as {
    name: string;
    constraints: { enum?: string[]; pattern?: string };
  }[];
  const find = (wanted: string) => fields.find(({ name }) => name === wanted)?.constraints;
  expect(find('basis')?.enum).toContain('approved-plan');
  expect(find('qualifier')?.enum).toBeUndefined();
  expect('about more-than').toMatch(new RegExp(find('qualifier')?.pattern ?? 'none'));
  expect('about  more').not.toMatch(new RegExp(find('qualifier')?.pattern ?? ''));
});

test('rows of figures share one schema', () => {
  const rows = [{ name: 'money.vi.csv', bytes: new TextEncoder().encode('row,column\n') }];
  const figures = describeFigures(rows, '0.1.0');
  expect(findProfileFaults(DATA_PACKAGE, figures)).toEqual([]);
  expect(figures.resources).toMatchObject([{ name: 'money.vi', schema: 'schema.json' }]);
  expect(findProfileFaults(TABLE_SCHEMA, describeFigureRows())).toEqual([]);
});

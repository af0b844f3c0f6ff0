import { expect, test } from 'vitest';
import { sampleFiles } from '../../tests/support/sample-data.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { DataChange } from '../domain/history.ts';
import { buildDataset } from '../pipeline/build-dataset.ts';
import { findNewestMentions, fingerprintData, listMentions, listUnmentioned } from './mentions.ts';

const sample = build();

function build(): Dataset {
  const { dataset } = buildDataset(sampleFiles());
  if (dataset === undefined) throw new Error('the sample has issues');
  return dataset;
}

const change = (id: string, tables: string): DataChange => ({
  ...{ id, date: '2026-01-01', version: '0.1.0', tables },
  ...{ label_vi: '', label_en: '' },
});

test('every table but the list of changes has a mention', () => {
  const tables = Object.keys(sample).filter((name) => name !== 'changes');
  expect(listMentions(sample).map((mention) => mention.replace(/@[0-9a-f]{12}$/, ''))).toEqual(
    tables,
  );
});

test('the newest mention counts, whatever older rows say', () => {
  const units = listMentions(sample).find((mention) => mention.startsWith('units@')) ?? '';
  const [fresh, stale] = [change('b', units), change('a', 'units@0123456789ab')];
  expect(listUnmentioned({ ...sample, changes: [fresh, stale] })).not.toContain(units);
  expect(listUnmentioned({ ...sample, changes: [stale, fresh] })).toContain(units);
  expect(findNewestMentions([fresh, stale]).get('units')).toEqual({
    mention: units,
    change: fresh,
  });
});

test('a table that changes is no longer mentioned, the others still are', () => {
  const changes = [change('a', listMentions(sample).join(' '))];
  expect(listUnmentioned({ ...sample, changes })).toEqual([]);
  const changed = { ...sample, changes, units: sample.units.slice(1) };
  expect(listUnmentioned(changed).map((mention) => mention.split('@')[0])).toEqual(['units']);
});

test('the data as a whole have another name once any table differs, but for the list of changes', () => {
  const name = fingerprintData(sample);
  expect(name).toMatch(/^[0-9a-f]{12}$/);
  expect(fingerprintData({ ...sample, changes: [] })).toBe(name);
  expect(fingerprintData({ ...sample, corrections: [] })).not.toBe(name);
});

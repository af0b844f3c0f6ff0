import { expect, test } from 'vitest';
import { sampleFiles, sampleWithCells } from '../../tests/support/sample-data.ts';
import { buildDataset } from './build-dataset.ts';
import { compareDatasets } from './compare-datasets.ts';
import type { InputFile } from './input-file.ts';

function build(files: readonly InputFile[]) {
  const { dataset } = buildDataset(files);
  if (dataset === undefined) throw new Error('the sample has issues');
  return dataset;
}

const sample = build(sampleFiles());

test('equal datasets have no difference', () => {
  expect(compareDatasets(sample, build(sampleFiles()))).toEqual([]);
});

test('a changed value shows what it was and is, with what is derived from it', () => {
  expect(compareDatasets(sample, build(sampleWithCells('s-central', { printed: '7' })))).toEqual([
    '~ observations s-central: 7.5 → 7',
    '~ derived d-s-2015-funding-central-and-local: 12.5 → 12',
    '~ derived d-s-2015-funding-share-central: 60 → 56',
  ]);
});

test('a change of something else is a change without values', () => {
  const noted = build(sampleWithCells('s-vn', { note_vi: 'Ghi chú.', note_en: 'A note.' }));
  expect(compareDatasets(sample, noted)).toEqual(['~ observations s-vn']);
});

test('a new id is one more and one less', () => {
  const renamed = build(sampleWithCells('s-count', { id: 's-provinces' }));
  expect(compareDatasets(sample, renamed)).toEqual([
    '+ observations s-provinces',
    '- observations s-count',
  ]);
});

test('against nothing, everything is new', () => {
  const lines = compareDatasets({}, sample);
  expect(lines).toContain('+ observations s-vn');
  expect(lines).toContain('+ periods 2014/2020');
  expect(lines.every((line) => line.startsWith('+ '))).toBe(true);
});

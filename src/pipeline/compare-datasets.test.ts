import { describe, expect, test } from 'vitest';
import {
  CLAIMS,
  CLAIMS_PATH,
  EXCEPTIONS_PATH,
  OBSERVATIONS_PATH,
  printRows,
  ROWS,
  sampleFiles,
  sampleWithCells,
} from '../../tests/support/sample-data.ts';
import type { Dataset } from '../domain/dataset.ts';
import { buildDataset } from './build-dataset.ts';
import { compareDatasets, type TableChange } from './compare-datasets.ts';
import type { InputFile } from './input-file.ts';

/** Claims with another verdict are issues, and in the dataset all the same. */
function build(files: readonly InputFile[]): Dataset {
  const { dataset } = buildDataset(files);
  if (dataset === undefined) throw new Error('the sample has issues');
  return dataset;
}

/** The change of one table, without what is empty. */
function changeOf(changes: readonly TableChange[], table: string) {
  return changes.find((change) => change.table === table);
}

const sample = build(sampleFiles());

test('equal datasets have no difference', () => {
  expect(compareDatasets(sample, build(sampleFiles()))).toEqual([]);
});

describe('a changed row', () => {
  test('shows what its value was and is, with what is derived from it', () => {
    const changes = compareDatasets(sample, build(sampleWithCells('s-central', { printed: '7' })));
    expect(changes.map(({ table, changed }) => [table, changed])).toEqual([
      ['observations', [{ id: 's-central', kind: 'value', detail: '7.5 → 7' }]],
      [
        'derived',
        [
          { id: 'd-s-2015-funding-central-and-local', kind: 'value', detail: '12.5 → 12' },
          { id: 'd-s-2015-funding-share-central', kind: 'value', detail: '60 → 56' },
        ],
      ],
    ]);
  });

  test('names the fields that differ where its value does not', () => {
    const noted = build(sampleWithCells('s-vn', { note_vi: 'Ghi chú.', note_en: 'A note.' }));
    expect(compareDatasets(sample, noted)).toEqual([
      {
        table: 'observations',
        isNew: false,
        added: [],
        changed: [{ id: 's-vn', kind: 'other', detail: 'note, note_en' }],
        gone: [],
        isReordered: false,
      },
    ]);
  });

  test('may have lost its value', () => {
    const cells = { reading: 'uncertain', note_vi: 'Mờ.', note_en: 'Faint.' };
    const changes = compareDatasets(sample, build(sampleWithCells('s-count', cells)));
    expect(changeOf(changes, 'observations')?.changed).toEqual([
      { id: 's-count', kind: 'value', detail: '18 → no value' },
    ]);
  });

  test('stands behind those with another value', () => {
    const rows = ROWS.map((row) =>
      row.id === 's-vn' ? { ...row, note_vi: 'Ghi chú.', note_en: 'A note.' } : row,
    ).map((row) => (row.id === 's-count' ? { ...row, printed: '17/63' } : row));
    const changes = compareDatasets(
      sample,
      build(sampleFiles({ [OBSERVATIONS_PATH]: printRows(rows) })),
    );
    expect(changeOf(changes, 'observations')?.changed.map(({ id }) => id)).toEqual([
      's-count',
      's-vn',
    ]);
  });
});

describe('a claim', () => {
  const withClaims = (printed: string, exceptions = '') =>
    build(
      sampleFiles({
        [CLAIMS_PATH]: CLAIMS,
        [EXCEPTIONS_PATH]: `id,verdict,weight\n${exceptions}`,
        [OBSERVATIONS_PATH]: printRows(
          ROWS.map((row) => (row.id === 's-central' ? { ...row, printed } : row)),
        ),
      }),
    );
  const before = withClaims('7,5');

  test('with another verdict stands first, with what it was and is', () => {
    const changes = compareDatasets(before, withClaims('9,5'));
    expect(changeOf(changes, 'claims')?.changed).toEqual([
      { id: 'c-sum', kind: 'verdict', detail: 'reproduces → contradicts' },
      { id: 'c-share', kind: 'verdict', detail: 'reproduces → contradicts' },
    ]);
  });

  test('shows its weight, and another weight is another verdict', () => {
    const weighed = withClaims('9,5', 'c-sum,contradicts,slip\n');
    const changes = compareDatasets(withClaims('9,5'), weighed);
    expect(changeOf(changes, 'claims')?.changed).toEqual([
      { id: 'c-sum', kind: 'verdict', detail: 'contradicts → contradicts (slip)' },
    ]);
  });

  test('that is recomputed to something else and still holds says to what', () => {
    const changes = compareDatasets(before, withClaims('7,50'));
    expect(changeOf(changes, 'claims')?.changed.map(({ id, kind }) => [id, kind])).toEqual([
      ['c-sum', 'other'],
      ['c-share', 'other'],
    ]);
    const slightly = compareDatasets(before, withClaims('7,52'));
    expect(changeOf(slightly, 'claims')?.changed).toContainEqual({
      id: 'c-sum',
      kind: 'value',
      detail: 'recomputed 12.5 → 12.52',
    });
  });
});

test('a new id is one more and one less', () => {
  const renamed = build(sampleWithCells('s-count', { id: 's-provinces' }));
  expect(compareDatasets(sample, renamed)).toEqual([
    {
      table: 'observations',
      isNew: false,
      added: ['s-provinces'],
      changed: [],
      gone: ['s-count'],
      isReordered: false,
    },
  ]);
});

test('a section is known by its source and number', () => {
  const [first, ...rest] = sample.sections;
  if (first === undefined) throw new Error('the sample has no sections');
  const named = { ...sample, sections: [{ ...first, label_en: 'part one' }, ...rest] };
  expect(compareDatasets(sample, named)).toMatchObject([
    { table: 'sections', changed: [{ id: 'sample I', detail: 'label_en' }] },
  ]);
});

test('rows in another order are a change', () => {
  const turned = { ...sample, units: sample.units.toReversed() };
  expect(compareDatasets(sample, turned)).toMatchObject([
    { table: 'units', added: [], changed: [], gone: [], isReordered: true },
  ]);
});

test('against nothing, everything is new', () => {
  const changes = compareDatasets({}, sample);
  expect(changeOf(changes, 'observations')?.added).toContain('s-vn');
  expect(changeOf(changes, 'periods')?.added).toContain('2014/2020');
  expect(
    changes.every(({ isNew, changed, gone }) => isNew && [...changed, ...gone].length === 0),
  ).toBe(true);
});

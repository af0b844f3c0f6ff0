import { describe, expect, test } from 'vitest';
import {
  OBSERVATIONS_PATH,
  printRows,
  ROWS,
  sampleFiles,
  sampleWithCells,
} from '../../tests/support/sample-data.ts';
import { buildDataset } from './build-dataset.ts';
import { defineObservationSchema } from './observation-schema.ts';
import { readCodelists } from './read-codelists.ts';
import { readObservations } from './read-observations.ts';

const { codelists } = readCodelists(sampleFiles());
const schema = defineObservationSchema(codelists);

const read = (...rows: Parameters<typeof printRows>[0]) =>
  readObservations(
    { path: OBSERVATIONS_PATH, bytes: new TextEncoder().encode(printRows(rows)) },
    'sample',
    schema,
    { ...codelists, sections: [], prefix: 's' },
  );

test('a row becomes an observation with every field of the contract', () => {
  const { placed, issues } = read({
    ...ROWS[2],
    printed: '9.500',
    qualifier: 'nearly',
    note_vi: 'Ghi chú.',
    note_en: 'A note.',
  });
  expect(issues).toEqual([]);
  expect(placed).toEqual([
    {
      file: OBSERVATIONS_PATH,
      row: 2,
      observation: {
        id: 's-local',
        source: 'sample',
        section: 'I',
        line: 4,
        line_end: 4,
        occurrence: 1,
        printed: '9.500',
        read_as: '9.500',
        reading: 'clear',
        wording: 'địa phương gần 5 tỷ đồng',
        indicator: 'funding',
        geography: 'VN',
        period: '2015',
        category: 'local',
        value: 9500,
        unit: 'billion-vnd',
        qualifier: 'nearly',
        lower: 9400,
        upper: 9500,
        lower_literal: null,
        upper_literal: 9500,
        basis: 'unstated',
        status: 'reported',
        note: 'Ghi chú.',
        note_en: 'A note.',
      },
    },
  ]);
});

test('a token that runs onto the next line keeps both lines', () => {
  expect(read({ ...ROWS[0], line: '2', line_end: '3' }).placed[0]?.observation).toMatchObject({
    line: 2,
    line_end: 3,
  });
});

test('a count is exact, a percentage half a unit wide either way', () => {
  const boundsOf = (row: (typeof ROWS)[number] | undefined) => {
    const { lower, upper } = read(row ?? {}).placed[0]?.observation ?? {};
    return [lower, upper];
  };
  expect(boundsOf(ROWS[4])).toEqual([18, 18]);
  expect(boundsOf(ROWS[3])).toEqual([59.95, 60.05]);
});

test('a row at fault becomes no observation, the others do', () => {
  const { placed, issues } = read({ ...ROWS[0], printed: '20.76' }, ROWS[1] ?? {});
  expect(issues.map(({ line }) => line)).toEqual([2]);
  expect(placed.map(({ row }) => row)).toEqual([3]);
});

describe('codes that a cell may hold', () => {
  const values: readonly [column: 'geography' | 'status' | 'basis', cells: readonly string[]][] = [
    ['geography', ['VN', 'outside-regions', 'N', 'VN-HN', 'p34-can-tho']],
    ['status', ['reported', 'target', 'plan', 'draft', 'computed-in-source']],
    ['basis', ['foreseen', 'approved-plan', 'allocated', 'carried-out', 'unstated']],
  ];

  test.each(values)('%s', (column, cells) => {
    for (const cell of cells) {
      const { dataset, issues } = buildDataset(sampleWithCells('s-vn', { [column]: cell }));
      expect(issues).toEqual([]);
      expect(dataset?.observations.find(({ id }) => id === 's-vn')?.[column]).toBe(cell);
    }
  });

  test.each([
    ['geography', 'vn'],
    ['status', 'final'],
    ['basis', 'spent'],
    ['reading', 'unclear'],
    ['indicator', 'budget'],
    ['period', '2016'],
    ['category', 'regional'],
    ['unit', 'dollar'],
  ])('a %s “%s” is unknown', (column, cell) => {
    const { issues } = buildDataset(sampleWithCells('s-vn', { [column]: cell }));
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'unknown-code', line: 2, column, value: cell }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { makeObservation } from '../../tests/support/observation.ts';
import { sampleFiles } from '../../tests/support/sample-data.ts';
import { deriveValues } from './derive.ts';
import { readCodelists } from './read-codelists.ts';

const { codelists } = readCodelists(sampleFiles());
const sources = [
  { id: 'sample', prefix: 's', period: '2014/2020' },
  { id: 'other', prefix: 'o', period: '2014/2020' },
];

// In a single year there is no mean a year, so that these two give one sum and nothing else.
const year = { period: '2015' };
const central = makeObservation({ ...year, id: 'central', category: 'central', value: 30 });
const local = makeObservation({
  ...year,
  id: 'local',
  category: 'local',
  value: 70,
  lower: 69,
  upper: 70,
});

test('a derived value carries its formula, its inputs, its unit and its interval', () => {
  const { derived, issues } = deriveValues([central, local], sources, codelists);
  expect(issues).toEqual([]);
  expect(derived).toEqual([
    {
      id: 'd-s-2015-funding-central-and-local',
      indicator: 'funding',
      geography: 'VN',
      period: '2015',
      category: 'central-and-local',
      value: 100,
      unit: 'billion-vnd',
      lower: 99,
      upper: 100,
      formula: 'central + local',
      inputs: 'central local',
      note: 'Tổng hai cấp ngân sách theo số in trong báo cáo.',
      note_en: 'The two levels as printed, added up.',
    },
  ]);
});

test('figures in different units of one kind are computed in the indicator’s unit', () => {
  const inMillions = { ...central, value: 30_000, lower: 30_000, upper: 30_000 };
  const { derived } = deriveValues(
    [{ ...inMillions, unit: 'million-vnd' }, local],
    sources,
    codelists,
  );
  expect(derived[0]).toMatchObject({ value: 100, lower: 99, upper: 100, unit: 'billion-vnd' });
});

test('figures of different sources are never mixed', () => {
  expect(
    deriveValues([central, { ...local, source: 'other' }], sources, codelists).derived,
  ).toEqual([]);
});

test('an uncertain figure takes no part', () => {
  const uncertain = { ...local, value: null, lower: null, upper: null };
  expect(deriveValues([central, uncertain], sources, codelists)).toEqual({
    derived: [],
    issues: [],
  });
});

test('two sources that state the same figures have derived values of their own', () => {
  const others = [central, local].map((figure) => ({
    ...figure,
    id: `other-${figure.id}`,
    source: 'other',
  }));
  const { derived, issues } = deriveValues([central, local, ...others], sources, codelists);
  expect(issues).toEqual([]);
  expect(derived.map(({ id }) => id)).toEqual([
    'd-s-2015-funding-central-and-local',
    'd-o-2015-funding-central-and-local',
  ]);
});

describe('reports', () => {
  test('an indicator that the code list lacks', () => {
    const total = makeObservation({ id: 'total' });
    expect(deriveValues([total], sources, codelists).issues).toMatchObject([
      { code: 'unknown-code', column: 'd-s-2014-2020-funding-per-year-vn' },
    ]);
  });

  test('an observation whose id a derived value needs', () => {
    const taken = makeObservation({ id: 'd-s-2015-funding-central-and-local', category: 'x' });
    expect(deriveValues([central, local, taken], sources, codelists).issues).toMatchObject([
      { code: 'duplicate-id', value: 'central + local' },
    ]);
  });

  test('a division by what may be zero', () => {
    const total = makeObservation({ ...year, id: 'total', value: 0, lower: -1, upper: 1 });
    expect(deriveValues([total, central], sources, codelists).issues).toMatchObject([
      { code: 'broken-formula', value: 'central / total * 100' },
    ]);
  });
});

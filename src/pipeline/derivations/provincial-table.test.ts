import { expect, test } from 'vitest';
import { makeContext, REGIONAL } from '../../../tests/support/derivation-context.ts';
import { tabulateProvinces } from './provincial-table.ts';

type Figures = Parameters<typeof makeContext>[0];

const HANOI = { geography: 'VN-HN' };
const YEARS = ['2014', '2015', '2016', '2017', '2018', '2019', '2020'];
const LEVELS = ['central', 'local'];
const byYear = (suffix: string, category = ''): Figures =>
  YEARS.map((period) => ({ ...HANOI, id: `${period}-${suffix}`, period, category }));
const idsOf = (figures: Figures) => figures.map(({ id }) => id);

/** Ids of the parts of Hanoi's money, where a report has the regions and an appendix the rest. */
function findParts(...appendices: readonly Figures[]): readonly string[] | undefined {
  const others = appendices.map((figures, index) =>
    makeContext(figures, { prefix: `a${String(index)}` }),
  );
  const [inputs] = tabulateProvinces([...others, makeContext(REGIONAL)]);
  return inputs?.provinces[0]?.parts.map(({ id }) => id);
}

const total = byYear('all');
const central = byYear('central', 'central');
const local = byYear('local', 'local');
const levels = LEVELS.map((category) => ({ ...HANOI, id: `period-${category}`, category }));

test.each<readonly [string, Figures, readonly (string | undefined)[]]>([
  ['the years', total, idsOf(total)],
  ['both levels of the period', levels, idsOf(levels)],
  [
    'both levels of each year',
    [...central, ...local],
    YEARS.flatMap((year) => [`${year}-central`, `${year}-local`]),
  ],
  [
    'years, some of them by level',
    [...total.slice(1), ...central.slice(0, 1), ...local.slice(0, 1)],
    ['2014-central', '2014-local', ...idsOf(total.slice(1))],
  ],
  [
    'one level of the period, the other by year',
    [...levels.slice(0, 1), ...local],
    ['period-central', ...idsOf(local)],
  ],
  ['the fewest of several ways', [...total, ...central, ...local, ...levels], idsOf(levels)],
])('a province is added up from %s', (_name, figures, parts) => {
  expect(findParts(figures)).toEqual(parts);
});

test.each<readonly [string, Figures]>([
  ['a year', total.slice(1)],
  ['a level', central],
  ['a level of one year', [...central, ...local.slice(1)]],
])('a province without %s has no amount', (_name, figures) => {
  expect(findParts(figures)).toBeUndefined();
});

test('all parts come from one source where one has them, and from several else', () => {
  const others = total.map((figure) => ({ ...figure, id: `other-${figure.id ?? ''}` }));
  expect(findParts(total.slice(1), others)).toEqual(idsOf(others));
  expect(findParts(central, local)).toHaveLength(14);
});

test('a source about the period comes before one about a longer one', () => {
  const longer = makeContext(total, { prefix: 'long', period: '2013/2022' });
  const own = makeContext(levels, { prefix: 'own' });
  const [inputs] = tabulateProvinces([longer, own, makeContext(REGIONAL)]);
  expect(inputs?.provinces[0]?.parts.map(({ id }) => id)).toEqual(idsOf(levels));
});

test('a printed amount is the one to compute with, whichever source prints it', () => {
  const printed = makeContext([{ ...HANOI, id: 'printed' }, ...total], { prefix: 'p' });
  const [inputs] = tabulateProvinces([printed, makeContext(REGIONAL)]);
  expect(inputs?.report.prefix).toBe('s');
  expect(inputs?.provinces).toMatchObject([{ id: 'printed', needsConversion: false }]);
  expect(inputs?.provinces[0]?.parts).toHaveLength(7);
});

test('without the money of every region there is no period to fill', () => {
  const incomplete = REGIONAL.filter(({ id }) => id !== 'south');
  expect(tabulateProvinces([makeContext([...incomplete, ...total])])).toEqual([]);
});

test('two reports on one period make one table', () => {
  const second = makeContext(REGIONAL, { prefix: 'second' });
  expect(tabulateProvinces([makeContext(REGIONAL), second])).toHaveLength(1);
});

test('of amounts printed twice, the one in the usual unit comes first', () => {
  const millions = { ...HANOI, id: 'millions', unit: 'million-vnd' };
  const find = (...figures: Figures) =>
    tabulateProvinces([makeContext(figures, { prefix: 'a' }), makeContext(REGIONAL)])[0]
      ?.provinces[0];
  expect(find(millions, { ...HANOI, id: 'billions', category: 'central' })).toMatchObject({
    id: 'd-s-2014-2020-funding-vn-hn',
    printed: { id: 'millions' },
    needsConversion: true,
  });
  const report = makeContext([...REGIONAL, { ...HANOI, id: 'billions' }]);
  const [inputs] = tabulateProvinces([makeContext([millions], { prefix: 'a' }), report]);
  expect(inputs?.provinces).toMatchObject([{ id: 'billions', needsConversion: false }]);
});

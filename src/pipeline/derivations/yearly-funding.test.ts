import { describe, expect, test } from 'vitest';
import { makeContext } from '../../../tests/support/derivation-context.ts';
import { deriveYearLeftOver, deriveYearlyFunding } from './yearly-funding.ts';

const rate = (year: number) => ({
  id: `g${String(year)}`,
  indicator: 'funding-growth',
  period: String(year),
  unit: 'percent',
  basis: '' as const,
});
const total = (period: string, id = `total-${period.replace('/', '-')}`) => ({ id, period });
const formulas = (...figures: Parameters<typeof makeContext>[0]) =>
  deriveYearlyFunding(makeContext(figures)).map(({ id, formula }) => [id, formula]);

describe('yearly money from growth rates', () => {
  test('an index grows from 100, and with the total gives amounts', () => {
    expect(formulas(rate(2016), rate(2015), total('2014/2016'))).toEqual([
      ['d-s-2015-funding-index', '100 * ( 1 + g2015 / 100 )'],
      ['d-s-2016-funding-index', 'd-s-2015-funding-index * ( 1 + g2016 / 100 )'],
      [
        'd-s-2014-funding-implied',
        'total-2014-2016 / ( 1 + ( d-s-2015-funding-index + d-s-2016-funding-index ) / 100 )',
      ],
      ['d-s-2015-funding-implied', 'd-s-2014-funding-implied * d-s-2015-funding-index / 100'],
      ['d-s-2016-funding-implied', 'd-s-2014-funding-implied * d-s-2016-funding-index / 100'],
    ]);
  });

  test('without a total of just those years there is the index alone', () => {
    expect(formulas(rate(2015), rate(2016), total('2014/2020'))).toHaveLength(2);
  });

  test('a year that is missing between the rates leaves nothing', () => {
    expect(formulas(rate(2015), rate(2017), total('2014/2017'))).toEqual([]);
    expect(formulas(total('2014/2017'))).toEqual([]);
  });
});

describe('the year left over', () => {
  const longer = (...years: readonly string[]) =>
    makeContext([total('2013/2022'), ...years.map((year) => total(year))], { prefix: 'l' });
  const shorter = makeContext([total('2014/2020')]);

  test('is the longer total less the shorter one and the stated years, in their order', () => {
    expect(deriveYearLeftOver([longer('2022', '2013'), shorter])).toMatchObject([
      {
        id: 'd-l-2021-funding-implied',
        period: '2021',
        formula: 'total-2013-2022 - total-2014-2020 - total-2013 - total-2022',
      },
    ]);
  });

  test('a stated year inside the shorter period is not taken off twice', () => {
    const [one] = deriveYearLeftOver([longer('2013', '2015', '2022'), shorter]);
    expect(one?.formula).not.toContain('total-2015');
  });

  test.each([
    ['several years are open', [longer('2013'), shorter]],
    ['none is open', [longer('2013', '2021', '2022'), shorter]],
    ['there is one report', [longer('2013', '2022')]],
    ['the periods only overlap', [longer('2013', '2022'), makeContext([total('2012/2020')])]],
  ])('there is none where %s', (_name, contexts) => {
    expect(deriveYearLeftOver(contexts)).toEqual([]);
  });
});

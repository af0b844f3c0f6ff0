import { describe, expect, test } from 'vitest';
import { makeContext, REGIONAL } from '../../../tests/support/derivation-context.ts';
import type { Province } from '../../domain/dataset.ts';
import {
  deriveProvinceFunding,
  deriveSumsOfProvinces,
  deriveUnitFunding,
} from './provincial-funding.ts';

type Figures = Parameters<typeof makeContext>[0];

/** Both levels of the period for some provinces. */
const levelsOf = (...provinces: readonly string[]): Figures =>
  provinces.flatMap((geography) =>
    (['central', 'local'] as const).map((category) => ({
      id: `${geography.toLowerCase()}-${category}`,
      geography,
      category,
    })),
  );

/** The sample has a province in each of its two regions; this has a third, of the unit of Hanoi. */
function makeReport(figures: Figures) {
  const context = makeContext([...REGIONAL, ...figures]);
  const [hanoi] = context.provinces;
  if (hanoi === undefined) throw new Error('the sample has no province');
  const hue: Province = { ...hanoi, id: 'VN-26', name_vi: 'Huế', name_en: 'Hue' };
  return { ...context, provinces: [...context.provinces, hue] };
}

describe('money of a province', () => {
  test('is the sum of its parts, named after the report that has the regions', () => {
    expect(deriveProvinceFunding([makeReport(levelsOf('VN-HN'))])).toEqual([
      {
        id: 'd-s-2014-2020-funding-vn-hn',
        indicator: 'funding',
        geography: 'VN-HN',
        period: '2014/2020',
        category: '',
        formula: 'vn-hn-central + vn-hn-local',
        note_vi: 'Cộng số cả kỳ của hai cấp ngân sách.',
        note_en: 'The sum of both levels of government.',
      },
    ]);
  });

  test('where a document prints it, the sum stands beside it under a category of its own', () => {
    const report = makeReport([{ id: 'hanoi', geography: 'VN-HN' }, ...levelsOf('VN-HN')]);
    expect(deriveProvinceFunding([report])).toMatchObject([
      { id: 'd-s-2014-2020-funding-vn-hn-parts', category: 'parts' },
    ]);
    expect(deriveProvinceFunding([makeReport([{ id: 'hanoi', geography: 'VN-HN' }])])).toEqual([]);
  });

  test('printed in another unit is converted, so that pages can show it beside others', () => {
    const millions = { id: 'millions', geography: 'VN-HN', unit: 'million-vnd' };
    expect(deriveProvinceFunding([makeReport([millions])])).toMatchObject([
      { id: 'd-s-2014-2020-funding-vn-hn', category: '', formula: 'millions' },
    ]);
  });

  test('says where its parts differ in basis or come from several documents', () => {
    const [central = {}, local = {}] = levelsOf('VN-HN');
    const report = makeReport([central, { ...local, basis: 'carried-out', source: 'other' }]);
    const [sum] = deriveProvinceFunding([report]);
    expect(sum?.note_en).toBe(
      'The sum of both levels of government. The figures differ in basis: budget allocated; funding of work carried out. They come from several documents.',
    );
    expect(sum?.note_vi).toContain('khác tính chất: ngân sách bố trí; kinh phí thực hiện.');
  });
});

describe('sums of provinces', () => {
  const sumsOf = (...figures: Figures) =>
    deriveSumsOfProvinces([makeReport(figures)]).map(({ id, formula }) => `${id} = ${formula}`);

  test('of each region, and of all, as printed or as added up', () => {
    const hue = { id: 'hue', geography: 'VN-26' };
    expect(sumsOf(hue, ...levelsOf('VN-HN', 'VN-CT'))).toEqual([
      'd-s-2014-2020-funding-n-provinces = d-s-2014-2020-funding-vn-hn + hue',
      'd-s-2014-2020-funding-s-provinces = d-s-2014-2020-funding-vn-ct',
      'd-s-2014-2020-funding-vn-provinces = d-s-2014-2020-funding-n-provinces + d-s-2014-2020-funding-s-provinces',
    ]);
  });

  test('only of regions whose provinces all have an amount', () => {
    expect(sumsOf(...levelsOf('VN-HN', 'VN-CT'))).toEqual([
      'd-s-2014-2020-funding-s-provinces = d-s-2014-2020-funding-vn-ct',
    ]);
  });
});

describe('units in use since 1 July 2025', () => {
  test('that were made of several provinces have their sum', () => {
    expect(deriveUnitFunding([makeReport(levelsOf('VN-HN', 'VN-26', 'VN-CT'))])).toEqual([
      {
        id: 'd-s-2014-2020-funding-p34-ha-noi',
        indicator: 'funding',
        geography: 'p34-ha-noi',
        period: '2014/2020',
        category: '',
        formula: 'd-s-2014-2020-funding-vn-hn + d-s-2014-2020-funding-vn-26',
        note_vi: 'Cộng số của các tỉnh cũ: Hà Nội, Huế.',
        note_en: 'The former provinces added up: Hanoi, Hue.',
      },
    ]);
  });

  test('have none where a province has no amount, nor where a document prints the unit’s own', () => {
    const printed = { id: 'unit', geography: 'p34-ha-noi' };
    expect(deriveUnitFunding([makeReport(levelsOf('VN-HN'))])).toEqual([]);
    expect(deriveUnitFunding([makeReport([printed, ...levelsOf('VN-HN', 'VN-26')])])).toEqual([]);
  });
});

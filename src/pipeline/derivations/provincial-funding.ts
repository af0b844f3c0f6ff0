import { COUNTRY, type Observation, type Province } from '../../domain/dataset.ts';
import {
  BASIS_WORDS,
  nameDerived,
  type CrossDerivation,
  type DerivedDefinition,
} from './definition.ts';
import { indexUsual, tabulateProvinces, type ProvincialAmount } from './provincial-table.ts';

/**
 * Money of each province over the period of a report, added up from years and levels of government.
 * Where a document prints the amount itself, the sum stands beside it as a category of its own, so
 * that the two can be compared; what is printed in another unit than pages show is converted.
 */
export const deriveProvinceFunding: CrossDerivation = (contexts) =>
  tabulateProvinces(contexts).flatMap(({ period, report, provinces }) =>
    provinces.flatMap(({ province, printed, needsConversion, parts }) => {
      const about = { indicator: 'funding', geography: province.id, period };
      const name = (...more: readonly string[]) =>
        nameDerived(report.prefix, period, 'funding', province.id, ...more);
      const sum = { ...about, formula: addUp(parts), ...describeParts(parts, period) };
      if (printed === undefined) return [{ ...sum, id: name(), category: '' }];
      const converted = {
        ...about,
        id: name(),
        category: '',
        formula: printed.id,
        note_vi: 'Số in trong văn bản, đã đổi đơn vị.',
        note_en: 'As the document prints it, in another unit.',
      };
      return [
        ...(needsConversion ? [converted] : []),
        ...(parts.length > 0 ? [{ ...sum, id: name('parts'), category: 'parts' }] : []),
      ];
    }),
  );

/** The provinces of each region added up, and all provinces, where each of them has an amount. */
export const deriveSumsOfProvinces: CrossDerivation = (contexts) =>
  tabulateProvinces(contexts).flatMap(({ period, report, provinces }) => {
    const sum = (geography: string, formula: string, vi: string, en: string) => ({
      id: nameDerived(report.prefix, period, 'funding', geography, 'provinces'),
      indicator: 'funding',
      geography,
      period,
      category: 'provinces',
      formula,
      note_vi: vi,
      note_en: en,
    });
    const regions = report.regions.flatMap(({ id }) => {
      const members = report.provinces.filter(({ region }) => region === id);
      const amounts = findAll(members, provinces);
      if (amounts.length === 0) return [];
      return sum(
        id,
        addUp(amounts),
        'Cộng số của từng tỉnh trong vùng; số của tỉnh và số in của vùng có thể nằm ở hai văn bản khác nhau.',
        'The provinces of the region added up; their figures and the printed one of the region may come from two documents.',
      );
    });
    if (regions.length < report.regions.length) return regions;
    return [
      ...regions,
      sum(
        COUNTRY,
        addUp(regions),
        'Cộng số của mọi tỉnh; không gồm phần không phân theo vùng.',
        'All provinces added up, without the money assigned to no region.',
      ),
    ];
  });

/**
 * Money of each unit in use since 1 July 2025 that was made of several provinces: their exact sum,
 * where each has an amount and no document prints the unit’s own.
 */
export const deriveUnitFunding: CrossDerivation = (contexts) => {
  const usual = indexUsual(contexts);
  return tabulateProvinces(contexts).flatMap(({ period, report, provinces }) =>
    report['provinces-2025'].flatMap(({ id: unit }) => {
      const former = report.provinces.filter(({ successor }) => successor === unit);
      const amounts = findAll(former, provinces);
      const key = { indicator: 'funding', geography: unit, period, category: '' };
      if (amounts.length < 2 || usual.find(key) !== undefined) return [];
      const names = (language: 'name_vi' | 'name_en') =>
        former.map((province) => province[language]).join(', ');
      return {
        ...key,
        id: nameDerived(report.prefix, period, 'funding', unit),
        formula: addUp(amounts),
        note_vi: `Cộng số của các tỉnh cũ: ${names('name_vi')}.`,
        note_en: `The former provinces added up: ${names('name_en')}.`,
      };
    }),
  );
};

function addUp(rows: readonly { readonly id: string }[]): string {
  return rows.map(({ id }) => id).join(' + ');
}

/** The amounts of some provinces; nothing where one of them has none. */
function findAll(
  wanted: readonly Province[],
  amounts: readonly ProvincialAmount[],
): readonly ProvincialAmount[] {
  const found = amounts.filter(({ province }) => wanted.includes(province));
  return found.length === wanted.length ? found : [];
}

/** What was added up, and whether it is all of one kind and from one document. */
function describeParts(
  parts: readonly Observation[],
  period: string,
): Pick<DerivedDefinition, 'note_vi' | 'note_en'> {
  const bases = [...new Set(parts.map(({ basis }) => BASIS_WORDS[basis || 'unstated']))];
  const isOfManySources = new Set(parts.map(({ source }) => source)).size > 1;
  const kinds = {
    vi: bases.map(({ vi }) => vi).join('; '),
    en: bases.map(({ en }) => en).join('; '),
  };
  const [vi, en] = nameParts(parts, period);
  return {
    note_vi: [
      `Cộng ${vi}.`,
      ...(bases.length > 1 ? [`Các số này khác tính chất: ${kinds.vi}.`] : []),
      ...(isOfManySources ? ['Các số lấy từ nhiều văn bản.'] : []),
    ].join(' '),
    note_en: [
      `The sum of ${en}.`,
      ...(bases.length > 1 ? [`The figures differ in basis: ${kinds.en}.`] : []),
      ...(isOfManySources ? ['They come from several documents.'] : []),
    ].join(' '),
  };
}

function nameParts(parts: readonly Observation[], period: string): readonly [string, string] {
  const hasYears = parts.some((part) => part.period !== period);
  const hasLevels = parts.some(({ category }) => category !== '');
  if (!hasYears) return ['số cả kỳ của hai cấp ngân sách', 'both levels of government'];
  return hasLevels
    ? ['số của từng năm, từng cấp ngân sách', 'the figures by year and level of government']
    : ['số của từng năm', 'the figures of each year'];
}

import { COUNTRY } from '../../domain/dataset.ts';
import { nameDerived, type Derivation } from './definition.ts';
import { tabulateRegions } from './regional-table.ts';

/** Mean per province of each region and of the country, with and without the remainder. */
export const deriveFundingPerProvince: Derivation = (context) =>
  tabulateRegions(context).flatMap(({ period, country, regions }) => {
    const mean = (geography: string, category: string, formula: string, vi = '', en = '') => ({
      id: nameDerived(context.prefix, period, 'funding-per-province', category || geography),
      indicator: 'funding-per-province',
      geography,
      period,
      category,
      formula,
      note_vi: vi,
      note_en: en,
    });
    const count = context.figures.find({
      indicator: 'province-count',
      geography: COUNTRY,
      period,
      category: '',
    });
    return [
      ...regions.flatMap(({ geography, funding, provinceCount }) =>
        provinceCount === null ? [] : mean(geography, '', `${funding} / ${provinceCount}`),
      ),
      ...(count === undefined
        ? []
        : [
            mean(
              COUNTRY,
              '',
              `${country} / ${count.id}`,
              'Chia cả phần tiền không phân theo vùng.',
              'Includes the money assigned to no region.',
            ),
            mean(
              COUNTRY,
              'six-regions',
              `${nameDerived(context.prefix, period, 'funding-six-regions')} / ${count.id}`,
              'Chỉ chia tiền của sáu vùng.',
              'Divides only the money of the six regions.',
            ),
          ]),
    ];
  });

/**
 * Mean of a region once the one province is left out that the report singles out with a figure of its
 * own. Provinces in a table of another document are not singled out: with all of them known there is
 * no “remaining” mean to speak of, and the report’s choice of whom to name stays what it was.
 */
export const deriveMeanWithoutNamedProvince: Derivation = (context) =>
  tabulateRegions(context).flatMap(({ period, regions }) =>
    regions.flatMap(({ geography, funding, provinceCount }) => {
      const named = context.provinces
        .filter(({ region }) => region === geography)
        .flatMap((province) => {
          const key = { indicator: 'funding', geography: province.id, period, category: '' };
          const figure = context.figures.find(key);
          return figure === undefined ? [] : { province, figure };
        });
      const [only] = named;
      if (only === undefined || named.length > 1 || provinceCount === null) return [];
      return {
        id: nameDerived(context.prefix, period, 'funding-per-province-without-named', geography),
        indicator: 'funding-per-province-without-named',
        geography,
        period,
        category: '',
        formula: `( ${funding} - ${only.figure.id} ) / ( ${provinceCount} - 1 )`,
        note_vi: `Không kể ${only.province.name_vi}.`,
        note_en: `Without ${only.province.name_en}.`,
      };
    }),
  );

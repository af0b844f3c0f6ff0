import { COUNTRY } from '../../domain/dataset.ts';
import { nameDerived, type Derivation } from './definition.ts';
import { tabulateRegions } from './regional-table.ts';

/**
 * Share of each region in the money of all regions and in the number of provinces: two parts of a
 * hundred that can be held against each other.
 */
export const deriveRegionalShares: Derivation = (context) =>
  tabulateRegions(context).flatMap(({ period, regions }) => {
    const { prefix } = context;
    const sum = nameDerived(prefix, period, 'funding-six-regions');
    const count = context.figures.find({
      indicator: 'province-count',
      geography: COUNTRY,
      period,
      category: '',
    });
    return regions.flatMap(({ geography, funding, provinceCount }) => {
      const share = (indicator: string, part: string, whole: string) => ({
        id: nameDerived(prefix, period, indicator, geography),
        indicator,
        geography,
        period,
        category: '',
        formula: `${part} / ${whole} * 100`,
        note_vi: '',
        note_en: '',
      });
      return [
        share('funding-share-of-six-regions', funding, sum),
        ...(provinceCount === null || count === undefined
          ? []
          : [share('province-share', provinceCount, count.id)]),
      ];
    });
  });

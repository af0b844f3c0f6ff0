import { COUNTRY, OUTSIDE_REGIONS } from '../../domain/dataset.ts';
import { defineShare, joinOperands, nameDerived, type Derivation } from './definition.ts';
import { tabulateRegions } from './regional-table.ts';

/** Sum of the regions, the remainder that belongs to none, and the share of each in the total. */
export const deriveRegionalFunding: Derivation = (context) =>
  tabulateRegions(context).flatMap(({ period, country, regions }) => {
    const sum = nameDerived(context.prefix, period, 'funding-six-regions');
    const remainder = nameDerived(context.prefix, period, 'funding', OUTSIDE_REGIONS);
    const total = context.figures.all.find(({ id }) => id === country);
    if (total === undefined) return [];
    const share = (geography: string, category: string, id: string) =>
      defineShare(
        {
          id: nameDerived(context.prefix, period, 'funding-share', category || geography),
          indicator: 'funding-share',
          geography,
          period,
          category,
        },
        context.figures.all.find((figure) => figure.id === id) ?? { id, basis: '' },
        total,
      );
    return [
      {
        id: sum,
        indicator: 'funding',
        geography: COUNTRY,
        period,
        category: 'six-regions',
        formula: regions.map(({ funding }) => funding).join(' + '),
        note_vi: 'Tổng kinh phí của sáu vùng.',
        note_en: 'Funding of the six regions together.',
      },
      {
        id: remainder,
        indicator: 'funding',
        geography: OUTSIDE_REGIONS,
        period,
        category: '',
        formula: `${country} - ${joinOperands(
          '+',
          regions.map(({ funding }) => funding),
        )}`,
        note_vi:
          'Có thể là kinh phí do các tổ chức không thuộc tỉnh nào thực hiện; văn bản không nói rõ. Tổng và số của vùng cũng có thể không cùng tính chất.',
        note_en:
          'It may be for projects run by organisations that belong to no province; the documents do not say. Total and regional money may also differ in basis.',
      },
      ...regions.map(({ geography, funding }) => share(geography, '', funding)),
      share(COUNTRY, 'six-regions', sum),
      share(OUTSIDE_REGIONS, '', remainder),
    ];
  });

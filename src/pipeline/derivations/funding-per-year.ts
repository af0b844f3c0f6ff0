import { COUNTRY, OUTSIDE_REGIONS } from '../../domain/dataset.ts';
import { countYears, parsePeriod } from '../../domain/period.ts';
import { listPeriods, nameDerived, type DerivedDefinition, type Derivation } from './definition.ts';
import { tabulateRegions } from './regional-table.ts';

/** Mean funding a year, of all money and of the central part, and per province and year. */
export const deriveFundingPerYear: Derivation = ({ prefix, figures }) =>
  listPeriods(figures, 'funding').flatMap((period) => {
    const years = countYearsToDivide(period);
    if (years === null) return [];
    const find = (indicator: string, category: string) =>
      figures.find({ indicator, geography: COUNTRY, period, category })?.id;
    const mean = (indicator: string, category: string, formula: string) => ({
      id: nameDerived(prefix, period, indicator, category || COUNTRY),
      indicator,
      geography: COUNTRY,
      period,
      category,
      formula,
      ...explain(years),
    });
    const total = find('funding', '');
    const central = find('funding', 'central');
    const count = find('province-count', '');
    return [
      ...(total === undefined ? [] : [mean('funding-per-year', '', `${total} / ${String(years)}`)]),
      ...(central === undefined
        ? []
        : [mean('funding-per-year', 'central', `${central} / ${String(years)}`)]),
      ...(total === undefined || count === undefined
        ? []
        : [mean('funding-per-province-year', '', `${total} / ${count} / ${String(years)}`)]),
    ];
  });

/** Mean funding a year of each region and of the money that belongs to none. */
export const deriveRegionalFundingPerYear: Derivation = (context) =>
  tabulateRegions(context).flatMap(({ period, regions }) => {
    const years = countYearsToDivide(period);
    if (years === null) return [];
    const outside = {
      geography: OUTSIDE_REGIONS,
      funding: nameDerived(context.prefix, period, 'funding', OUTSIDE_REGIONS),
    };
    return [...regions, outside].map(({ geography, funding }) => ({
      id: nameDerived(context.prefix, period, 'funding-per-year', geography),
      indicator: 'funding-per-year',
      geography,
      period,
      category: '',
      formula: `${funding} / ${String(years)}`,
      ...explain(years),
    }));
  });

/** The years of a period; null where it is open or has one year only, which needs no mean. */
function countYearsToDivide(period: string): number | null {
  const parsed = parsePeriod(period);
  const years = parsed === null ? null : countYears(parsed);
  return years === 1 ? null : years;
}

function explain(years: number): Pick<DerivedDefinition, 'note_vi' | 'note_en'> {
  return {
    note_vi: `Chia cho số năm của kỳ: ${String(years)}.`,
    note_en: `Divided by the number of years in the period: ${String(years)}.`,
  };
}

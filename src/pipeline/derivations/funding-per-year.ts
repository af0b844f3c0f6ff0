import { COUNTRY } from '../../domain/dataset.ts';
import { countYears, parsePeriod } from '../../domain/period.ts';
import { listPeriods, nameDerived, type Derivation } from './definition.ts';

/** Mean funding a year, of all money and of the central part, and per province and year. */
export const deriveFundingPerYear: Derivation = ({ prefix, figures }) =>
  listPeriods(figures, 'funding').flatMap((period) => {
    const parsed = parsePeriod(period);
    const years = parsed === null ? null : countYears(parsed);
    if (years === null || years === 1) return [];
    const find = (indicator: string, category: string) =>
      figures.find({ indicator, geography: COUNTRY, period, category })?.id;
    const mean = (indicator: string, category: string, formula: string) => ({
      id: nameDerived(prefix, period, indicator, category || COUNTRY),
      indicator,
      geography: COUNTRY,
      period,
      category,
      formula,
      note_vi: `Chia cho số năm của kỳ: ${String(years)}.`,
      note_en: `Divided by the number of years in the period: ${String(years)}.`,
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

import { COUNTRY } from '../../domain/dataset.ts';
import { listPeriods, nameDerived, type Derivation } from './definition.ts';

/** The kinds of budget that make up the central money foreseen. */
const BUDGETS = ['operating', 'investment'];

/** Central money foreseen for a single year: its kinds of budget together, where both are stated. */
export const deriveForeseenByYear: Derivation = ({ prefix, figures }) =>
  listPeriods(figures, 'funding-foreseen')
    .filter((period) => /^\d{4}$/.test(period))
    .flatMap((period) => {
      const indicator = 'funding-foreseen';
      const parts = BUDGETS.flatMap(
        (category) => figures.find({ indicator, geography: COUNTRY, period, category })?.id ?? [],
      );
      if (parts.length < BUDGETS.length) return [];
      return {
        id: nameDerived(prefix, period, indicator, 'central'),
        indicator,
        geography: COUNTRY,
        period,
        category: 'central',
        formula: parts.join(' + '),
        note_vi: 'Vốn sự nghiệp kinh tế cộng vốn đầu tư phát triển của năm ấy.',
        note_en: 'Operating budget plus capital investment of that year.',
      };
    });

import { COUNTRY } from '../../domain/dataset.ts';
import { parsePeriod } from '../../domain/period.ts';
import { nameDerived, type Derivation, type DerivationContext } from './definition.ts';

/**
 * Average yearly growth of all money, compounded, for every period for which a source states one: from
 * the first and the last year where both are stated, else from the index of the stated rates.
 */
export const deriveAverageGrowth: Derivation = (context) =>
  context.figures.all
    .filter(
      ({ indicator, geography, category }) =>
        indicator === 'funding-growth-average' && geography === COUNTRY && category === '',
    )
    .flatMap(({ indicator, period }) => {
      const parsed = parsePeriod(period);
      if (parsed?.from == null) return [];
      const factor = findFactor(context, parsed.from, parsed.to);
      if (factor === undefined) return [];
      return {
        id: nameDerived(context.prefix, period, indicator),
        indicator,
        geography: COUNTRY,
        period,
        category: '',
        formula: `( ${factor} ) ^ ( 1 / ${String(parsed.to - parsed.from)} ) * 100 - 100`,
        note_vi: 'Bình quân nhân của các năm sau năm đầu.',
        note_en: 'Compound mean over the years after the first.',
      };
    });

/** How many times the money of the first year that of the last year is, as a formula. */
function findFactor(
  { figures, prefix }: DerivationContext,
  from: number,
  to: number,
): string | undefined {
  const [first, last] = [from, to].map((year) =>
    figures.find({
      indicator: 'funding',
      geography: COUNTRY,
      period: String(year),
      category: '',
    }),
  );
  if (first !== undefined && last !== undefined) return `${last.id} / ${first.id}`;
  const rates = figures.all.filter(
    ({ indicator, geography, period }) =>
      indicator === 'funding-growth' &&
      geography === COUNTRY &&
      from < Number(period) &&
      Number(period) <= to,
  );
  if (rates.length === 0 || rates.length < to - from) return undefined;
  return `${nameDerived(prefix, String(to), 'funding-index')} / 100`;
}

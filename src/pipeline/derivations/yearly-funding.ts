import { COUNTRY, type Observation } from '../../domain/dataset.ts';
import { containsPeriod, coversYear, parsePeriod } from '../../domain/period.ts';
import {
  nameDerived,
  type CrossDerivation,
  type DerivationContext,
  type DerivedDefinition,
} from './definition.ts';

/**
 * Index of yearly money from the stated growth rates, the year before the first rate being 100, and
 * the yearly amounts that the index and the total of the period imply.
 */
export function deriveYearlyFunding(context: DerivationContext): readonly DerivedDefinition[] {
  const { figures, prefix } = context;
  const rates = figures.all
    .filter((row) => row.indicator === 'funding-growth' && row.geography === COUNTRY)
    .toSorted((a, b) => Number(a.period) - Number(b.period));
  const first = Number(rates[0]?.period) - 1;
  const isComplete = rates.every(({ period }, index) => Number(period) === first + 1 + index);
  const period = `${String(first)}/${String(first + rates.length)}`;
  const total = figures.find({ indicator: 'funding', geography: COUNTRY, period, category: '' });
  if (rates.length === 0 || !isComplete) return [];

  const indices = rates.map((rate, index) => {
    const before =
      index === 0 ? '100' : nameDerived(prefix, rates[index - 1]?.period ?? '', 'funding-index');
    return define(prefix, 'funding-index', rate.period, `${before} * ( 1 + ${rate.id} / 100 )`, {
      vi: `Năm ${String(first)} bằng 100; tính từ các mức tăng mà báo cáo nêu.`,
      en: `${String(first)} is 100; computed from the growth rates in the report.`,
    });
  });
  if (total === undefined) return indices;
  const note = {
    vi: 'Suy từ tổng cả kỳ và các mức tăng; báo cáo không công bố kinh phí từng năm.',
    en: 'Implied by the total of the period and the growth rates; the report gives no yearly amounts.',
  };
  const base = define(
    prefix,
    'funding-implied',
    String(first),
    `${total.id} / ( 1 + ( ${indices.map(({ id }) => id).join(' + ')} ) / 100 )`,
    note,
  );
  const others = indices.map(({ id, period: year }) =>
    define(prefix, 'funding-implied', year, `${base.id} * ${id} / 100`, note),
  );
  return [...indices, base, ...others];
}

/**
 * The one year of a longer period for which nothing is stated, where a shorter period and single
 * years account for all others.
 */
export const deriveYearLeftOver: CrossDerivation = (contexts) => {
  const spans = contexts.flatMap((context) =>
    listTotals(context)
      .filter(({ period }) => isSpan(period))
      .map((total) => ({ context, total })),
  );
  return spans.flatMap((longer) =>
    spans
      .filter(({ context }) => context !== longer.context)
      .flatMap(({ total }) => defineYearLeftOver(longer.context, longer.total, total)),
  );
};

/** Whether a period is several years with a first one. */
function isSpan(period: string): boolean {
  const parsed = parsePeriod(period);
  return parsed !== null && parsed.from !== null && parsed.from < parsed.to;
}

function defineYearLeftOver(
  longer: DerivationContext,
  total: Observation,
  part: Observation,
): readonly DerivedDefinition[] {
  const [whole, inner] = [parsePeriod(total.period), parsePeriod(part.period)];
  if (whole?.from == null || inner?.from == null) return [];
  if (!containsPeriod(total.period, part.period)) return [];
  const stated = listTotals(longer)
    .filter(({ period }) => /^\d{4}$/.test(period) && !coversYear(inner, Number(period)))
    .toSorted((a, b) => Number(a.period) - Number(b.period));
  const left = listYears(whole.from, whole.to)
    .filter((year) => !coversYear(inner, year))
    .filter((year) => !stated.some(({ period }) => Number(period) === year));
  if (left.length !== 1) return [];
  const parts = [total, part, ...stated].map(({ id }) => id).join(' - ');
  return [
    define(longer.prefix, 'funding-implied', String(left[0]), parts, {
      vi: 'Tổng của báo cáo kỳ dài trừ tổng của báo cáo kỳ ngắn và kinh phí những năm đã nêu. Hai báo cáo có thể khác phạm vi, khác tính chất số tiền, nên đây chỉ là số suy ra.',
      en: 'The total of the report on the longer period minus that of the report on the shorter one and the years stated. The two may differ in scope and in basis, so this is only implied.',
    }),
  ];
}

function listYears(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function listTotals({ figures }: DerivationContext) {
  return figures.all.filter(
    (row) => row.indicator === 'funding' && row.geography === COUNTRY && row.category === '',
  );
}

function define(
  prefix: string,
  indicator: string,
  period: string,
  formula: string,
  note: { readonly vi: string; readonly en: string },
): DerivedDefinition {
  return {
    id: nameDerived(prefix, period, indicator),
    indicator,
    geography: COUNTRY,
    period,
    category: '',
    formula,
    note_vi: note.vi,
    note_en: note.en,
  };
}

import type { Clash, ClashCode } from '../../domain/explorer/additivity.ts';
import type { Facet } from '../../domain/explorer/explorer-state.ts';
import type { Dimension, ExplorerTable } from '../../domain/explorer/explorer-table.ts';
import type { Outcome } from '../../domain/explorer/group-rows.ts';
import type { FilterStep } from '../../domain/explorer/suggest-filter.ts';
import type { Say } from './texts.ts';

/** The dimension that the values of a clash are codes of; other clashes name rows by their id. */
const NAMED_BY: Partial<Readonly<Record<ClashCode, Dimension>>> = {
  indicators: 'indicator',
  intensive: 'indicator',
  limit: 'indicator',
  units: 'unit',
  kinds: 'kind',
  statuses: 'status',
  bases: 'basis',
  sources: 'source',
  divisions: 'geography',
  periods: 'period',
  stock: 'period',
  'total-with-parts': 'category',
  dimensions: 'category',
  'overlapping-categories': 'category',
};

/** Why some numbers are not added, in a sentence that names what clashes. */
export function sayClash({ code, values }: Clash, table: ExplorerTable, say: Say): string {
  const dimension = NAMED_BY[code];
  const [first = '', second = ''] = values.map((value) =>
    dimension === undefined ? value : nameCode(table, dimension, value),
  );
  return say(`clash.${code}`, { first, second });
}

/**
 * The sum of a selection with its interval, or why there is none. `remainder` is the row of what the
 * sum of regions leaves out.
 */
export function saySum(
  count: number,
  sum: Outcome,
  remainder: number | undefined,
  table: ExplorerTable,
  say: Say,
): string {
  if ('clash' in sum) return say('no-sum', { count, reason: sayClash(sum.clash, table, say) });
  const language = document.documentElement.lang;
  const { lower, upper } = sum.interval;
  const ends = { lower: formatValue(lower, language), upper: formatValue(upper, language) };
  const unit = nameCode(table, 'unit', sum.unit);
  const words = say('sum', {
    count,
    value: formatValue(sum.value, language),
    unit,
    range: lower === upper ? '' : say('range', ends),
  });
  if (remainder === undefined) return words;
  return `${words} ${say('sum-remainder', { value: table.text[remainder] ?? '', unit })}`;
}

/** Filters in words: "Chỉ số: Kinh phí khuyến công. Kỳ: 2014–2020". */
export function sayFilters(steps: readonly FilterStep[], table: ExplorerTable, say: Say): string {
  const name = (facet: Facet, ids: readonly string[]) =>
    ids.map((id) => nameCode(table, facet, id)).join('; ');
  return steps.map(({ facet, ids }) => `${say(`facet.${facet}`)}: ${name(facet, ids)}`).join('. ');
}

const formats = new Map<string, Intl.NumberFormat>();

/** A computed number with as many decimals as it has, three at most, as the language writes it. */
export function formatValue(value: number, language: string): string {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const format =
    formats.get(locale) ??
    new Intl.NumberFormat(locale, { maximumFractionDigits: 3, useGrouping: 'always' });
  formats.set(locale, format);
  return format.format(value).replace('-', '−');
}

/** The name of a code in a dimension. */
export function nameCode(table: ExplorerTable, dimension: Dimension, id: string): string {
  const { ids, labels } = table.dictionaries[dimension];
  return labels[ids.indexOf(id)] ?? id;
}

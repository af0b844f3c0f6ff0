import type { Dataset, Language } from '../domain/dataset.ts';
import { tidy } from '../domain/interval.ts';
import { decimalsOf, unitOf, valueOf, type Figured } from '../domain/figure-lookup.ts';
import {
  formatNumber,
  formatQualifier,
  formatRange,
  formatUnit,
  NO_BREAK_SPACE,
} from './format.ts';

/**
 * `full`: gần 9.500 tỷ đồng; `value`: gần 9.500, or 62,35%; `term`: the same without any unit, for a
 * formula; `bare`: 9.500, where the qualifier stands beside.
 */
export type QuantityForm = 'full' | 'value' | 'term' | 'bare';

/** A figure as a reader sees it. Qualifiers travel with their number, joined by no-break spaces. */
export function formatFigured(
  figured: Figured,
  dataset: Pick<Dataset, 'indicators' | 'units'>,
  language: Language,
  form: QuantityForm = 'full',
  /** How many decimals more than usual a computed value has. */
  finer = 0,
): string {
  const extra = figured.kind === 'derived' ? finer : 0;
  const decimals = decimalsOf(figured, dataset.indicators) + extra;
  const unit = unitOf(figured, dataset.units);
  const number = formatNumber(valueOf(figured), decimals, language);
  const words = form === 'bare' ? '' : qualifierOf(figured, language);
  const hasUnit = form === 'full' || (form !== 'term' && unit.kind === 'percent');
  const suffix = hasUnit ? formatUnit(unit, language) : '';
  return `${words === '' ? '' : words.replaceAll(' ', NO_BREAK_SPACE) + NO_BREAK_SPACE}${number}${suffix}`;
}

/**
 * The interval of a figure, "5,4 đến 5,6", without its unit; empty for an exact count. Half a unit of
 * the last printed digit needs one digit more than was printed. Bounds of a computed value have its
 * decimals and are rounded outwards, so that the value as shown lies between them.
 */
export function formatInterval(
  figured: Figured,
  dataset: Pick<Dataset, 'indicators'>,
  language: Language,
): string {
  const { lower, upper } = figured.row;
  if (lower === null || upper === null || lower === upper) return '';
  const decimals = decimalsOf(figured, dataset.indicators);
  if (figured.kind === 'derived') {
    const unit = 10 ** decimals;
    const [from, to] = [Math.floor(tidy(lower * unit)), Math.ceil(tidy(upper * unit))];
    return formatRange(from / unit, to / unit, decimals, language);
  }
  const more = figured.row.qualifier === '' ? 1 : 0;
  return formatRange(lower, upper, decimals + more, language);
}

/** The words before a figure, or an empty text. Computed values carry none. */
export function qualifierOf(figured: Figured, language: Language): string {
  return figured.kind === 'observation' ? formatQualifier(figured.row.qualifier, language) : '';
}

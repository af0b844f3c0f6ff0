import type { Dataset, Language } from '../domain/dataset.ts';
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
): string {
  const decimals = decimalsOf(figured, dataset.indicators);
  const unit = unitOf(figured, dataset.units);
  const number = formatNumber(valueOf(figured), decimals, language);
  const words = form === 'bare' ? '' : qualifierOf(figured, language);
  const hasUnit = form === 'full' || (form !== 'term' && unit.kind === 'percent');
  const suffix = hasUnit ? formatUnit(unit, language) : '';
  return `${words === '' ? '' : words.replaceAll(' ', NO_BREAK_SPACE) + NO_BREAK_SPACE}${number}${suffix}`;
}

/**
 * The conventional reading of a figure, "5,4 đến 5,6", without its unit; empty for an exact count.
 * Half a unit of the last printed digit needs one digit more than was printed.
 */
export function formatInterval(
  figured: Figured,
  dataset: Pick<Dataset, 'indicators'>,
  language: Language,
): string {
  const { lower, upper } = figured.row;
  if (lower === null || upper === null || lower === upper) return '';
  const isQualified = figured.kind === 'observation' && figured.row.qualifier !== '';
  const decimals = decimalsOf(figured, dataset.indicators) + (isQualified ? 0 : 1);
  return formatRange(lower, upper, decimals, language);
}

/** The words before a figure, or an empty text. Computed values carry none. */
export function qualifierOf(figured: Figured, language: Language): string {
  return figured.kind === 'observation' ? formatQualifier(figured.row.qualifier, language) : '';
}

import { dataset } from '../catalogue/dataset.ts';
import type { ComparedMeasure, ComparisonCell } from '../catalogue/comparison.ts';
import { namePeriod } from '../charts/kit/names.ts';
import { BASES, type Derived, type Language } from '../domain/dataset.ts';
import { listReportPeriods, type Figured } from '../domain/figure-lookup.ts';
import { overlaps } from '../domain/period.ts';
import { fillWords } from '../i18n/bindings.ts';
import { joinNames } from '../i18n/format.ts';
import { formatFigured, formatInterval } from '../i18n/quantity.ts';
import { translate, type TextKey } from '../i18n/translate.ts';
import { citePlaces, traceObservations } from './citation.ts';

/**
 * A cell in a sentence to quote: value with unit and qualifier, that it is ours, with its range where
 * that is wide, and our own value where it differs from the printed one.
 */
export function sayCompared(
  { figured, recomputed }: Extract<ComparisonCell, { readonly figured: Figured }>,
  language: Language,
): string {
  const own = sayFigure(figured, language);
  if (recomputed === undefined) return own;
  const finer = finerOf({ figured, recomputed }, language);
  const ours = formatFigured(recomputed, dataset, language, 'full', finer);
  return `${own} (${translate(language, 'comparison.recomputed')} ${ours})`;
}

/** How many decimals more our own value needs, not to read like the printed one that it differs from. */
export function finerOf(
  { figured, recomputed }: Extract<ComparisonCell, { readonly figured: Figured }>,
  language: Language,
): number {
  const say = (figure: Figured) => formatFigured(figure, dataset, language, 'bare');
  return recomputed !== undefined && say(figured) === say(recomputed) ? 1 : 0;
}

function sayFigure(figured: Figured, language: Language): string {
  const value = formatFigured(figured, dataset, language);
  if (figured.kind === 'observation') return value;
  const range = isWide(figured.row) ? formatInterval(figured, dataset, language) : '';
  return range === ''
    ? fillWords(translate(language, 'comparison.derived'), { value })
    : fillWords(translate(language, 'comparison.derived-range'), { value, range });
}

/** Whether what rounding leaves open is worth saying: more than half a per cent of the value. */
function isWide({ value, lower, upper }: Derived): boolean {
  return upper - lower > Math.abs(value) / 200;
}

/** What the money of a figure is, by the documents: the bases of all that it is computed from. */
export function sayBases(figured: Figured, language: Language): string {
  const bases = new Set(traceObservations([figured]).map(({ basis }) => basis));
  // In one order, so that the same kinds are the same words.
  const words = BASES.filter((basis) => bases.has(basis)).map((basis) =>
    translate(language, `basis.${basis}` satisfies TextKey),
  );
  return joinNames(words, language);
}

/** Documents and lines behind a column of a measure. */
export function sayColumnSource(
  { rows }: ComparedMeasure,
  column: number,
  language: Language,
): string {
  const figured = rows.flatMap(({ cells }) => figuresOf(cells[column]));
  return citePlaces(figured, language)
    .map(({ label }) => label)
    .join('; ');
}

/** The ids of all figures of a comparison, for what the page lists as its evidence. */
export function listComparedIds(measures: readonly ComparedMeasure[]): readonly string[] {
  return measures
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(figuresOf)))
    .map(({ row }) => row.id);
}

function figuresOf(cell: ComparisonCell | undefined): readonly Figured[] {
  if (cell === undefined || 'lack' in cell) return [];
  return cell.recomputed === undefined ? [cell.figured] : [cell.figured, cell.recomputed];
}

/** The words on all reports at once: what tells two apart in a drawing, or several, and which overlap. */
export function sayReports(language: Language): {
  readonly choice: string;
  readonly legend: string;
  readonly memo: string;
} {
  const t = (key: TextKey) => translate(language, key);
  const periods = listReportPeriods(dataset);
  if (periods.length <= 2) {
    return {
      choice: t('comparison.period.both'),
      legend: t('comparison.legend.both'),
      memo: t('comparison.memo-both'),
    };
  }
  const name = (period: string) => namePeriod(dataset, period, language);
  const pairs = periods.flatMap((first, index) =>
    periods
      .slice(index + 1)
      .filter((second) => overlaps(first, second))
      .map((second) => ({ first: name(first), second: name(second) })),
  );
  const memo = pairs.map((pair) => fillWords(t('comparison.overlap'), pair)).join(' ');
  const words = { periods: periods.map(name).join(', '), overlaps: memo };
  return {
    choice: t('comparison.period.several'),
    legend: fillWords(t('comparison.legend.several'), words).trim(),
    memo,
  };
}

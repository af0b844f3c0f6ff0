import { dataset } from '../catalogue/dataset.ts';
import type { ComparedMeasure, ComparisonCell } from '../catalogue/comparison.ts';
import type { Language } from '../domain/dataset.ts';
import type { Figured } from '../domain/figure-lookup.ts';
import { fillWords } from '../i18n/bindings.ts';
import { formatFigured, formatInterval } from '../i18n/quantity.ts';
import { translate, type TextKey } from '../i18n/translate.ts';
import { citePlaces, traceObservations } from './citation.ts';

/**
 * A cell in a sentence to quote: value with unit and qualifier, that it is ours with its range, and our
 * own value where it differs from the printed one.
 */
export function sayCompared(
  { figured, recomputed }: Extract<ComparisonCell, { readonly figured: Figured }>,
  language: Language,
): string {
  const own = sayFigure(figured, language);
  if (recomputed === undefined) return own;
  const ours = formatFigured(recomputed, dataset, language);
  return `${own} (${translate(language, 'comparison.recomputed')} ${ours})`;
}

function sayFigure(figured: Figured, language: Language): string {
  const value = formatFigured(figured, dataset, language);
  if (figured.kind === 'observation') return value;
  const range = formatInterval(figured, dataset, language);
  return range === ''
    ? fillWords(translate(language, 'comparison.derived'), { value })
    : fillWords(translate(language, 'comparison.derived-range'), { value, range });
}

/** What the money of a figure is, by the documents: the bases of all that it is computed from. */
export function sayBases(figured: Figured, language: Language): string {
  const bases = new Set(traceObservations([figured]).map(({ basis }) => basis));
  return [...bases]
    .flatMap((basis) =>
      basis === '' ? [] : translate(language, `basis.${basis}` satisfies TextKey),
    )
    .join('; ');
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

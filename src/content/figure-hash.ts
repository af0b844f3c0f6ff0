import { isFigured, type Cell } from '../charts/kit/figure.ts';
import type { RenderedFigure, RenderedView } from '../charts/render/render-figure.ts';
import { fingerprint } from '../distributions/fingerprint.ts';
import type { Figured } from '../domain/figure-lookup.ts';
import type { Count } from '../i18n/bindings.ts';
import { listBound } from './bind.ts';
import { traceObservations } from './citation.ts';

const DIGITS = 12;

/**
 * The first twelve hexadecimal digits of a SHA-256 over what a figure says in numbers: every value that
 * its views show, with what it is about, interval, qualifier and formula, and the printed number, with
 * its line, behind each. Words stay out, so that the hash is the same in both languages.
 */
export function hashFigure({ views }: RenderedFigure): string {
  const said = views.map((view) => ({ view, bound: listSaid(view) }));
  const figured = said.flatMap(({ view, bound }) => [...view.figured, ...bound.filter(isFigure)]);
  const printed = traceObservations(figured).map((row): Figured => ({ kind: 'observation', row }));
  const facts = new Map([...figured, ...printed].map((figure) => [figure.row.id, factsOf(figure)]));
  return fingerprint(
    JSON.stringify({
      views: said.map(({ view, bound }) => [
        view.id,
        view.table.rows.map((cells) => cells.map(nameCell)),
        bound.map((part) => ('count' in part ? String(part.count) : part.row.id)).toSorted(),
      ]),
      facts: [...facts].toSorted(([a], [b]) => Number(a > b) - Number(a < b)),
    }),
  ).slice(0, DIGITS);
}

function listSaid({ title, subtitle, note, bindings }: RenderedView): readonly (Figured | Count)[] {
  return [title, subtitle, note].flatMap((text) => listBound(text, bindings));
}

function isFigure(part: Figured | Count): part is Figured {
  return 'row' in part;
}

function nameCell(cell: Cell): string {
  if (typeof cell === 'string') return '';
  return isFigured(cell) ? cell.row.id : cell.why;
}

/**
 * What of a record is shown of it or leads to it. What it is about is there too: the names of rows and
 * columns are words, and a number moved to another region says something else. Notes and wording are in
 * one language only.
 */
function factsOf({ kind, row }: Figured): readonly unknown[] {
  const { indicator, geography, period, category, value, unit, lower, upper } = row;
  const stated = [indicator, geography, period, category, value, unit, lower, upper];
  if (kind === 'derived') return [...stated, row.formula, row.inputs];
  const { source, section, line, line_end, printed, read_as, qualifier, basis, status } = row;
  return [...stated, source, section, line, line_end, printed, read_as, qualifier, basis, status];
}

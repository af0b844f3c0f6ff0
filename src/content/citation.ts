import { dataset, sourcesByPeriod } from '../catalogue/dataset.ts';
import { inLanguage, type Language, type Observation } from '../domain/dataset.ts';
import { findFigured, type Figured } from '../domain/figure-lookup.ts';
import { fillWords } from '../i18n/bindings.ts';
import { translate } from '../i18n/translate.ts';
import { addressOf } from './address.ts';

/** A source with the lines that some figures come from, and the address of the first of them. */
export interface CitedPlace {
  readonly address: string;
  readonly label: string;
}

/** Where figures come from, a place a source: computed values are traced back to what was printed. */
export function citePlaces(figured: readonly Figured[], language: Language): readonly CitedPlace[] {
  const observations = traceObservations(figured);
  const bySource = Map.groupBy(observations, ({ source }) => source);
  return sourcesByPeriod.flatMap((source) => {
    const own = bySource.get(source.id)?.toSorted((a, b) => a.line - b.line);
    const first = own?.[0];
    if (own === undefined || first === undefined) return [];
    const span = joinLines(own);
    const key = span.includes('–') ? 'figure.lines' : 'figure.line';
    const lines = fillWords(translate(language, key), { lines: span });
    return {
      address: `${addressOf('source', language, source.id)}#${first.id}`,
      label: `${inLanguage(source, 'short', language)}, ${lines}`,
    };
  });
}

/** The observations behind figures, each once, through however many formulas. */
export function traceObservations(figured: readonly Figured[]): readonly Observation[] {
  const found = new Map<string, Observation>();
  const trace = (figure: Figured): void => {
    if (figure.kind === 'observation') found.set(figure.row.id, figure.row);
    else {
      for (const id of figure.row.inputs.split(' ').filter(Boolean))
        trace(findFigured(dataset, id));
    }
  };
  for (const figure of figured) trace(figure);
  return [...found.values()];
}

function joinLines(observations: readonly Observation[]): string {
  const [first, last] = [observations[0]?.line ?? 0, observations.at(-1)?.line_end ?? 0];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}

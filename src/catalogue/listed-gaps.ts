import type { Gap, Source } from '../domain/dataset.ts';
import { dataset, sourcesByPeriod } from './dataset.ts';

/** What is missing from one document, in the order of its lines. */
export interface SourceGaps {
  readonly source: Source;
  readonly gaps: readonly Gap[];
}

/** The documents from which something is missing. */
export function listGapsBySource(): readonly SourceGaps[] {
  return sourcesByPeriod
    .map((source) => ({
      source,
      gaps: dataset.gaps
        .filter((gap) => gap.source === source.id)
        .toSorted((a, b) => a.line - b.line),
    }))
    .filter(({ gaps }) => gaps.length > 0);
}

/** What of one kind is missing from one document, in the order of its lines. */
export function listGaps(source: string, kind: string): readonly Gap[] {
  return (
    listGapsBySource()
      .find((entry) => entry.source.id === source)
      ?.gaps.filter((gap) => gap.kind === kind) ?? []
  );
}

import { dataset } from '../catalogue/dataset.ts';
import type { Derived, Language, Observation } from '../domain/dataset.ts';
import {
  DIMENSIONS,
  type Dimension,
  type ExplorerFile,
} from '../domain/explorer/explorer-table.ts';
import { traceSummands } from '../domain/explorer/summands.ts';
import type { Figured } from '../domain/figure-lookup.ts';
import { parseFormula } from '../domain/formula.ts';
import { formatFigured, formatInterval } from '../i18n/quantity.ts';
import { translate } from '../i18n/translate.ts';
import { traceObservations } from './citation.ts';
import { listExplorerCodes } from './explorer-codes.ts';
import { VERSION } from './release.ts';

/** Source of a computed value that goes back to more than one document. */
const SEVERAL_SOURCES = 'several';

/**
 * The file that the explorer of one language loads: every observation in the order of the dataset,
 * then every derived value, each column as codes of a list or as text.
 */
export function composeExplorerFile(language: Language): ExplorerFile {
  const figures = listFigured();
  const codes = describeAll(figures);
  const used = (dimension: Dimension) => new Set(codes.map((row) => row[dimension]));
  const dictionaries = Object.fromEntries(
    DIMENSIONS.map((name) => [name, listExplorerCodes(name, used(name), language)]),
  ) as ExplorerFile['dictionaries'];
  return {
    version: VERSION,
    dictionaries,
    codes: Object.fromEntries(
      DIMENSIONS.map((name) => {
        const numbers = new Map(dictionaries[name].ids.map((id, number) => [id, number]));
        return [name, codes.map((row) => numbers.get(row[name]))];
      }),
    ) as unknown as ExplorerFile['codes'],
    id: figures.map(({ row }) => row.id),
    value: figures.map(({ row }) => row.value),
    lower: figures.map(({ row }) => row.lower),
    upper: figures.map(({ row }) => row.upper),
    text: figures.map((figured) =>
      figured.row.value === null
        ? translate(language, 'observation.uncertain')
        : formatFigured(figured, dataset, language, 'term'),
    ),
    range: figures.map((figured) => formatInterval(figured, dataset, language)),
    stated: figures.map(({ kind, row }) => (kind === 'observation' ? row.printed : row.formula)),
    line: figures.map(({ kind, row }) => (kind === 'observation' ? row.line : 0)),
    parts: listParts(figures),
  };
}

function listFigured(): readonly Figured[] {
  return [
    ...dataset.observations.map((row) => ({ kind: 'observation' as const, row })),
    ...dataset.derived.map((row) => ({ kind: 'derived' as const, row })),
  ];
}

function describeAll(figures: readonly Figured[]): readonly Record<Dimension, string>[] {
  return figures.map((figured) => ({
    ...describeShared(figured.row),
    ...(figured.kind === 'observation'
      ? describeObservation(figured.row)
      : { source: traceSource(figured), basis: '', status: '', kind: 'computed', section: '' }),
  }));
}

function describeShared({ indicator, category, geography, period, unit }: Observation | Derived) {
  return { indicator, category, geography, period, unit };
}

function describeObservation({ source, basis, status, section }: Observation) {
  return { source, basis, status, kind: 'printed', section: `${source} ${section}` };
}

/** The one document behind a computed value, or the code for several. */
function traceSource(figured: Figured): string {
  const sources = new Set(traceObservations([figured]).map(({ source }) => source));
  const [only = SEVERAL_SOURCES] = sources;
  return sources.size === 1 ? only : SEVERAL_SOURCES;
}

function listParts(figures: readonly Figured[]): ExplorerFile['parts'] {
  const rows = new Map(figures.map(({ row }, index) => [row.id, index]));
  const formulas = new Map(dataset.derived.map(({ id, formula }) => [id, parseFormula(formula)]));
  const numbers = (ids: readonly string[]) => ids.map((id) => rows.get(id) ?? -1);
  return Object.fromEntries(
    [...traceSummands(formulas)]
      .filter(([, parts]) => parts.length > 0)
      .map(([id, parts]) => [String(rows.get(id)), numbers(parts)]),
  );
}

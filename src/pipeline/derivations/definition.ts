import type { Category, Province, Region } from '../../domain/dataset.ts';
import type { FigureIndex } from '../figure-index.ts';

/** A derived value before it is computed. Its unit is the indicator's. */
export interface DerivedDefinition {
  readonly id: string;
  readonly indicator: string;
  readonly geography: string;
  readonly period: string;
  readonly category: string;
  readonly formula: string;
  readonly note_vi: string;
  readonly note_en: string;
}

/** What a rule may look at: the figures of one source and the code lists. */
export interface DerivationContext {
  /** With which the ids of the source's figures begin. */
  readonly prefix: string;
  readonly figures: FigureIndex;
  readonly regions: readonly Region[];
  readonly provinces: readonly Province[];
  readonly categories: readonly Category[];
}

/** A rule defines every value of its kind that the figures of a source allow. */
export type Derivation = (context: DerivationContext) => readonly DerivedDefinition[];

/**
 * Permanent id of a derived value: the prefix of the source, the period, the indicator, then what
 * tells it apart.
 */
export function nameDerived(prefix: string, period: string, ...parts: readonly string[]): string {
  const label = period.replace('../', 'to-').replace('/', '-');
  return ['d', prefix, label, ...parts.map((part) => part.toLowerCase())].join('-');
}

/** Joins operands with an operator, in brackets where there are several. */
export function joinOperands(operator: '+', ids: readonly string[]): string {
  return ids.length === 1 ? (ids[0] ?? '') : `( ${ids.join(` ${operator} `)} )`;
}

/** The periods for which a source states an indicator. */
export function listPeriods(figures: FigureIndex, indicator: string): readonly string[] {
  const periods = figures.all
    .filter((figure) => figure.indicator === indicator)
    .map(({ period }) => period);
  return [...new Set(periods)];
}

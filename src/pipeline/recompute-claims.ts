import { FORMULA_KINDS, type FormulaKind } from '../domain/claims/formula-kinds.ts';
import {
  RELATION_KINDS,
  type ClaimFigure,
  type RelationKind,
  type StatedFigure,
} from '../domain/claims/relation-kinds.ts';
import { TEXT_KINDS } from '../domain/claims/text-kinds.ts';
import { judgeNumber, type Verdict } from '../domain/claims/verdict.ts';
import { WORDED_KINDS, type WordedKind } from '../domain/claims/worded-kinds.ts';
import type { Observation, TimelineEntry } from '../domain/dataset.ts';
import { evaluateFormula, listInputs, parseFormula } from '../domain/formula.ts';
import type { Interval } from '../domain/interval.ts';
import { solveFormula } from '../domain/solve-formula.ts';
import type { ClaimRow } from './read-claims.ts';

/** What claims are recomputed from. */
export interface ClaimContext {
  /** Observations with a certain value and derived values, by id, in the unit of their indicator. */
  readonly figures: ReadonlyMap<string, ClaimFigure>;
  readonly observations: ReadonlyMap<string, Observation>;
  readonly timeline: readonly TimelineEntry[];
  /** An observation with a certain value as a statement; undefined for any other id. */
  readonly state: (id: string) => StatedFigure | undefined;
}

/** What came of a claim. */
export interface Recomputation {
  readonly stated: number | string | null;
  readonly recomputed: number | string | null;
  readonly interval: Interval | null;
  readonly formula: string;
  readonly verdict: Verdict;
  readonly needed: number | null;
  readonly neededInput: string;
}

/** Every kind of claim. A kind in the code list must be here, and here only what the list has. */
export const CLAIM_KINDS: readonly string[] = [
  ...Object.keys(FORMULA_KINDS),
  ...Object.keys(RELATION_KINDS),
  ...Object.keys(WORDED_KINDS),
  ...Object.keys(TEXT_KINDS),
];

/**
 * Recomputes one claim. A statement without inputs, or with one that cannot be read, is uncheckable;
 * where the inputs may differ in scope, a disagreement is a question and no contradiction.
 *
 * Throws a RangeError that says what is wrong with the row.
 */
export function recomputeClaim(claim: ClaimRow, context: ClaimContext): Recomputation {
  const outcome = recompute(claim, context);
  return outcome.verdict === 'contradicts' && claim.isScopeDoubtful
    ? { ...outcome, verdict: 'questionable' }
    : outcome;
}

function recompute(claim: ClaimRow, context: ClaimContext): Recomputation {
  const { kind } = claim;
  if (isKeyOf(TEXT_KINDS, kind)) return compareTexts(claim, kind, context.timeline);
  checkIds(claim, context);
  const unreadable = [claim.stated, ...claim.inputs].some(
    (id) => context.observations.get(id)?.value === null,
  );
  const stated = context.state(claim.stated);
  if (unreadable || (claim.inputs.length === 0 && kind !== 'years')) {
    return { ...NOTHING, stated: stated?.value ?? null };
  }
  const inputs = claim.inputs.flatMap((id) => context.figures.get(id) ?? []);
  if (isKeyOf(WORDED_KINDS, kind)) {
    const worded = WORDED_KINDS[kind];
    checkCount(worded, inputs);
    return { ...NOTHING, ...worded.judge(inputs) };
  }
  if (stated === undefined) throw new RangeError(`no observation ${claim.stated} with a value`);
  if (isKeyOf(FORMULA_KINDS, kind)) return compute(FORMULA_KINDS[kind], stated, inputs);
  if (!isKeyOf(RELATION_KINDS, kind)) throw new RangeError(`no kind ${kind}`);
  const relation = RELATION_KINDS[kind];
  checkCount(relation, inputs);
  return { ...NOTHING, stated: stated.value, ...relation.judge(stated, inputs) };
}

const NOTHING: Recomputation = {
  stated: null,
  recomputed: null,
  interval: null,
  formula: '',
  verdict: 'uncheckable',
  needed: null,
  neededInput: '',
};

function compute(
  kind: FormulaKind,
  stated: StatedFigure,
  inputs: readonly ClaimFigure[],
): Recomputation {
  checkCount(kind, inputs);
  const formula = kind.write(inputs);
  const expression = parseFormula(formula);
  const lookUp = (id: string) => {
    const figure = inputs.find((input) => input.id === id);
    if (figure === undefined) throw new RangeError(`no figure ${id}`);
    return figure;
  };
  const { value, interval } = evaluateFormula(expression, lookUp);
  const verdict = judgeNumber(stated, { value, interval });
  const [neededInput = ''] = listInputs(expression);
  // With more inputs than a reader can weigh, to single out the first would mislead.
  const needed =
    verdict === 'contradicts' && inputs.length <= 3
      ? solveFormula(expression, neededInput, stated.value, lookUp)
      : null;
  return {
    stated: stated.value,
    recomputed: value,
    interval,
    formula,
    verdict,
    needed,
    neededInput: needed === null ? '' : neededInput,
  };
}

function compareTexts(
  { stated, inputs }: ClaimRow,
  kind: keyof typeof TEXT_KINDS,
  timeline: readonly TimelineEntry[],
): Recomputation {
  const entry = timeline.find(({ id }) => id === inputs[0]);
  if (entry === undefined || inputs.length !== 1) {
    throw new RangeError('one id of the timeline as input');
  }
  const text = TEXT_KINDS[kind](entry);
  return {
    ...NOTHING,
    stated,
    recomputed: text,
    formula: '',
    verdict: text === stated ? 'reproduces' : 'contradicts',
  };
}

/** An id that leads nowhere is a slip of the pen, even where nothing is computed from it. */
function checkIds({ stated, inputs }: ClaimRow, { observations, figures }: ClaimContext): void {
  if (stated !== '' && !observations.has(stated)) throw new RangeError(`no observation ${stated}`);
  const stray = inputs.find((id) => !observations.has(id) && !figures.has(id));
  if (stray === undefined) return;
  const hint = /[,;]/.test(stray) ? '; spaces between ids, no other marks' : '';
  throw new RangeError(`no figure ${stray}${hint}`);
}

function checkCount(
  { least, most }: Pick<FormulaKind | RelationKind | WordedKind, 'least' | 'most'>,
  inputs: readonly unknown[],
): void {
  if (inputs.length >= least && inputs.length <= most) return;
  const bounds =
    most === Number.POSITIVE_INFINITY
      ? `at least ${String(least)}`
      : least === most
        ? String(least)
        : `${String(least)} to ${String(most)}`;
  throw new RangeError(`${bounds} inputs, not ${String(inputs.length)}`);
}

function isKeyOf<T extends object>(kinds: T, kind: string): kind is Extract<keyof T, string> {
  return Object.hasOwn(kinds, kind);
}

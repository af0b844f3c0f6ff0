import { FORMULA_KINDS } from '../../domain/claims/formula-kinds.ts';
import { holds } from '../../domain/claims/verdict.ts';
import type { Claim, Dataset } from '../../domain/dataset.ts';
import { checkInvariants } from '../invariants/check-invariants.ts';

/**
 * How far other numbers settle one, the strongest first: `exact` to the precision that rounding
 * allows; `bound` from one side, by an order or a whole; `disputed` by a statement alone that does
 * not hold, so that a further error need not show; `free` not at all.
 */
export const CONSTRAINTS = ['exact', 'bound', 'disputed', 'free'] as const;
export type Constraint = (typeof CONSTRAINTS)[number];

/** How far the claims and invariants of a dataset settle each of its observations, by id. */
export function findConstraints(dataset: Dataset): ReadonlyMap<string, Constraint> {
  const found = new Map<string, Constraint>(dataset.observations.map(({ id }) => [id, 'free']));
  const reach = traceInputs(dataset);
  const note = (figures: readonly string[], constraint: Constraint) => {
    for (const id of figures.flatMap(reach)) {
      const other = found.get(id) ?? 'free';
      if (CONSTRAINTS.indexOf(constraint) < CONSTRAINTS.indexOf(other)) found.set(id, constraint);
    }
  };
  for (const claim of dataset.claims) {
    const inputs = claim.inputs.split(' ').filter(Boolean);
    note([claim.observation, ...inputs], constraintOf(claim));
  }
  for (const { figures, isExact } of checkInvariants(dataset)) {
    note(figures, isExact ? 'exact' : 'bound');
  }
  return found;
}

function constraintOf({ kind, verdict }: Claim): Constraint {
  // That a figure lies in its report’s period says nothing of its value.
  if (verdict === 'uncheckable' || kind === 'within-period') return 'free';
  // A year more or fewer would change even the verdict that asks.
  if (kind === 'years') return 'exact';
  if (!holds(verdict)) return 'disputed';
  return Object.hasOwn(FORMULA_KINDS, kind) ? 'exact' : 'bound';
}

/** Gives the observations that a figure rests on: itself, or the inputs of a derived value. */
function traceInputs({ derived }: Dataset): (id: string) => readonly string[] {
  const inputs = new Map(derived.map((row) => [row.id, row.inputs.split(' ')]));
  const trace = (id: string): readonly string[] => inputs.get(id)?.flatMap(trace) ?? [id];
  return trace;
}

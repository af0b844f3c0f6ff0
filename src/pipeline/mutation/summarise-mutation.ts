import type { Dataset } from '../../domain/dataset.ts';
import { checkInvariants } from '../invariants/check-invariants.ts';
import { CONSTRAINTS, findConstraints, type Constraint } from './find-constraints.ts';
import { CATCHERS, type Catcher, type Sighting } from './judge-mutant.ts';
import { MUTATION_KINDS, type MutationKind } from './mistype-number.ts';
import type { Mutant } from './plan-mutants.ts';

/** What became of some typing errors: `caught` and `passed` add up to `mutants`. */
interface MutationTally {
  readonly mutants: number;
  readonly caught: Readonly<Record<Catcher, number>>;
  /** Errors that nothing caught, by how far other numbers settle the one that they are in. */
  readonly passed: Readonly<Record<Constraint, number>>;
  /** Those of `passed` that change a verdict among the ones that hold. */
  readonly visible: number;
}

/** What a run over all typing errors came to, as committed in `src/content/mutation.json`. */
export interface MutationResult {
  /** SHA-256 of what the result hangs on; another one says that it is stale. */
  readonly inputs: string;
  /** How many numbers were mistyped, by how far other numbers settle them. */
  readonly numbers: Readonly<Record<Constraint, number>>;
  readonly total: MutationTally;
  readonly kinds: readonly (MutationTally & { readonly kind: MutationKind })[];
  /** Ids of the observations that nothing constrains. */
  readonly free: readonly string[];
  /** The errors that passed in all other observations. */
  readonly passed: readonly PassedErrors[];
}

interface PassedErrors {
  readonly observation: string;
  readonly constraint: Constraint;
  /** The mistyped numbers, space-separated. */
  readonly unseen: string;
  readonly visible: string;
}

/** A typing error and what became of it. */
export type JudgedMutant = Pick<Mutant, 'observation' | 'kind' | 'token'> & {
  readonly sighting: Sighting;
};

/** Counts what became of every typing error in a sound dataset. */
export function summariseMutation(
  judged: readonly JudgedMutant[],
  dataset: Dataset,
): Omit<MutationResult, 'inputs'> {
  const constraints = findConstraints(dataset);
  const constraintOf = ({ observation }: Pick<JudgedMutant, 'observation'>) =>
    constraints.get(observation) ?? 'free';
  const groups = [...Map.groupBy(judged, ({ observation }) => observation)].map(
    ([observation, errors]) => ({ observation, errors }),
  );
  const tally = (errors: readonly JudgedMutant[]) => tallyErrors(errors, constraintOf);
  return {
    numbers: countEach(CONSTRAINTS, groups.map(constraintOf)),
    total: tally(judged),
    kinds: MUTATION_KINDS.map((kind) => ({
      kind,
      ...tally(judged.filter((error) => error.kind === kind)),
    })),
    free: groups
      .filter((group) => constraintOf(group) === 'free')
      .map(({ observation }) => observation),
    passed: groups
      .map(({ observation, errors }) => ({
        observation,
        constraint: constraintOf({ observation }),
        unseen: listTokens(errors, 'unseen'),
        visible: listTokens(errors, 'visible'),
      }))
      .filter(
        ({ constraint, unseen, visible }) => constraint !== 'free' && unseen + visible !== '',
      ),
  };
}

/** All that a result hangs on, as a text to take a checksum of. */
export function listMutationInputs(dataset: Dataset): string {
  return JSON.stringify([
    dataset.observations.map((row) => [
      ...[row.id, row.source, row.read_as, row.reading, row.qualifier, row.unit],
      ...[row.indicator, row.geography, row.period, row.category],
    ]),
    dataset.derived.map(({ id, formula }) => [id, formula]),
    dataset.claims.map((row) => [row.id, row.kind, row.observation, row.inputs, row.verdict]),
    checkInvariants(dataset).map(({ invariant, figures }) => [invariant, figures]),
  ]);
}

function tallyErrors(
  errors: readonly JudgedMutant[],
  constraintOf: (error: JudgedMutant) => Constraint,
): MutationTally {
  const sightings = errors.map(({ sighting }) => sighting);
  const passed = errors.filter(({ sighting }) => sighting === 'visible' || sighting === 'unseen');
  return {
    mutants: errors.length,
    caught: countEach(CATCHERS, sightings),
    passed: countEach(CONSTRAINTS, passed.map(constraintOf)),
    visible: sightings.filter((sighting) => sighting === 'visible').length,
  };
}

function countEach<Code extends string>(
  codes: readonly Code[],
  found: readonly string[],
): Record<Code, number> {
  const counts = codes.map((code) => [code, found.filter((one) => one === code).length] as const);
  return Object.fromEntries(counts) as Record<Code, number>;
}

function listTokens(errors: readonly JudgedMutant[], wanted: Sighting): string {
  return errors
    .filter(({ sighting }) => sighting === wanted)
    .map(({ token }) => token)
    .join(' ');
}

import type { Derived, Observation, Source } from '../domain/dataset.ts';
import { evaluateFormula, listInputs, parseFormula, type Quantity } from '../domain/formula.ts';
import { deriveAverageGrowth } from './derivations/average-growth.ts';
import { deriveCounterpartRatio } from './derivations/counterpart-ratio.ts';
import { deriveCounterpartDifference } from './derivations/counterpart-difference.ts';
import type { DerivationContext, DerivedDefinition } from './derivations/definition.ts';
import { deriveForeseenByYear } from './derivations/foreseen-by-year.ts';
import {
  deriveForeseenFunding,
  deriveFundingLevels,
  deriveFundingShares,
} from './derivations/funding-levels.ts';
import {
  deriveFundingPerProvince,
  deriveMeanWithoutNamedProvince,
} from './derivations/funding-per-province.ts';
import { deriveFundingPerInstance } from './derivations/funding-per-instance.ts';
import {
  deriveFundingPerYear,
  deriveRegionalFundingPerYear,
} from './derivations/funding-per-year.ts';
import { deriveLostActivities } from './derivations/lost-activities.ts';
import {
  deriveProvinceFunding,
  deriveSumsOfProvinces,
  deriveUnitFunding,
} from './derivations/provincial-funding.ts';
import { deriveRegionalFunding } from './derivations/regional-funding.ts';
import { deriveRegionalShares } from './derivations/regional-shares.ts';
import { deriveReportDifference } from './derivations/report-difference.ts';
import { deriveSupportMix } from './derivations/support-mix.ts';
import {
  deriveAttainment,
  deriveDraftToApproved,
  deriveTargetTotals,
} from './derivations/targets.ts';
import { deriveYearlyFunding, deriveYearLeftOver } from './derivations/yearly-funding.ts';
import { indexFigures, toQuantity } from './figure-index.ts';
import type { Issue } from './issue.ts';
import type { Codelists } from './read-codelists.ts';

/** A source as far as its derived values need it. */
type Prefixed = Pick<Source, 'id' | 'prefix' | 'period'>;

const DERIVATIONS = [
  deriveFundingLevels,
  deriveFundingShares,
  deriveLostActivities,
  deriveForeseenFunding,
  deriveFundingPerYear,
  deriveCounterpartRatio,
  deriveRegionalFunding,
  deriveRegionalFundingPerYear,
  deriveRegionalShares,
  deriveFundingPerProvince,
  deriveMeanWithoutNamedProvince,
  deriveSupportMix,
  deriveFundingPerInstance,
  deriveYearlyFunding,
  deriveTargetTotals,
  deriveAverageGrowth,
  deriveForeseenByYear,
];

const CROSS_DERIVATIONS = [
  deriveReportDifference,
  deriveCounterpartDifference,
  deriveYearLeftOver,
  deriveAttainment,
  deriveDraftToApproved,
  deriveProvinceFunding,
  deriveSumsOfProvinces,
  deriveUnitFunding,
];

/**
 * Computes every derived value that the observations allow, source by source, then between sources.
 * A later definition may use an earlier one.
 */
export function deriveValues(
  observations: readonly Observation[],
  sources: readonly Prefixed[],
  codelists: Codelists,
): { derived: readonly Derived[]; issues: readonly Issue[] } {
  const quantities = new Map<string, Quantity>();
  for (const observation of observations) {
    if (observation.value === null) continue;
    quantities.set(observation.id, toQuantity(observation, codelists.indicators, codelists.units));
  }
  const derived: Derived[] = [];
  const issues: Issue[] = [];
  for (const definition of defineValues(observations, sources, codelists)) {
    const issue = quantities.has(definition.id)
      ? issueFor(
          definition,
          'duplicate-id',
          'an id that stands once',
          'an observation has it already; rename the observation',
        )
      : computeValue(definition, codelists, quantities, derived);
    if (issue !== undefined) issues.push(issue);
  }
  return { derived, issues };
}

function defineValues(
  observations: readonly Observation[],
  sources: readonly Prefixed[],
  codelists: Codelists,
): readonly DerivedDefinition[] {
  const bySource = Map.groupBy(observations, ({ source }) => source);
  const contexts = sources.map(({ id, prefix, period }): DerivationContext => {
    const figures = indexFigures(bySource.get(id) ?? []);
    return { ...codelists, prefix, period, figures };
  });
  return [
    ...contexts.flatMap((context) => DERIVATIONS.flatMap((define) => define(context))),
    ...CROSS_DERIVATIONS.flatMap((define) => define(contexts)),
  ];
}

function computeValue(
  definition: DerivedDefinition,
  { indicators }: Codelists,
  quantities: Map<string, Quantity>,
  derived: Derived[],
): Issue | undefined {
  const unit = indicators.find(({ id }) => id === definition.indicator)?.unit;
  if (unit === undefined) {
    return issueFor(
      definition,
      'unknown-code',
      `an indicator “${definition.indicator}”`,
      'add it to codelists/indicators.csv',
    );
  }
  try {
    const expression = parseFormula(definition.formula);
    const result = evaluateFormula(expression, (id) => {
      const quantity = quantities.get(id);
      if (quantity === undefined) throw new RangeError(`no value for ${id}`);
      return quantity;
    });
    quantities.set(definition.id, result);
    derived.push({
      id: definition.id,
      indicator: definition.indicator,
      geography: definition.geography,
      period: definition.period,
      category: definition.category,
      value: result.value,
      unit,
      lower: result.interval.lower,
      upper: result.interval.upper,
      formula: definition.formula,
      inputs: listInputs(expression).join(' '),
      note: definition.note_vi,
      note_en: definition.note_en,
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
    return issueFor(definition, 'broken-formula', 'a formula that can be computed', error.message);
  }
}

function issueFor(
  { id, formula }: DerivedDefinition,
  code: Issue['code'],
  expected: string,
  advice: string,
): Issue {
  return { file: 'derived values', line: 0, column: id, code, value: formula, expected, advice };
}

import type { StatedFigure } from '../domain/claims/relation-kinds.ts';
import { holds, type Weight } from '../domain/claims/verdict.ts';
import type { Claim, Derived, Observation, Section, VerdictCode } from '../domain/dataset.ts';
import type { Interval } from '../domain/interval.ts';
import { convertUnit } from '../domain/unit.ts';
import { parseVietnameseNumber } from '../domain/vietnamese-number.ts';
import { toQuantity } from './figure-index.ts';
import type { Issue } from './issue.ts';
import {
  EXCEPTIONS_PATH,
  type ClaimRow,
  type ClaimTables,
  type ExceptionRow,
} from './read-claims.ts';
import type { Codelists } from './read-codelists.ts';
import { recomputeClaim, type ClaimContext, type Recomputation } from './recompute-claims.ts';

export interface ClaimMaterial {
  readonly observations: readonly Observation[];
  readonly derived: readonly Derived[];
  readonly sections: readonly Section[];
  readonly codelists: Codelists;
}

/**
 * Recomputes every claim and holds the verdicts against the committed list of exceptions: a claim
 * that no longer holds, or holds again, is an issue, because a mistyped digit shows itself so.
 */
export function checkClaims(
  { claims: rows, exceptions }: ClaimTables,
  material: ClaimMaterial,
): { claims: readonly Claim[]; issues: readonly Issue[] } {
  const context = prepare(material);
  const sections = Map.groupBy(material.sections, ({ source }) => source);
  const pinned = new Map(exceptions.map((exception) => [exception.id, exception]));
  const claims: Claim[] = [];
  const issues: Issue[] = [];
  for (const row of rows) {
    const exception = pinned.get(row.id);
    pinned.delete(row.id);
    try {
      const outcome = recomputeClaim(row, context);
      issues.push(...comparePin(row, outcome, exception));
      claims.push(
        publish(row, outcome, exception, { codelists: material.codelists, context, sections }),
      );
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
      issues.push(
        issueFor(row, 'inputs', 'broken-claim', row.inputs.join(' '), [
          `what a claim of the kind “${row.kind}” takes`,
          error.message,
        ]),
      );
    }
  }
  issues.push(...[...pinned.values()].map(strayException));
  return { claims: orderForReading(claims), issues };
}

/** By source and line; claims of one line in the order of their rows. */
function orderForReading(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted(
    (a, b) => (a.source < b.source ? -1 : Number(a.source > b.source)) || a.line - b.line,
  );
}

function prepare({ observations, derived, codelists }: ClaimMaterial): ClaimContext {
  const { indicators, units } = codelists;
  const byId = new Map(observations.map((row) => [row.id, row]));
  const printed = observations
    .filter(({ value }) => value !== null)
    .map((row) => ({ id: row.id, period: row.period, ...toQuantity(row, indicators, units) }));
  const computed = derived.map(({ id, period, value, lower, upper }) => {
    const interval: Interval = { lower, upper };
    return { id, period, value, interval };
  });
  const figures = new Map([...printed, ...computed].map((figure) => [figure.id, figure]));
  const state = (id: string): StatedFigure | undefined => {
    const row = byId.get(id);
    const figure = figures.get(id);
    if (row === undefined || figure === undefined) return undefined;
    const convert = converterOf(row, codelists);
    const bound = (value: number | null) => (value === null ? null : convert(value));
    const parse = parseVietnameseNumber(row.read_as);
    return {
      ...figure,
      literal: { lower: bound(row.lower_literal), upper: bound(row.upper_literal) },
      step: convert(10 ** -(parse.ok ? parse.number.decimals : 0)),
      isQualified: row.qualifier !== '',
    };
  };
  return { figures, observations: byId, timeline: codelists.timeline, state };
}

function converterOf(row: Observation, { indicators, units }: Codelists) {
  const usual = indicators.find(({ id }) => id === row.indicator)?.unit;
  const from = units.find(({ id }) => id === row.unit);
  const to = units.find(({ id }) => id === usual);
  if (from === undefined || to === undefined) throw new RangeError(`no unit for ${row.id}`);
  return (value: number) => convertUnit(value, from, to);
}

function comparePin(
  row: ClaimRow,
  { verdict, formula, stated, recomputed }: Recomputation,
  exception: ExceptionRow | undefined,
): Issue[] {
  const expected = exception?.verdict ?? 'a verdict that holds';
  const agrees = exception === undefined ? holds(verdict) : exception.verdict === verdict;
  if (!agrees) {
    const found = [String(stated), formula, String(recomputed)].filter(Boolean).join('; ');
    return [
      issueFor(row, 'id', 'changed-verdict', `${row.id}: ${verdict}`, [
        expected,
        `check the digits of its figures (${found}); if the document does say so, put it into ${EXCEPTIONS_PATH}`,
      ]),
    ];
  }
  const isFault = verdict === 'contradicts' || verdict === 'questionable';
  const missing = (['conclusion_vi', 'conclusion_en'] as const).filter((name) => row[name] === '');
  const [column] = missing;
  if (column !== undefined && (isFault || missing.length === 1)) {
    const reason = isFault ? `, because the verdict is ${verdict}` : ' or in none';
    return [
      issueFor(row, column, 'missing-conclusion', '', [
        `a conclusion in both languages${reason}`,
        'say what a reader may take from it and how careful to be',
      ]),
    ];
  }
  if (exception !== undefined && isFault !== (exception.weight !== '')) {
    return [
      {
        ...issueFor(row, 'weight', 'wrong-form', exception.weight, [
          isFault ? `a weight, because the verdict is ${verdict}` : 'no weight',
          'correct the cell',
        ]),
        file: exception.file,
        line: exception.row,
      },
    ];
  }
  return [];
}

/** What a claim is published with. */
interface Surroundings {
  readonly codelists: Codelists;
  readonly context: ClaimContext;
  /** Of each source, in the order of their lines. */
  readonly sections: ReadonlyMap<string, readonly Section[]>;
}

function publish(
  row: ClaimRow,
  outcome: Recomputation,
  exception: ExceptionRow | undefined,
  { codelists, context, sections }: Surroundings,
): Claim {
  const observation = context.observations.get(row.stated);
  const line = observation?.line ?? row.line;
  const section = sections.get(row.source)?.findLast((one) => one.line <= line);
  if (line === 0) throw new RangeError('a line, because no observation states it');
  if (observation !== undefined && observation.source !== row.source) {
    throw new RangeError(`${observation.id} is a figure of ${observation.source}`);
  }
  const usual = codelists.verdicts.find(({ id }) => id === outcome.verdict);
  return {
    id: row.id,
    source: row.source,
    section: section?.number ?? '',
    line,
    kind: row.kind,
    statement_vi: row.statement_vi,
    statement_en: row.statement_en,
    stated: outcome.stated,
    recomputed: outcome.recomputed,
    lower: outcome.interval?.lower ?? null,
    upper: outcome.interval?.upper ?? null,
    verdict: outcome.verdict,
    weight: (exception?.weight ?? '') as Weight | '',
    needed: outcome.needed,
    inputs: row.inputs.join(' '),
    ...conclude(row, usual),
    observation: observation?.id ?? '',
    formula: outcome.formula,
    unit: codelists.indicators.find(({ id }) => id === observation?.indicator)?.unit ?? '',
    needed_input: outcome.neededInput,
  };
}

function conclude(row: ClaimRow, usual: VerdictCode | undefined) {
  const hasOwn = row.conclusion_vi !== '';
  return {
    conclusion_vi: hasOwn ? row.conclusion_vi : (usual?.conclusion_vi ?? ''),
    conclusion_en: hasOwn ? row.conclusion_en : (usual?.conclusion_en ?? ''),
  };
}

function strayException({ file, row, id, verdict }: ExceptionRow): Issue {
  return {
    file,
    line: row,
    column: 'id',
    code: 'changed-verdict',
    value: `${id}: ${verdict}`,
    expected: 'a claim of this id',
    advice: 'correct the id, or remove the row if the claim is gone',
  };
}

function issueFor(
  { file, row }: ClaimRow,
  column: string,
  code: Issue['code'],
  value: string,
  [expected, advice]: readonly [string, string],
): Issue {
  return { file, line: row, column, code, value, expected, advice };
}

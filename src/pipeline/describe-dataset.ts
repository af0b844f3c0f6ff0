import { holds, VERDICTS, WEIGHTS, type Verdict, type Weight } from '../domain/claims/verdict.ts';
import type { Claim, Dataset } from '../domain/dataset.ts';

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  reproduces: 'reproduce',
  'within-rounding': 'within rounding',
  'agrees-with-wording': 'agree with the wording',
  contradicts: 'contradict',
  questionable: 'questionable',
  uncheckable: 'uncheckable',
};

/** How many rows each table has, `295 observations, 143 derived, …`. */
export function describeSizes(dataset: Dataset): string {
  return Object.entries<readonly unknown[]>({ ...dataset })
    .map(([name, rows]) => `${String(rows.length)} ${name}`)
    .join(', ');
}

/**
 * How many claims came to each verdict: those that hold, then, after a semicolon, those that do not,
 * with their weights.
 */
export function describeVerdicts(claims: readonly Claim[]): string {
  const words = (wanted: boolean) =>
    VERDICTS.filter((verdict) => holds(verdict) === wanted)
      .map((verdict) => countVerdict(claims, verdict))
      .filter((text) => text !== '')
      .join(', ');
  const both = [words(true), words(false)].filter((text) => text !== '');
  return `claims: ${both.length === 0 ? 'none' : both.join('; ')}`;
}

function countVerdict(claims: readonly Claim[], verdict: Verdict): string {
  const own = claims.filter((claim) => claim.verdict === verdict);
  if (own.length === 0) return '';
  const unweighed = own.filter(({ weight }) => weight === '').length;
  const isFault = verdict === 'contradicts' || verdict === 'questionable';
  const weights = WEIGHTS.map(
    (weight) => [weight, own.filter((c) => c.weight === weight).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([weight, count]) => nameWeight(weight, count));
  const all =
    isFault && unweighed > 0 ? [...weights, `${String(unweighed)} without weight`] : weights;
  const tail = all.length === 0 ? '' : ` (${all.join(', ')})`;
  return `${String(own.length)} ${VERDICT_WORDS[verdict]}${tail}`;
}

function nameWeight(weight: Weight, count: number): string {
  return `${String(count)} ${weight}${weight === 'slip' && count > 1 ? 's' : ''}`;
}

import type {
  Basis,
  Category,
  Dataset,
  Indicator,
  Observation,
  Province,
  Region,
} from '../../domain/dataset.ts';
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
  /** The period that the source is about. */
  readonly period: string;
  readonly figures: FigureIndex;
  readonly regions: readonly Region[];
  readonly provinces: readonly Province[];
  readonly 'provinces-2025': Dataset['provinces-2025'];
  readonly categories: readonly Category[];
  readonly indicators: readonly Indicator[];
}

/** A rule defines every value of its kind that the figures of a source allow. */
export type Derivation = (context: DerivationContext) => readonly DerivedDefinition[];

/** A rule that holds sources against one another. */
export type CrossDerivation = (
  contexts: readonly DerivationContext[],
) => readonly DerivedDefinition[];

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

/** What a kind of money is called in a note. */
export const BASIS_WORDS: Readonly<Record<Basis, { readonly vi: string; readonly en: string }>> = {
  foreseen: { vi: 'dự kiến', en: 'foreseen' },
  'approved-plan': { vi: 'kế hoạch được duyệt', en: 'an approved plan' },
  allocated: { vi: 'ngân sách bố trí', en: 'budget allocated' },
  'carried-out': { vi: 'kinh phí thực hiện', en: 'funding of work carried out' },
  counterpart: { vi: 'vốn đối ứng', en: 'counterpart capital' },
  unstated: {
    vi: 'số tiền không nói rõ là kế hoạch hay thực hiện',
    en: 'an amount whose basis is not stated',
  },
};

/** The share of a part in a total; says so where the two are not the same kind of money. */
export function defineShare(
  about: Pick<DerivedDefinition, 'id' | 'indicator' | 'geography' | 'period' | 'category'>,
  part: { readonly id: string; readonly basis: Basis | '' },
  total: Observation,
): DerivedDefinition {
  const isMixed = part.basis !== '' && total.basis !== '' && part.basis !== total.basis;
  const [of, to] = [BASIS_WORDS[part.basis || 'unstated'], BASIS_WORDS[total.basis || 'unstated']];
  return {
    ...about,
    formula: `${part.id} / ${total.id} * 100`,
    note_vi: isMixed ? `Tử số là ${of.vi}, mẫu số là ${to.vi}.` : '',
    note_en: isMixed ? `The numerator is ${of.en}, the denominator ${to.en}.` : '',
  };
}

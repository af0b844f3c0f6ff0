import { countYears, parsePeriod } from '../period.ts';

/** A figure that a claim is recomputed from. */
export interface ClaimInput {
  readonly id: string;
  readonly period: string;
}

/**
 * A kind of claim that states the result of a formula: how many inputs it takes and the formula that
 * they make. A RangeError says what is wrong with the inputs.
 */
export interface FormulaKind {
  readonly least: number;
  readonly most: number;
  readonly write: (inputs: readonly ClaimInput[]) => string;
}

const MANY = Number.POSITIVE_INFINITY;

/** A whole is the sum of its parts. Inputs: the parts. */
const sum: FormulaKind = { least: 2, most: MANY, write: (parts) => add(parts) };

/** What is left of a whole. Inputs: the whole, then the parts taken off. */
const remainder: FormulaKind = {
  least: 2,
  most: MANY,
  write: (inputs) => inputs.map(({ id }) => id).join(' - '),
};

/** A part in per cent of a whole. Inputs: the part, then the whole or the parts that make it. */
const share: FormulaKind = {
  least: 2,
  most: MANY,
  write: ([part, ...whole]) => `${nameOf(part)} / ${bracket(add(whole), whole)} * 100`,
};

/** A result in per cent of a target. Inputs: the result, then the target or those of each phase. */
const attainment: FormulaKind = share;

/** By how many per cent a result exceeds a target. Inputs as for attainment. */
const excess: FormulaKind = {
  least: 2,
  most: MANY,
  write: (inputs) => `${share.write(inputs)} - 100`,
};

/** A total per unit. Inputs: the total, then what it is divided by, one after the other. */
const mean: FormulaKind = {
  least: 2,
  most: 3,
  write: (inputs) => inputs.map(({ id }) => id).join(' / '),
};

/** A mean per year of a period. Inputs: the total, whose period gives the years. */
const meanPerYear: FormulaKind = {
  least: 1,
  most: 1,
  write: ([total]) => {
    const years = countYears(parsePeriod(total?.period ?? '') ?? { from: null, to: 0 });
    if (years === null) throw new RangeError('a total over a period with a first year');
    return `${nameOf(total)} / ${String(years)}`;
  },
};

/** One thing per unit of another. Inputs: numerator, denominator. */
const ratio: FormulaKind = { ...mean, most: 2 };

/** Yearly growth that leads from one year to another. Inputs: the earlier and the later amount. */
const growthBetween: FormulaKind = {
  least: 2,
  most: 2,
  write: ([before, after]) => {
    const years = yearOf(after) - yearOf(before);
    if (years < 1) throw new RangeError('an earlier year, then a later one');
    const root = years === 1 ? '' : ` ^ ( 1 / ${String(years)} )`;
    return `( ${nameOf(after)} / ${nameOf(before)} )${root} * 100 - 100`;
  },
};

/** Compound mean of yearly rates. Inputs: the rates. */
const meanOfRates: FormulaKind = {
  least: 2,
  most: MANY,
  write: (rates) => {
    const factors = rates.map(({ id }) => `( 1 + ${id} / 100 )`).join(' * ');
    return `( ${factors} ) ^ ( 1 / ${String(rates.length)} ) * 100 - 100`;
  },
};

/** Arithmetic mean of yearly rates: the reading of an average that is kinder to a document. */
const simpleMeanOfRates: FormulaKind = {
  least: 2,
  most: MANY,
  write: (rates) => `( ${add(rates)} ) / ${String(rates.length)}`,
};

/** By how many per cent an amount was cut. Inputs: the amount before and after. */
const reduction: FormulaKind = {
  least: 2,
  most: 2,
  write: ([before, after]) => `100 - ${nameOf(after)} / ${nameOf(before)} * 100`,
};

/** One figure stands in two places. Inputs: the other place. */
const equal: FormulaKind = { least: 1, most: 1, write: ([other]) => nameOf(other) };

export const FORMULA_KINDS = {
  sum,
  remainder,
  share,
  attainment,
  excess,
  mean,
  'mean-per-year': meanPerYear,
  ratio,
  'growth-between': growthBetween,
  'mean-of-rates': meanOfRates,
  'simple-mean-of-rates': simpleMeanOfRates,
  reduction,
  equal,
} as const satisfies Readonly<Record<string, FormulaKind>>;

function add(inputs: readonly ClaimInput[]): string {
  return inputs.map(({ id }) => id).join(' + ');
}

function bracket(text: string, inputs: readonly ClaimInput[]): string {
  return inputs.length > 1 ? `( ${text} )` : text;
}

function nameOf(input: ClaimInput | undefined): string {
  return input?.id ?? '';
}

function yearOf(input: ClaimInput | undefined): number {
  const period = parsePeriod(input?.period ?? '');
  if (period === null || period.from !== period.to) throw new RangeError('amounts of single years');
  return period.to;
}

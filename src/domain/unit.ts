import type { Unit } from './dataset.ts';

/** Kinds of units; values convert within one. */
export const UNIT_KINDS = [
  'count',
  'index',
  'mean',
  'money',
  'money-per-instance',
  'money-per-province',
  'money-per-province-year',
  'money-per-year',
  'percent',
  'ratio',
] as const;

/**
 * Converts a value between two units of one kind, such as triệu đồng and tỷ đồng. Throws a
 * RangeError where the kinds differ.
 */
export function convertUnit(value: number, from: Unit, to: Unit): number {
  if (from.kind !== to.kind) {
    throw new RangeError(`no conversion from ${from.id} (${from.kind}) to ${to.id} (${to.kind})`);
  }
  return (value * from.factor) / to.factor;
}

/** Whether a unit counts things, so that a printed number without a qualifier is exact. */
export function isCount(unit: Unit): boolean {
  return unit.kind === 'count';
}

/** Whether a unit is an amount of money or money per something, so that a basis must be stated. */
export function isMoney(unit: Unit): boolean {
  return unit.kind.startsWith('money');
}

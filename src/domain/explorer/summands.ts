import type { Expression } from '../formula.ts';

/**
 * The ids that a formula adds up or subtracts and does nothing else with: `a + b - c` gives all three,
 * `a / b` and `a * 2` none.
 */
export function listSummands(expression: Expression): readonly string[] {
  if (expression.kind === 'id') return [expression.id];
  if (expression.kind === 'number') return [];
  if (expression.operator !== '+' && expression.operator !== '-') return [];
  return [...listSummands(expression.left), ...listSummands(expression.right)];
}

/** For each id with a formula, everything that its sum contains, through the sums of its summands. */
export function traceSummands(
  formulas: ReadonlyMap<string, Expression>,
): ReadonlyMap<string, readonly string[]> {
  const trace = (id: string): readonly string[] => {
    const formula = formulas.get(id);
    if (formula === undefined) return [];
    return listSummands(formula).flatMap((summand) => [summand, ...trace(summand)]);
  };
  return new Map([...formulas.keys()].map((id) => [id, [...new Set(trace(id))]]));
}

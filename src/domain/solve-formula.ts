import { evaluateFormula, listInputs, type Expression, type Quantity } from './formula.ts';
import { tidy } from './interval.ts';

/**
 * The value that one input of a formula would have to take, the others keeping theirs, for the
 * formula to give `target`. Null where the input stands in it twice or not at all, or where no value
 * does.
 */
export function solveFormula(
  expression: Expression,
  id: string,
  target: number,
  lookUp: (id: string) => Quantity,
): number | null {
  if (countOf(expression, id) !== 1) return null;
  const solved = undo(expression, id, target, (part) => evaluateFormula(part, lookUp).value);
  return Number.isFinite(solved) ? tidy(solved) : null;
}

type Evaluate = (part: Expression) => number;

/** Takes the operations off one by one, from the outside in, until the input stands alone. */
function undo(expression: Expression, id: string, target: number, evaluate: Evaluate): number {
  if (expression.kind !== 'operation') return target;
  const { operator, left, right } = expression;
  if (listInputs(left).includes(id)) {
    return undo(left, id, UNDO_LEFT[operator](target, evaluate(right)), evaluate);
  }
  return undo(right, id, UNDO_RIGHT[operator](target, evaluate(left)), evaluate);
}

type Undo = (target: number, other: number) => number;
type Operator = Extract<Expression, { kind: 'operation' }>['operator'];

const UNDO_LEFT: Readonly<Record<Operator, Undo>> = {
  '+': (target, right) => target - right,
  '-': (target, right) => target + right,
  '*': (target, right) => target / right,
  '/': (target, right) => target * right,
  '^': (target, right) => target ** (1 / right),
};

const UNDO_RIGHT: Readonly<Record<Operator, Undo>> = {
  '+': (target, left) => target - left,
  '-': (target, left) => left - target,
  '*': (target, left) => target / left,
  '/': (target, left) => left / target,
  '^': (target, left) => Math.log(target) / Math.log(left),
};

function countOf(expression: Expression, id: string): number {
  if (expression.kind === 'id') return expression.id === id ? 1 : 0;
  if (expression.kind === 'number') return 0;
  return countOf(expression.left, id) + countOf(expression.right, id);
}

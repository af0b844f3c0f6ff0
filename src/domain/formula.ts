import * as interval from './interval.ts';
import type { Interval } from './interval.ts';

/**
 * Arithmetic over ids of observations and derived values, as published in the `formula` field:
 * `r20-counterpart-capital / r20-funding-vn`. Tokens are separated by single spaces, so that the
 * hyphens of an id are never a minus sign.
 */
export type Expression =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'number'; readonly value: number }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

/** `^` is a power: a positive base, an exponent of numbers alone; of several, the last comes first. */
type Operator = '+' | '-' | '*' | '/' | '^';

/** What an id stands for: its value and the interval of its conventional reading, in one unit. */
export interface Quantity {
  readonly value: number;
  readonly interval: Interval;
}

const PRECEDENCE: Readonly<Record<Operator, number>> = {
  '+': 1,
  '-': 1,
  '*': 2,
  '/': 2,
  '^': 3,
};
const ID = /^[a-z][a-z0-9-]*$/;
const NUMBER = /^\d+(?:\.\d+)?$/;

/** Parses a formula. Throws a SyntaxError that names the token at fault. */
export function parseFormula(text: string): Expression {
  const tokens = text.split(' ');
  let position = 0;

  const parseOperand = (): Expression => {
    const token = tokens[position++];
    if (token === '(') {
      const inner = parseOperation(0);
      if (tokens[position++] !== ')') throw new SyntaxError(`missing ")" in formula: ${text}`);
      return inner;
    }
    if (token !== undefined && NUMBER.test(token)) return { kind: 'number', value: Number(token) };
    if (token !== undefined && ID.test(token)) return { kind: 'id', id: token };
    throw new SyntaxError(`unexpected "${token ?? 'end'}" in formula: ${text}`);
  };

  const parseOperation = (minimum: number): Expression => {
    let left = parseOperand();
    for (;;) {
      const operator = tokens[position];
      if (!isOperator(operator) || PRECEDENCE[operator] <= minimum) return left;
      position += 1;
      const right = parseOperation(PRECEDENCE[operator] - (operator === '^' ? 1 : 0));
      left = { kind: 'operation', operator, left, right };
    }
  };

  const expression = parseOperation(0);
  if (position < tokens.length) {
    throw new SyntaxError(`unexpected "${tokens[position] ?? ''}" in formula: ${text}`);
  }
  return expression;
}

/** The ids in a formula, in order of appearance, each once. */
export function listInputs(expression: Expression): readonly string[] {
  const ids: string[] = [];
  const visit = (node: Expression): void => {
    if (node.kind === 'id') ids.push(node.id);
    if (node.kind === 'operation') {
      visit(node.left);
      visit(node.right);
    }
  };
  visit(expression);
  return [...new Set(ids)];
}

/**
 * Value and interval of a formula. The interval contains every result that inputs inside their own
 * intervals can give; it may be wider where an id stands twice. A RangeError comes from a division
 * by an interval that contains zero, from a power that is not defined, or from `lookUp`.
 */
export function evaluateFormula(
  expression: Expression,
  lookUp: (id: string) => Quantity,
): Quantity {
  if (expression.kind === 'id') return lookUp(expression.id);
  if (expression.kind === 'number') {
    return { value: expression.value, interval: interval.exactly(expression.value) };
  }
  const left = evaluateFormula(expression.left, lookUp);
  const right = evaluateFormula(expression.right, lookUp);
  return {
    value: interval.tidy(POINT[expression.operator](left.value, right.value)),
    interval: INTERVAL[expression.operator](left.interval, right.interval),
  };
}

const POINT: Readonly<Record<Operator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': (a, b) => a ** b,
};

const INTERVAL: Readonly<Record<Operator, (a: Interval, b: Interval) => Interval>> = {
  '+': interval.add,
  '-': interval.subtract,
  '*': interval.multiply,
  '/': interval.divide,
  '^': interval.raise,
};

function isOperator(token: string | undefined): token is Operator {
  return token !== undefined && Object.hasOwn(PRECEDENCE, token);
}

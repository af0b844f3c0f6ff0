import type { Bindings } from '../i18n/bindings.ts';
import mutation from './mutation.json';

/** Id of the table of typing errors on the method page, in both languages. */
export const TYPING_ERRORS = 'typing-errors';

/** One kind of typing error, or all of them: how many were tried, caught and let pass, and why. */
export interface TypingErrors {
  readonly kind: string;
  readonly tried: number;
  readonly caught: number;
  readonly passed: Readonly<Record<'exact' | 'bound' | 'disputed' | 'free', number>>;
}

/** What became of the typing errors, kind by kind; the last row is all of them. */
export function listTypingErrors(): readonly TypingErrors[] {
  return [...mutation.kinds, { kind: 'all', ...mutation.total }].map(
    ({ kind, mutants, caught, passed }) => ({ kind, tried: mutants, caught: sum(caught), passed }),
  );
}

/** Ids of the observations that no other number constrains. */
export const unconstrained: readonly string[] = mutation.free;

/** The counts that the method page names in its sentences. */
export function bindTypingErrors(): Bindings {
  const { mutants, caught, passed, visible } = mutation.total;
  const counts = {
    tried: mutants,
    numbers: sum(mutation.numbers),
    caught: sum(caught),
    passed: sum(passed),
    'passed-exact': passed.exact,
    'passed-bound': passed.bound,
    'passed-disputed': passed.disputed,
    'passed-free': passed.free,
    'numbers-exact': mutation.numbers.exact,
    'numbers-free': mutation.numbers.free,
    visible,
  };
  return Object.fromEntries(
    Object.entries(counts).map(([name, count]) => [
      `errors-${name}`,
      { count, address: `#${TYPING_ERRORS}` },
    ]),
  );
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

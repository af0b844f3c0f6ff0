import type { MutationResult } from './summarise-mutation.ts';

/** The result of a run, a line a figure, for a terminal. */
export function describeMutation({ numbers, total, free }: MutationResult): readonly string[] {
  const { mutants, caught, passed, visible } = total;
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((all, count) => all + count, 0);
  const figures: readonly (readonly [string, string | number])[] = [
    ['tried', `${String(mutants)} in ${String(sum(numbers))} numbers`],
    ['caught', sum(caught)],
    ['caught by the number parser alone', caught.parser],
    ['caught by a rule', caught.rule],
    ['caught by a claim', caught.claim],
    ['caught by an invariant', caught.invariant],
    ['passed', sum(passed)],
    ['passed, and visible as another verdict that holds', visible],
    ['passed within what rounding and wording allow', passed.exact],
    ['passed where other numbers only set a bound', passed.bound],
    ['passed where the only statement does not hold anyway', passed.disputed],
    ['passed where nothing constrains the number', passed.free],
  ];
  return [
    ...figures.map(([name, figure]) => `typing errors ${name}: ${String(figure)}`),
    `numbers that nothing constrains: ${String(free.length)}`,
  ];
}

import type { Observation } from '../domain/dataset.ts';

/** A number of a text that is no figure, as a register lists it. */
export interface RegisterEntry {
  readonly line: number;
  readonly token: string;
}

/**
 * How the numbers of a text differ from the figures of its source and the entries of its register, as
 * `12: 1.212`, line and number: those that are in neither, and those that are in one of them and not in
 * the text. A number that stands twice has to be accounted for twice.
 */
export function accountForNumbers(
  text: string,
  observations: readonly Observation[],
  entries: readonly RegisterEntry[],
): { readonly unaccounted: readonly string[]; readonly stray: readonly string[] } {
  const known = [
    ...observations.flatMap(listTokensOf),
    ...entries.map(({ line, token }) => `${String(line)}: ${token}`),
  ];
  const numbers = listTokens(text, 1);
  return { unaccounted: subtract(numbers, known), stray: subtract(known, numbers) };
}

/** Every number in a text with its line, marks inside it included: `1.212`, `45/2012`. */
function listTokens(text: string, first: number): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      Array.from(
        line.matchAll(/\d+(?:[.,/]\d+)*/g),
        ([token]) => `${String(index + first)}: ${token}`,
      ),
    );
}

/** The numbers inside the token of a figure: `§/63` holds one, `5. 500` two. */
function listTokensOf({ line, line_end, printed }: Observation): readonly string[] {
  const [start = '', ...rest] = printed.split(' ');
  return [...listTokens(start, line), ...listTokens(rest.join(' '), line_end)];
}

/** What is left of a list once each of some has been taken out once. */
function subtract(all: readonly string[], some: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const token of some) counts.set(token, (counts.get(token) ?? 0) + 1);
  return all.filter((token) => {
    const count = counts.get(token) ?? 0;
    counts.set(token, count - 1);
    return count <= 0;
  });
}

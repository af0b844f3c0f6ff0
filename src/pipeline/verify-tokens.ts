import type { Observation } from '../domain/dataset.ts';
import type { Issue } from './issue.ts';
import type { PlacedObservation } from './read-observations.ts';

/**
 * Proves that each observation's token stands in the source text at its line, as a whole token, at
 * its occurrence. `lines` are the lines of the text, the first at index 0.
 */
export function verifyTokens(
  placed: readonly PlacedObservation[],
  lines: readonly string[],
): readonly Issue[] {
  return placed
    .filter(({ observation }) => !standsInText(observation, lines))
    .map(({ observation, file, row }) => ({
      file,
      line: row,
      column: 'printed',
      code: 'token-not-found',
      value: observation.printed,
      expected: `this token on line ${String(observation.line)} of the source text, occurrence ${String(observation.occurrence)}`,
      advice: `the line reads “${(lines[observation.line - 1] ?? '').trim()}”`,
    }));
}

function standsInText(observation: Observation, lines: readonly string[]): boolean {
  const { line, line_end: lineEnd, printed, occurrence } = observation;
  const own = lines.slice(line - 1, lineEnd);
  if (line === lineEnd) return countTokens(own.join(' '), printed) >= occurrence;
  // A token that runs onto the next line stands on neither of the two by itself.
  const byItself = own.reduce((sum, text) => sum + countTokens(text, printed), 0);
  return countTokens(own.join(' '), printed) - byItself >= occurrence;
}

/** How often a token stands in a text as a whole: not inside a longer number or word. */
export function countTokens(text: string, token: string): number {
  let count = 0;
  // Looked for as it stands, then its neighbours: an expression with both takes far longer.
  for (let at = text.indexOf(token); at !== -1 && token !== '';) {
    const end = at + token.length;
    const isWhole =
      !GOES_BEFORE.test(text.slice(Math.max(0, at - 4), at)) &&
      !GOES_ON.test(text.slice(end, end + 4));
    if (isWhole) count += 1;
    at = text.indexOf(token, isWhole ? end : at + 1);
  }
  return count;
}

/** The end of a text that belongs to the number or word after it. */
const GOES_BEFORE = /(?:[\p{L}\p{N}]|\p{N}[.,/])$/u;
const GOES_ON = /^(?:[\p{L}\p{N}]|[.,/]\p{N})/u;

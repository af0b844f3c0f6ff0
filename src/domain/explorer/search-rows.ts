import { foldText } from '../fold-text.ts';
import { DIMENSIONS, type Dimension, type ExplorerTable } from './explorer-table.ts';

/** Names of one dimension, folded once, each with a space before every word. */
type FoldedNames = readonly string[];

/** Whether a row has every word that was typed. */
export type RowMatcher = (row: number) => boolean;

/**
 * Search over the rows of a table, without regard to case and diacritics: every typed word begins a
 * word of a name of the row, or a word of its id, or stands in the number as it is printed or shown.
 * Names are folded once, and a word is looked up in lists of names, not in every row.
 */
export function indexText(table: ExplorerTable): (typed: string) => RowMatcher {
  const names = new Map<Dimension, FoldedNames>(
    DIMENSIONS.map((dimension) => [dimension, foldNames(table, dimension)]),
  );
  return (typed) => {
    const words = typed.trim().split(/\s+/).filter(Boolean);
    const matchers = words.map((word) => matchWord(table, names, word));
    return (row) => matchers.every((matches) => matches(row));
  };
}

function foldNames(table: ExplorerTable, dimension: Dimension): FoldedNames {
  const { labels, aliases } = table.dictionaries[dimension];
  return labels.map((label, code) => ` ${foldText(`${label} ${aliases?.[code] ?? ''}`)}`);
}

function matchWord(
  table: ExplorerTable,
  names: ReadonlyMap<Dimension, FoldedNames>,
  word: string,
): RowMatcher {
  const parts = foldText(word).split(' ').filter(Boolean);
  const hasDigit = /\d/.test(word);
  const inNumber = (row: number) =>
    hasDigit &&
    ((table.text[row] ?? '').includes(word) || (table.stated[row] ?? '').includes(word));
  if (parts.length === 0) return inNumber;
  const listed = [...names].map(([dimension, folded]) => ({
    codes: table.codes[dimension],
    hits: folded.map((name) => parts.every((part) => name.includes(` ${part}`))),
  }));
  const id = parts.join('-');
  return (row) =>
    listed.some(({ codes, hits }) => hits[codes[row] ?? 0] === true) ||
    `-${table.id[row] ?? ''}`.includes(`-${id}`) ||
    inNumber(row);
}

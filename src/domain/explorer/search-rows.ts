import { foldText } from '../fold-text.ts';
import { DIMENSIONS, type Dimension, type ExplorerTable } from './explorer-table.ts';

/** Names of one dimension, folded once, each with a space before every word. */
type FoldedNames = readonly string[];

/** Whether a row has every word that was typed. */
export type RowMatcher = (row: number) => boolean;

/** As many words as are kept ready, so that only the one being typed is looked up anew. */
const MOST_WORDS = 8;

/**
 * Search over the rows of a table, without regard to case and diacritics: every typed word begins a
 * word of a name of the row, or a word of its id, or stands in the number as it is printed or shown.
 * Names are folded once, and a word is looked up in lists of names, not in every row.
 */
export function indexText(table: ExplorerTable): (typed: string) => RowMatcher {
  const names = DIMENSIONS.map((dimension) => [dimension, foldNames(table, dimension)] as const);
  const known = new Map<string, Uint8Array>();
  return (typed) => {
    const hits = typed
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => {
        const found = known.get(word) ?? findWord(table, names, word);
        if (known.size >= MOST_WORDS) known.clear();
        known.set(word, found);
        return found;
      });
    return (row) => {
      for (const rows of hits) if (rows[row] !== 1) return false;
      return true;
    };
  };
}

function foldNames(table: ExplorerTable, dimension: Dimension): FoldedNames {
  const { labels, aliases } = table.dictionaries[dimension];
  return labels.map((label, code) => ` ${foldText(`${label} ${aliases?.[code] ?? ''}`)}`);
}

/** 1 for every row that has a word. */
function findWord(
  table: ExplorerTable,
  names: readonly (readonly [Dimension, FoldedNames])[],
  word: string,
): Uint8Array {
  const parts = foldText(word).split(' ').filter(Boolean);
  const rows = new Uint8Array(table.count);
  if (parts.length > 0) {
    for (const [dimension, folded] of names) {
      const hits = folded.map((name) => parts.every((part) => name.includes(` ${part}`)));
      if (hits.includes(true)) markCodes(rows, table.codes[dimension], hits);
    }
  }
  markTexts(rows, table, word, parts.join('-'));
  return rows;
}

function markCodes(rows: Uint8Array, codes: Uint16Array, hits: readonly boolean[]): void {
  for (let row = 0; row < rows.length; row += 1) {
    if (hits[codes[row] ?? 0] === true) rows[row] = 1;
  }
}

/** Marks the rows whose id has the word, or whose number has it as it was typed. */
function markTexts(rows: Uint8Array, table: ExplorerTable, word: string, id: string): void {
  const { id: ids, text, stated } = table;
  const hasDigit = /\d/.test(word);
  const inId = `-${id}`;
  for (let row = 0; row < rows.length; row += 1) {
    if (rows[row] === 1) continue;
    const own = ids[row] ?? '';
    const isHit =
      (id !== '' && (own.startsWith(id) || own.includes(inId))) ||
      (hasDigit && ((text[row] ?? '').includes(word) || (stated[row] ?? '').includes(word)));
    if (isHit) rows[row] = 1;
  }
}

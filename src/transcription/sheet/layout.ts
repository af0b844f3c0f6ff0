/** Rows above the first row of a table: Vietnamese names, English names, names of the columns. */
export const HEADER_ROWS = 3;

export const CODES_SHEET = 'codes';
export const GUIDE_SHEET = 'guide';

/** Names of the cells of the guide that a program reads: which document, and what it was made from. */
export const GUIDE_KEYS = { source: 'source', stamp: 'stamp' } as const;

/** The letters over a column, counted from 0: A, …, Z, AA. */
export function nameColumn(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${nameColumn(Math.floor(index / 26) - 1)}${letter}`;
}

/** The index of a column by its letters. */
export function indexColumn(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

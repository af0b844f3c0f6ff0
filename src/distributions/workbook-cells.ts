import type { Cell } from 'write-excel-file/node';

/**
 * A text as a cell that nothing runs as a formula. Throws a RangeError at the names of what every object
 * has: the library keeps texts in a plain object, where those are lost.
 */
export function typeText(value: string): {
  readonly value: string;
  readonly type: StringConstructor;
} {
  if (value in {}) throw new RangeError(`“${value}” cannot stand in a workbook`);
  return { value, type: String };
}

/** A text above or beside others, bold, in as many lines as it wants. */
export function head(value: string): Cell {
  return { ...typeText(value), fontWeight: 'bold', wrap: true, alignVertical: 'top' };
}

import type { Figured } from '../domain/figure-lookup.ts';

/** A figure's table as pages show it: the first cell of each row is its name. */
interface ShownTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | Figured | Lack)[])[];
}

/** Why a cell has no number, in words. */
interface Lack {
  readonly kind: 'lack';
  readonly why: string;
}

/** One cell of a figure's table, with what it takes to quote it. Empty fields do not apply. */
export interface FigureCell {
  readonly row: string;
  readonly column: string;
  readonly value: number | null;
  readonly unit: string;
  readonly qualifier: string;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Words in place of a number: a name, or that nothing is published. */
  readonly text: string;
  readonly kind: 'printed' | 'computed' | '';
  readonly id: string;
  readonly source: string;
  readonly section: string;
  readonly line: number | null;
  readonly formula: string;
}

const EMPTY = {
  value: null,
  unit: '',
  qualifier: '',
  lower: null,
  upper: null,
  text: '',
  kind: '',
  id: '',
  source: '',
  section: '',
  line: null,
  formula: '',
} as const;

/**
 * The cells of a figure's table in long form, a line each: value and interval in its unit, whether it is
 * printed or computed, and where it comes from. An empty cell asks for nothing and has no line.
 * `sayLack` gives the words for a cell without a value.
 */
export function listFigureCells(
  table: ShownTable,
  sayLack: (why: string) => string,
): readonly FigureCell[] {
  return table.rows.flatMap(([name, ...cells]) =>
    cells.flatMap((cell, index) =>
      cell === ''
        ? []
        : {
            row: typeof name === 'string' ? name : '',
            column: table.columns[index + 1] ?? '',
            ...describeCell(cell, sayLack),
          },
    ),
  );
}

function describeCell(cell: string | Figured | Lack, sayLack: (why: string) => string) {
  if (typeof cell === 'string') return { ...EMPTY, text: cell };
  if (cell.kind === 'lack') return { ...EMPTY, text: sayLack(cell.why) };
  const { id, value, unit, lower, upper } = cell.row;
  const common = { ...EMPTY, id, value, unit, lower, upper };
  if (cell.kind === 'derived') {
    return { ...common, kind: 'computed' as const, formula: cell.row.formula };
  }
  const { qualifier, source, section, line } = cell.row;
  return { ...common, kind: 'printed' as const, qualifier, source, section, line };
}

import { toSafeCsv } from '../../domain/to-safe-csv.ts';
import { numberOf, sayLack, type ComparisonView } from './compose-view.ts';

const FIELDS = [
  ...['geography', 'name', 'measure', 'period', 'value', 'unit', 'lower', 'upper'],
  ...['kind', 'basis', 'id', 'source', 'address', 'note'],
] as const;

/**
 * The rows of a view as CSV, a line a number. The note has the number in words, with its qualifier and
 * our own where it differs; of a cell without a number, why it has none.
 */
export function writeCsv({ rows, columns }: ComparisonView, notApplicable: string): string {
  const lines = rows.flatMap((row) =>
    columns.map((column) => {
      const cell = numberOf(row, column);
      const start = [row.id, row.name, column.measure, column.period.replace('-', '/')];
      if (cell === undefined) {
        const blanks = Array<string>(FIELDS.length - start.length - 1).fill('');
        return [...start, ...blanks, sayLack(row, column, notApplicable)];
      }
      const { value, unit, lower, upper, isPrinted, basis, address } = cell;
      const kind = isPrinted ? 'printed' : 'computed';
      return [
        ...start,
        value,
        unit,
        lower,
        upper,
        kind,
        basis,
        cell.id,
        column.source,
        address,
        cell.say,
      ];
    }),
  );
  return toSafeCsv([FIELDS, ...lines]);
}

import { groupBy } from '../group-by.ts';
import { isAmount } from './additivity.ts';
import type { Form } from './explorer-state.ts';
import { idOf, labelOf, traitOf, type Dimension, type ExplorerTable } from './explorer-table.ts';

/** Marks beyond which nobody can read a chart. */
export const MOST_MARKS = 40;

/** One mark: its row, and what tells it from the others in words. */
export interface PlannedMark {
  readonly row: number;
  readonly label: string;
}

/** What a chart of a selection shows, or why there is none, with two values that stand in its way. */
export type ChartPlan =
  | {
      readonly marks: readonly PlannedMark[];
      /** Rows that cannot be read with certainty and are not drawn. */
      readonly missing: number;
      readonly unit: string;
    }
  | {
      readonly lack: 'empty' | 'many' | 'units' | 'indicators' | 'intensive';
      readonly values: readonly string[];
    };

const PLACE = ['geography', 'period'] as const;
/** What names a mark where it differs, and what is said besides where that leaves two alike. */
const NAMING = ['indicator', 'category', 'geography', 'period'] as const;
const TELLING = ['basis', 'status', 'kind'] as const;

/**
 * Plans the chart of a selection: one unit, at most forty marks, the values that can be read; bars only
 * for one indicator that is an amount. A mark is named by what differs between the rows; two
 * that are still alike by what they are, and at last by their ids.
 */
export function planChart(table: ExplorerTable, rows: Iterable<number>, form: Form): ChartPlan {
  const all = [...rows];
  const certain = all.filter((row) => !Number.isNaN(table.value[row]));
  const [first] = certain;
  if (first === undefined) return { lack: 'empty', values: [] };
  if (certain.length > MOST_MARKS) return { lack: 'many', values: [String(certain.length)] };
  const units = listLabels(table, certain, 'unit');
  if (units.length > 1) return { lack: 'units', values: units };
  if (form === 'bar') {
    const indicators = listLabels(table, certain, 'indicator');
    if (indicators.length > 1) return { lack: 'indicators', values: indicators };
    const trait = traitOf(table, 'unit', first);
    if (!isAmount(trait, idOf(table, 'unit', first))) {
      return { lack: 'intensive', values: indicators };
    }
  }
  return {
    marks: nameMarks(table, certain),
    missing: all.length - certain.length,
    unit: units[0] ?? '',
  };
}

function listLabels(
  table: ExplorerTable,
  rows: readonly number[],
  dimension: Dimension,
): readonly string[] {
  return [...new Set(rows.map((row) => labelOf(table, dimension, row)))];
}

function nameMarks(table: ExplorerTable, rows: readonly number[]): readonly PlannedMark[] {
  const naming = NAMING.filter((dimension) => listLabels(table, rows, dimension).length > 1);
  const names = rows.map((row) => joinLabels(table, row, naming.length > 0 ? naming : PLACE));
  const told = TELLING.reduce((labels, dimension) => {
    const isAlike = findAlike(labels);
    return labels.map((label, index) =>
      isAlike(label) ? `${label} · ${labelOf(table, dimension, rows[index] ?? 0)}` : label,
    );
  }, names);
  const isAlike = findAlike(told);
  return rows.map((row, index) => {
    const label = told[index] ?? '';
    return { row, label: isAlike(label) ? `${label} · ${table.id[row] ?? ''}` : label };
  });
}

/** The names of a row in some dimensions; what does not apply has none. */
function joinLabels(table: ExplorerTable, row: number, dimensions: readonly Dimension[]): string {
  const labels = dimensions
    .filter((dimension) => idOf(table, dimension, row) !== '')
    .map((dimension) => labelOf(table, dimension, row));
  return labels.length > 0 ? labels.join(' · ') : joinLabels(table, row, PLACE);
}

function findAlike(labels: readonly string[]): (label: string) => boolean {
  const counts = groupBy(labels, (label) => label);
  return (label) => (counts.get(label)?.length ?? 0) > 1;
}

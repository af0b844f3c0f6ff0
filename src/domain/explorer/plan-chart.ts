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

const TELLING = [
  'indicator',
  'category',
  'geography',
  'period',
  'status',
  'basis',
  'kind',
] as const;

/**
 * Plans the chart of a selection: one unit, at most forty marks, the values that can be read; bars only
 * for one indicator that is an amount. A mark is named by what differs between the rows, and by
 * its id too where that leaves two alike.
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
  const telling = TELLING.filter((dimension) => listLabels(table, rows, dimension).length > 1);
  const dimensions = telling.length > 0 ? telling : (['geography', 'period'] as const);
  const names = rows.map((row) =>
    dimensions.map((dimension) => labelOf(table, dimension, row)).join(' · '),
  );
  const isAlone = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
  return rows.map((row, index) => {
    const name = names[index] ?? '';
    return { row, label: isAlone(name) ? name : `${name} · ${table.id[row] ?? ''}` };
  });
}

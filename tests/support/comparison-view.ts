import type { ComparisonView, ViewRow } from '../../src/client/comparison/compose-view.ts';
import type { ComparedCell, TableColumn } from '../../src/client/comparison/read-tables.ts';

/** What the tests look at of an element: its words. */
const element = (textContent: string) => ({ textContent }) as HTMLTableCellElement;

/** A number with its interval, as wide as half a unit either way unless told. */
export function makeCell(
  value: number,
  half = 0.5,
  changes: Partial<ComparedCell> = {},
): ComparedCell {
  return {
    value,
    lower: value - half,
    upper: value + half,
    id: `id-${String(value)}`,
    isPrinted: true,
    unit: 'billion-vnd',
    text: String(value),
    say: `${String(value)} tỷ đồng`,
    basis: 'kế hoạch được duyệt',
    address: `https://example.test/#id-${String(value)}`,
    ...changes,
  };
}

function makeColumn(period: string): TableColumn {
  return {
    code: `amount-${period}`,
    measure: 'amount',
    period,
    name: `Kinh phí, ${period}`,
    source: `Báo cáo ${period}, dòng 1`,
    head: element(period),
  };
}

/**
 * A view of some columns, a row a name: a number, words in its place, or nothing where the measure
 * does not apply.
 */
export function makeView(
  periods: readonly string[],
  rows: Readonly<Record<string, readonly (ComparedCell | string | undefined)[]>>,
  changes: Readonly<Record<string, Partial<ViewRow>>> = {},
): ComparisonView {
  const columns = periods.map(makeColumn);
  return {
    table: {
      name: 'Kinh phí',
      about: '',
      unit: 'tỷ đồng',
      isMoney: true,
      columns,
      names: new Map(),
      rows: new Map(),
    },
    columns,
    order: columns[0],
    rows: Object.entries(rows).map(([name, cells]) => ({
      id: name,
      code: name,
      name,
      kind: 'region',
      places: new Map(),
      isLit: false,
      cells: new Map(
        cells.flatMap((cell, index) => {
          if (cell === undefined) return [];
          const shown =
            typeof cell === 'string'
              ? { cell: undefined, element: element(cell) }
              : { cell, element: element(cell.text) };
          return [[columns[index]?.code ?? '', shown] as const];
        }),
      ),
      ...changes[name],
    })),
  };
}

import {
  findOrder,
  listColumns,
  orderRows,
  placeRows,
  type ComparisonOptions,
  type ComparisonState,
} from '../../domain/comparison.ts';
import type { ComparedCell, MeasureTable, ShownCell, TableColumn } from './read-tables.ts';

/** A geography that a reader can choose, as the page names it. */
export interface NamedGeography {
  readonly id: string;
  /** Code in the address. */
  readonly code: string;
  readonly name: string;
  readonly kind: string;
}

export interface ViewRow extends NamedGeography {
  /** By code of column; a column that does not apply to it has none. */
  readonly cells: ReadonlyMap<string, ShownCell>;
  /** Among all of its kind: "1", "2–3" for a tie; empty where there is nothing to rank. */
  readonly place: string;
  readonly isLit: boolean;
}

/** What a state shows. */
export interface ComparisonView {
  readonly table: MeasureTable;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly ViewRow[];
  /** The column that decides the order, shown or not; undefined for the order of the list. */
  readonly order: TableColumn | undefined;
}

/** The number of a row in a column; undefined where there is none, whatever the reason. */
export function numberOf(row: ViewRow, { code }: TableColumn): ComparedCell | undefined {
  return row.cells.get(code)?.cell;
}

/** What stands in a cell without a number. */
export function sayLack(row: ViewRow, { code }: TableColumn, notApplicable: string): string {
  return row.cells.get(code)?.element.textContent.trim() ?? notApplicable;
}

/** Puts together what a state shows of the tables. Throws where a table is missing. */
export function composeView(
  tables: ReadonlyMap<string, MeasureTable>,
  geographies: readonly NamedGeography[],
  state: ComparisonState,
  options: ComparisonOptions,
): ComparisonView {
  const table = tables.get(state.measure);
  if (table === undefined) throw new Error(`no table of ${state.measure}`);
  const codes = listColumns(state, options).map(({ code }) => code);
  const order = findOrder(state, options);
  const orderTable = order === undefined ? undefined : tables.get(order.measure);
  const valueOf = ({ code }: NamedGeography) =>
    orderTable?.rows.get(code)?.get(order?.code ?? '')?.cell;
  const chosen = geographies.filter(({ code }) => state.geographies.includes(code));
  const places = rankWithinKinds(geographies, valueOf);
  const ordered = order === undefined ? chosen : orderRows(chosen, valueOf, state.isAscending);
  return {
    table,
    columns: table.columns.filter(({ code }) => codes.includes(code)),
    rows: ordered.map((geography) => ({
      ...geography,
      cells: new Map([
        ...(orderTable?.rows.get(geography.code) ?? []),
        ...(table.rows.get(geography.code) ?? []),
      ]),
      place: places.get(geography) ?? '',
      isLit: geography.code === state.highlight,
    })),
    order: orderTable?.columns.find(({ code }) => code === order?.code),
  };
}

/**
 * A region is ranked among all regions, chosen or not, a province among provinces; the country and the
 * remainder never.
 */
function rankWithinKinds(
  geographies: readonly NamedGeography[],
  valueOf: Parameters<typeof placeRows<NamedGeography>>[1],
): ReadonlyMap<NamedGeography, string> {
  return new Map(
    ['region', 'province'].flatMap((kind) => [
      ...placeRows(
        geographies.filter((geography) => geography.kind === kind),
        valueOf,
      ),
    ]),
  );
}

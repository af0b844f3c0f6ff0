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
  /** By code of column, among all regions: "1", "2–3" for a tie; nothing where nothing is ranked. */
  readonly places: ReadonlyMap<string, string>;
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
  const orderColumn = orderTable?.columns.find(({ code }) => code === order?.code);
  const columns = table.columns.filter(({ code }) => codes.includes(code));
  const ranked = rankRegions(tables, geographies, [...columns, ...keep(orderColumn)]);
  const chosen = geographies.filter(({ code }) => state.geographies.includes(code));
  return {
    table,
    columns,
    rows: orderGeographies(chosen, orderTable, orderColumn, state.isAscending).map((geography) => ({
      ...geography,
      name: table.names.get(geography.code) ?? geography.name,
      cells: new Map([
        ...(orderTable?.rows.get(geography.code) ?? []),
        ...(table.rows.get(geography.code) ?? []),
      ]),
      places: ranked.get(geography.code) ?? new Map(),
      isLit: geography.code === state.highlight,
    })),
    order: orderColumn,
  };
}

/** Whether a row is a place among others, and not what all of them are held against. */
export function isPlace({ kind }: NamedGeography): boolean {
  return kind === 'region' || kind === 'province';
}

/** Places by value; what belongs to no region and the country stay below them, as in any table of parts. */
function orderGeographies(
  chosen: readonly NamedGeography[],
  table: MeasureTable | undefined,
  column: TableColumn | undefined,
  isAscending: boolean,
): readonly NamedGeography[] {
  if (column === undefined) return chosen;
  const valueOf = ({ code }: NamedGeography) => table?.rows.get(code)?.get(column.code)?.cell;
  const places = chosen.filter((geography) => isPlace(geography));
  return [
    ...orderRows(places, valueOf, isAscending),
    ...chosen.filter((geography) => !isPlace(geography)),
  ];
}

/**
 * The rank of every region among all regions, shown or not, by code of geography and column. Provinces
 * have none as long as others may not be published, nor has a difference between two reports.
 */
function rankRegions(
  tables: ReadonlyMap<string, MeasureTable>,
  geographies: readonly NamedGeography[],
  columns: readonly TableColumn[],
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const regions = geographies.filter(({ kind }) => kind === 'region');
  const byColumn = columns
    .filter(({ period }) => period !== '')
    .map(({ code, measure }) => {
      const rows = tables.get(measure)?.rows;
      return [
        code,
        placeRows(regions, (region) => rows?.get(region.code)?.get(code)?.cell),
      ] as const;
    });
  return new Map(
    regions.map((region) => [
      region.code,
      new Map(
        byColumn.flatMap(([code, places]) =>
          keep(places.get(region)).map((place) => [code, place] as const),
        ),
      ),
    ]),
  );
}

function keep<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

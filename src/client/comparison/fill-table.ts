import type { ComparisonView, ViewRow } from './compose-view.ts';
import type { TableColumn } from './read-tables.ts';

/** Words and state of a table of a view that its rows do not have. */
export interface TableWords {
  readonly geography: string;
  readonly place: string;
  readonly notApplicable: string;
  readonly sort: 'ascending' | 'descending';
}

/**
 * Shows a view in a table: rank, the column that decides the order where it is none of those shown,
 * then the columns of the measure. Each head is a button that orders by its column.
 */
export function fillTable(table: HTMLTableElement, view: ComparisonView, words: TableWords): void {
  const { order } = view;
  const isShown = view.columns.some(({ code }) => code === order?.code);
  const columns = order === undefined || isShown ? view.columns : [order, ...view.columns];
  const head = document.createElement('thead');
  head.append(fillHead(columns, view, words));
  const body = document.createElement('tbody');
  body.append(...view.rows.map((row) => fillRow(row, columns, view, words)));
  table.replaceChildren(head, body);
}

function fillHead(
  columns: readonly TableColumn[],
  { order, rows }: ComparisonView,
  { geography, place, sort }: TableWords,
): HTMLTableRowElement {
  const row = document.createElement('tr');
  const name = makeHead(geography);
  const heads = columns.map((column) => {
    const head = makeHead('');
    const button = document.createElement('button');
    button.type = 'button';
    button.name = 'order';
    button.value = column.code;
    button.append(...[...column.head.childNodes].map((node) => node.cloneNode(true)));
    if (!columns.every(({ measure }) => measure === column.measure))
      button.textContent = column.name;
    head.append(button);
    if (column.code === order?.code) head.ariaSort = sort;
    return head;
  });
  const hasPlaces = rows.some((entry) => entry.place !== '');
  row.append(name, ...(hasPlaces ? [makeHead(place)] : []), ...heads);
  return row;
}

function makeHead(text: string): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'col';
  head.textContent = text;
  return head;
}

function fillRow(
  { name, place, code, cells, isLit }: ViewRow,
  columns: readonly TableColumn[],
  { rows }: ComparisonView,
  { notApplicable }: TableWords,
): HTMLTableRowElement {
  const line = document.createElement('tr');
  line.classList.toggle('lit', isLit);
  line.dataset['code'] = code;
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = name;
  const hasPlaces = rows.some((entry) => entry.place !== '');
  const shown = columns.map(
    (column) => cells.get(column.code)?.element.cloneNode(true) ?? makeCell(notApplicable),
  );
  line.append(head, ...(hasPlaces ? [makeCell(place)] : []), ...shown);
  return line;
}

function makeCell(text: string): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.textContent = text;
  return cell;
}

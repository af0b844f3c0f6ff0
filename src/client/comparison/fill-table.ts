import { isPlace, type ComparisonView, type ViewRow } from './compose-view.ts';
import { fill } from './quote-view.ts';
import type { TableColumn } from './read-tables.ts';

/** Words and state of a table of a view that its rows do not have. */
export interface TableWords {
  readonly geography: string;
  /** `hạng {place}` */
  readonly place: string;
  readonly notApplicable: string;
  readonly sort: 'ascending' | 'descending';
}

/**
 * Shows a view in a table: the column that decides the order where it is none of those shown, then the
 * columns of the measure, each number with the rank of its region below. Each head is a button that
 * orders by its column.
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
  { order }: ComparisonView,
  { geography, sort }: TableWords,
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
    if (column.code === order?.code) head.setAttribute('aria-sort', sort);
    return head;
  });
  row.append(name, ...heads);
  return row;
}

function makeHead(text: string): HTMLTableCellElement {
  const head = document.createElement('th');
  head.scope = 'col';
  head.textContent = text;
  return head;
}

function fillRow(
  row: ViewRow,
  columns: readonly TableColumn[],
  { rows }: ComparisonView,
  words: TableWords,
): HTMLTableRowElement {
  const line = document.createElement('tr');
  line.dataset['code'] = row.code;
  line.classList.toggle('lit', row.isLit);
  // A line sets off what the places are held against.
  line.classList.toggle('sum', row === rows.find((other) => !isPlace(other)));
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = row.name;
  line.append(head, ...columns.map((column) => fillCell(row, column, words)));
  return line;
}

function fillCell(
  { cells, places }: ViewRow,
  { code }: TableColumn,
  { notApplicable, place }: TableWords,
): Node {
  const cell = cells.get(code)?.element.cloneNode(true) ?? document.createElement('td');
  if (!cells.has(code)) cell.textContent = notApplicable;
  const rank = places.get(code);
  if (rank !== undefined) {
    const words = document.createElement('span');
    words.className = 'range place';
    words.textContent = fill(place, { place: rank });
    cell.appendChild(words);
  }
  return cell;
}

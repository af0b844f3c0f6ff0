import { GRID_COLUMNS, type GridColumn } from '../../domain/explorer/explorer-state.ts';
import { idOf, labelOf, type ExplorerTable } from '../../domain/explorer/explorer-table.ts';
import type { Say } from './texts.ts';

/** What the grid needs to write a row: sentences, and where figures have their permanent addresses. */
export interface RowWords {
  readonly say: Say;
  readonly language: string;
  /** Address of the page of a source, `:slug` in place of its id. */
  readonly source: string;
  readonly method: string;
}

/** The permanent address of a row: its place in the page of its source, or in the method. */
export function findAddress(table: ExplorerTable, row: number, words: RowWords): string {
  const id = table.id[row] ?? '';
  const isComputed = idOf(table, 'kind', row) === 'computed';
  const page = isComputed
    ? words.method
    : words.source.replace(':slug', idOf(table, 'source', row));
  return `${page}#${id}`;
}

/** An empty row of the grid: a cell for every column, two lines in each, the value a link. */
export function createRow(): HTMLElement {
  const row = document.createElement('div');
  row.setAttribute('role', 'row');
  for (const [index, column] of GRID_COLUMNS.entries()) {
    const cell = document.createElement('div');
    cell.setAttribute('role', 'gridcell');
    cell.className = column;
    cell.tabIndex = -1;
    cell.setAttribute('aria-colindex', String(index + 1));
    const first = document.createElement(column === 'value' ? 'a' : 'span');
    const second = document.createElement('span');
    second.className = 'sub';
    if (first instanceof HTMLAnchorElement) first.tabIndex = -1;
    cell.append(first, ' ', second);
    row.append(cell);
  }
  return row;
}

/** Writes one row of the table into a row of the grid. */
export function fillRow(
  element: HTMLElement,
  table: ExplorerTable,
  row: number,
  words: RowWords,
): void {
  const lines = listLines(table, row, words);
  for (const cell of element.children) {
    const [first, second] = cell.children;
    const [above, below] = lines[cell.className as GridColumn];
    if (second !== undefined) setText(second, below);
    if (first instanceof HTMLAnchorElement) writeValue(first, table, row, words);
    else if (first !== undefined) setText(first, above);
  }
}

/** Leaves alone what says so already: a text that is set is laid out anew. */
function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function listLines(
  table: ExplorerTable,
  row: number,
  { say }: RowWords,
): Readonly<Record<GridColumn, readonly [string, string]>> {
  const name = (dimension: Parameters<typeof labelOf>[1]) => labelOf(table, dimension, row);
  const isComputed = idOf(table, 'kind', row) === 'computed';
  const isPlain = Number.isNaN(table.value[row]);
  const line = table.line[row] ?? 0;
  return {
    subject: [name('indicator'), idOf(table, 'category', row) === '' ? '' : name('category')],
    geography: [name('geography'), ''],
    period: [name('period'), ''],
    value: ['', isPlain ? '' : name('unit')],
    interval: [isPlain ? '' : (table.range[row] ?? '') || say('exact'), ''],
    basis: isComputed ? [name('kind'), ''] : sayBasis(table, row),
    source: [
      name('source'),
      isComputed ? say('formula') : say('line', { section: name('section'), line }),
    ],
  };
}

/** The kind of money, and what a number is where it is no result. */
function sayBasis(table: ExplorerTable, row: number): readonly [string, string] {
  const status = labelOf(table, 'status', row);
  if (idOf(table, 'basis', row) === '') return [status, ''];
  const isResult = idOf(table, 'status', row) === 'reported';
  return [labelOf(table, 'basis', row), isResult ? '' : status];
}

/** The number, what follows its decimal mark in a box of its own, so that the marks stand in line. */
function writeValue(
  link: HTMLAnchorElement,
  table: ExplorerTable,
  row: number,
  words: RowWords,
): void {
  const text = table.text[row] ?? '';
  const isMissing = Number.isNaN(table.value[row]);
  const mark = text.lastIndexOf(words.language === 'vi' ? ',' : '.');
  const end = mark < 0 || isMissing ? text.length : mark;
  const decimals = document.createElement('span');
  decimals.className = 'decimals';
  decimals.textContent = text.slice(end);
  link.replaceChildren(text.slice(0, end), ...(isMissing ? [] : [decimals]));
  link.className = isMissing ? 'n missing-value' : 'n';
  link.classList.toggle('d', idOf(table, 'kind', row) === 'computed');
  link.href = findAddress(table, row, words);
}

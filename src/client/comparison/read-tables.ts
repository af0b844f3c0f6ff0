import type { ComparedValue, ComparisonColumn } from '../../domain/comparison.ts';

/** A number of a table, with what it takes to quote and to save it. */
export interface ComparedCell extends ComparedValue {
  readonly id: string;
  /** Whether a document prints it; else it is computed. */
  readonly isPrinted: boolean;
  readonly unit: string;
  /** The number alone, as it is shown. */
  readonly text: string;
  /** The number in a sentence: with unit and qualifier, and that it is ours where it is. */
  readonly say: string;
  readonly basis: string;
  readonly address: string;
}

/** A cell as the page shows it, with its number where it has one. */
export interface ShownCell {
  readonly element: HTMLTableCellElement;
  readonly cell: ComparedCell | undefined;
}

export interface TableColumn extends ComparisonColumn {
  /** Measure and period in words. */
  readonly name: string;
  /** Documents and lines. */
  readonly source: string;
  readonly head: HTMLTableCellElement;
}

export interface MeasureTable {
  readonly name: string;
  readonly about: string;
  /** Unit in words. */
  readonly unit: string;
  readonly isMoney: boolean;
  readonly columns: readonly TableColumn[];
  /** By code of the geography: what it is called in this measure. */
  readonly names: ReadonlyMap<string, string>;
  /** By code of the geography, then of the column; what the measure does not apply to has none. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, ShownCell>>;
}

/** Reads the tables of all measures, which the page has for everybody, by id of the measure. */
export function readTables(root: Element): ReadonlyMap<string, MeasureTable> {
  return new Map(
    [...root.querySelectorAll<HTMLElement>('[data-measure]')].map((details) => {
      const id = details.dataset['measure'] ?? '';
      return [id, readTable(details, id)];
    }),
  );
}

function readTable(details: HTMLElement, measure: string): MeasureTable {
  const columns = [...details.querySelectorAll<HTMLTableCellElement>('thead th')].map((head) => ({
    code: head.dataset['code'] ?? '',
    measure,
    period: head.dataset['period'] ?? '',
    name: head.dataset['name'] ?? '',
    source: head.dataset['source'] ?? '',
    head,
  }));
  const lines = [...details.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const rows = lines.map((row) => {
    const cells = columns.flatMap(({ code }, index) => {
      const element = row.cells[index + 1];
      return element === undefined ? [] : [[code, { element, cell: readCell(element) }] as const];
    });
    return [row.dataset['code'] ?? '', new Map(cells)] as const;
  });
  return {
    name: details.querySelector('summary')?.textContent.trim() ?? '',
    about: details.querySelector('p')?.textContent ?? '',
    unit: details.dataset['unit'] ?? '',
    isMoney: details.dataset['money'] !== undefined,
    columns,
    names: new Map(
      lines.map((row) => [row.dataset['code'] ?? '', row.cells[0]?.textContent.trim() ?? '']),
    ),
    rows: new Map(rows),
  };
}

function readCell({ dataset, children }: HTMLTableCellElement): ComparedCell | undefined {
  const link = children[0];
  const { id, kind, unit = '', say = '', basis = '' } = dataset;
  if (id === undefined || !(link instanceof HTMLAnchorElement)) return undefined;
  const value = Number(dataset['value']);
  return {
    id,
    isPrinted: kind === 'observation',
    value,
    lower: Number(dataset['lower'] ?? value),
    upper: Number(dataset['upper'] ?? value),
    unit,
    text: link.textContent,
    say,
    basis,
    address: link.href,
  };
}

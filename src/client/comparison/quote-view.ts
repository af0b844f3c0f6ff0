import { numberOf, sayLack, type ComparisonView } from './compose-view.ts';
import type { ComparedCell, TableColumn } from './read-tables.ts';

/** Templates of the sentence, `{name}` for what is put in. */
export interface QuoteTexts {
  readonly memo: string;
  readonly memoBoth: string;
  readonly memoLink: string;
  readonly basis: string;
  readonly source: string;
  readonly site: string;
}

/** Puts values in place of `{name}` in a template of the page. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{([a-z-]+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/**
 * What a view says, in a sentence a report: numbers with unit, qualifier and range, kind of money,
 * documents and lines; then what the two reports must not be taken for, and the address.
 */
export function quoteView(view: ComparisonView, texts: QuoteTexts, address: string): string {
  const sentences = view.columns.flatMap((column) => quoteColumn(view, column, texts));
  const isBoth = sentences.length > 1;
  return [
    ...sentences,
    ...(isBoth ? [texts.memoBoth] : []),
    `${texts.site}. ${fill(texts.memoLink, { address })}`,
  ].join(' ');
}

function quoteColumn(
  { rows }: ComparisonView,
  column: TableColumn,
  texts: QuoteTexts,
): readonly string[] {
  // What the measure does not apply to has nothing to say; what lacks a number says why.
  const asked = rows.filter(({ cells }) => cells.has(column.code));
  const found = asked.flatMap((row) => {
    const cell = numberOf(row, column);
    return cell === undefined ? [] : [{ name: row.name, cell }];
  });
  if (asked.length === 0) return [];
  const values = asked.map((row) => {
    const cell = numberOf(row, column);
    return cell === undefined
      ? `${row.name}: ${sayLack(row, column, '')}`
      : `${row.name} ${cell.say}`;
  });
  const said = fill(texts.memo, { measure: column.name, values: values.join('; ') });
  if (found.length === 0) return [said];
  return [
    [said, sayBases(found, texts), fill(texts.source, { source: column.source })]
      .filter(Boolean)
      .join(' '),
  ];
}

/** The kinds of money, each with whose it is unless it is everybody’s. */
function sayBases(
  found: readonly { readonly name: string; readonly cell: ComparedCell }[],
  { basis }: QuoteTexts,
): string {
  const kinds = [...new Set(found.map(({ cell }) => cell.basis))].filter(Boolean);
  if (kinds.length === 0) return '';
  const bases = kinds.map((kind) => {
    const names = found.flatMap(({ name, cell }) => (cell.basis === kind ? [name] : []));
    return names.length === found.length ? kind : `${kind} (${names.join(', ')})`;
  });
  return fill(basis, { bases: bases.join('; ') });
}

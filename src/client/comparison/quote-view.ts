import { numberOf, type ComparisonView } from './compose-view.ts';
import type { TableColumn } from './read-tables.ts';

/** Templates of the sentence, `{name}` for what is put in. */
export interface QuoteTexts {
  readonly memo: string;
  readonly memoBoth: string;
  readonly memoLink: string;
  readonly basis: string;
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
  const cells = rows.flatMap((row) => {
    const cell = numberOf(row, column);
    return cell === undefined ? [] : [{ name: row.name, cell }];
  });
  if (cells.length === 0) return [];
  const bases = [...new Set(cells.flatMap(({ cell }) => cell.basis.split('; ')))].filter(Boolean);
  return [
    fill(texts.memo, {
      measure: column.name,
      values: cells.map(({ name, cell }) => `${name} ${cell.say}`).join('; '),
      basis: bases.length === 0 ? '' : fill(texts.basis, { bases: bases.join('; ') }),
      source: column.source,
    }).replaceAll('  ', ' '),
  ];
}

import { dataset } from '../../catalogue/dataset.ts';
import type { Dataset, Language } from '../../domain/dataset.ts';
import { schemaOf } from '../schema/tables.ts';
import { HEADER_ROWS } from '../xlsx.ts';
import type { Asked } from './question.ts';

/** Between the arguments of a function: where the decimal mark is a comma, another sign is needed. */
const SEPARATORS: Readonly<Record<Language, string>> = { vi: ';', en: ',' };

/**
 * A formula for an empty cell beside the table of its workbook, in LibreOffice Calc, Excel or Google
 * Sheets: the answer for one code. Another code in its place gives another answer.
 */
export function writeFormula(asked: Asked, language: Language): string {
  const call = (name: string, ...parts: readonly string[]) =>
    `${name}(${parts.join(`${SEPARATORS[language]} `)})`;
  const cells = (field: string) => cellsOf(asked.table, field);
  if (asked.kind === 'count') {
    return `=${call('COUNTIFS', cells(asked.by), quote(findCode(asked.table, asked.by)))}`;
  }
  const { conditions, by, codes, show, isNumber } = asked;
  const code = quote(codes[0] ?? '');
  const tests = conditions.flatMap(([field, value]) => [cells(field), quote(value)]);
  return isNumber
    ? `=${call('SUMIFS', cells(show), ...tests, cells(by), code)}`
    : `=${call('INDEX', cells(show), call('MATCH', code, cells(by), '0'))}`;
}

const quote = (text: string) => `"${text}"`;

/** The code of a field in the first row; the first that there may be where the table is empty. */
function findCode(table: keyof Dataset, name: string): string {
  const [first = {}]: readonly object[] = dataset[table];
  const found = Object.entries(first).find(([field]) => field === name);
  const field = schemaOf(table).fields.find((field) => field.name === name);
  return String(found?.[1] ?? field?.codes?.[0]?.id);
}

/** The cells of a field in the table's own sheet: `P4:P298`. */
function cellsOf(table: keyof Dataset, name: string): string {
  const letter = letterOf(schemaOf(table).fields.findIndex((field) => field.name === name));
  const first = HEADER_ROWS + 1;
  const last = HEADER_ROWS + Math.max(1, dataset[table].length);
  return `${letter}${String(first)}:${letter}${String(last)}`;
}

/** Name of a column, counted from 0: A, …, Z, AA, … */
export function letterOf(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

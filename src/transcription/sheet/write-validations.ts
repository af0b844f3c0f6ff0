import type { Column } from '../column.ts';
import { CODES_SHEET, HEADER_ROWS, nameColumn } from './layout.ts';

/** What Excel takes at most; a longer text makes it call the file damaged. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LAST_ROW = 1_048_576;

/** Where the codes of a column stand, as `$A$2:$A$9`, by the name of the column. */
export type CodeRanges = ReadonlyMap<string, string>;

/**
 * What a spreadsheet shows beside a cell that is chosen, and which values it offers, as `dataValidations`
 * of SpreadsheetML. A cell of qualifiers may hold several, so that there the list is an offer.
 */
export function writeValidations(columns: readonly Column[], ranges: CodeRanges): string {
  const validations = columns.map((column, index) => writeValidation(column, index, ranges));
  return `<dataValidations count="${String(columns.length)}">${validations.join('')}</dataValidations>`;
}

function writeValidation(column: Column, index: number, ranges: CodeRanges): string {
  const { name, isList } = column;
  const letters = nameColumn(index);
  const range = ranges.get(name);
  const error = `Chọn một mã ở trang ${CODES_SHEET}. / Choose a code of the sheet ${CODES_SHEET}.`;
  const attributes: Readonly<Record<string, string>> = {
    ...(range === undefined ? {} : { type: 'list' }),
    allowBlank: '1',
    showInputMessage: '1',
    ...(range === undefined || isList ? {} : { showErrorMessage: '1', errorTitle: name, error }),
    promptTitle: shorten(name, LONGEST_TITLE),
    prompt: describe(column),
    sqref: `${letters}${String(HEADER_ROWS + 1)}:${letters}${String(LAST_ROW)}`,
  };
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`);
  const list = range === undefined ? '' : `<formula1>${CODES_SHEET}!${range}</formula1>`;
  return `<dataValidation ${written.join(' ')}>${list}</dataValidation>`;
}

/** Both languages get the same room. */
function describe({ meaning }: Column): string {
  const half = Math.floor((LONGEST_PROMPT - 2) / 2);
  const spare = (other: string) => half + Math.max(0, half - other.length);
  return `${shorten(meaning.vi, spare(meaning.en))}\n\n${shorten(meaning.en, spare(meaning.vi))}`;
}

/** A text cut after a word. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

import { HEADER_ROWS } from './layout.ts';

/*
 * Pieces of SpreadsheetML that the library does not write. The order of elements in a sheet is fixed:
 * cols, sheetData, sheetProtection, dataValidations.
 */

/** A style for cells that people fill in: format “text”, so that nothing typed is converted; not locked. */
export const TYPED =
  '<xf numFmtId="49" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf>';

/** Against accidents, hence without a password. */
export const LOCKED = '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>';
const LOCKED_HEAD =
  '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>';

const LAST_COLUMN = 16_384;

/**
 * Opens a sheet for typing below its header: the cells there and, by the style of their columns, all that
 * do not exist yet. Rows can be deleted only where no cell of them is locked, hence every column.
 */
export function openForTyping(xml: string, style: number, validations: string): string {
  const columns = [...xml.matchAll(/<col /g)].length;
  const rest = `<col min="${String(columns + 1)}" max="${String(LAST_COLUMN)}" width="10" style="${String(style)}"/>`;
  return xml
    .replaceAll('<col ', `<col style="${String(style)}" `)
    .replace('</cols>', `${rest}</cols>`)
    .replaceAll(/<c r="([A-Z]+)(\d+)"(?: s="\d+")?/g, (cell, letters: string, row: string) =>
      Number(row) > HEADER_ROWS ? `<c r="${letters}${row}" s="${String(style)}"` : cell,
    )
    .replace('</sheetData>', `</sheetData>${LOCKED_HEAD}${validations}`);
}

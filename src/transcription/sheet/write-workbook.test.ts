import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { readDataFolder } from '../../../tests/support/data-folder.ts';
import { readCodelists } from '../../pipeline/read-codelists.ts';
import { TABLE_NAMES } from '../column.ts';
import { listColumns } from '../list-columns.ts';
import { exportWorkbook } from './export-workbook.ts';
import { CODES_SHEET, HEADER_ROWS } from './layout.ts';
import { readCells } from './read-cells.ts';

const files = readDataFolder();
const { codelists } = readCodelists(files);
const workbook = await exportWorkbook('report-2014-2020', 'stamp', files, codelists);
const parts = unzipSync(workbook);
const sheetXml = (index: number) =>
  strFromU8(parts[`xl/worksheets/sheet${String(index)}.xml`] ?? new Uint8Array());

test('bytes are the same each time', async () => {
  expect(await exportWorkbook('report-2014-2020', 'stamp', files, codelists)).toEqual(workbook);
});

test.each([...TABLE_NAMES, CODES_SHEET])(
  'another program reads the sheet %s alike',
  async (name) => {
    const theirs = await readSheet(Buffer.from(workbook), name, { trim: false });
    const texts = theirs.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell === null ? [] : [[row + 1, column, cell]])),
    );
    const ours = readCells(workbook).get(name) ?? [];
    expect(ours.map(({ row, column, text }) => [row, column, text])).toEqual(texts);
    expect(new Set(ours.map(({ kind }) => kind))).toEqual(new Set(['text']));
  },
);

test.each(TABLE_NAMES.map((table, index) => [table, index + 1] as const))(
  'the sheet %s is locked above, open below, and text',
  (_, index) => {
    const xml = sheetXml(index);
    const order = [...xml.matchAll(/<(cols|sheetData|sheetProtection|dataValidations)\b/g)];
    expect(order.map(([, name]) => name)).toEqual([
      'cols',
      'sheetData',
      'sheetProtection',
      'dataValidations',
    ]);
    expect(xml).toMatch(new RegExp(`<pane ySplit="${String(HEADER_ROWS)}"[^>]*state="frozen"`));
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    const [list = ''] = /<cellXfs.*<\/cellXfs>/s.exec(styles) ?? [];
    const typed = [...list.matchAll(/<xf\b/g)].length - 1;
    expect(list).toContain(`count="${String(typed + 1)}"`);
    expect(list).toMatch(/<xf numFmtId="49"[^>]*><protection locked="0"\/><\/xf><\/cellXfs>$/);
    const cells = [...xml.matchAll(/<c r="[A-Z]+(\d+)" s="(\d+)"/g)];
    for (const [, row, style] of cells) {
      expect(Number(style) === typed, `row ${row ?? ''}`).toBe(Number(row) > HEADER_ROWS);
    }
    expect(cells.length).toBeGreaterThan(100);
    // Cells that do not exist yet have the style of their column, up to the last.
    expect(xml).toMatch(new RegExp(`<col [^>]*max="16384"[^>]*style="${String(typed)}"`));
    expect(
      [...xml.matchAll(/<col [^>]*>/g)].filter(
        ([col]) => !col.includes(`style="${String(typed)}"`),
      ),
    ).toEqual([]);
  },
);

test.each(TABLE_NAMES.map((table, index) => [table, index + 1] as const))(
  'every column of %s says what it means, and offers its codes',
  (table, index) => {
    const validations = [
      ...sheetXml(index).matchAll(/<dataValidation ([^>]*)>(?:<formula1>(.*?)<\/formula1>)?/g),
    ];
    const codes = readCells(workbook).get(CODES_SHEET) ?? [];
    const columns = listColumns(table, codelists);
    expect(validations).toHaveLength(columns.length);
    columns.forEach((column, at) => {
      const [, attributes = '', list] = validations[at] ?? [];
      const prompt = /prompt="([^"]*)"/.exec(attributes)?.[1]?.replaceAll('&#10;', '\n') ?? '';
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(prompt.split('\n\n')).toHaveLength(2);
      const [, letters = '', last = '0'] =
        /^codes!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(list ?? '') ?? [];
      const offered = codes.filter(
        ({ row, column: index }) =>
          row > 1 && row <= Number(last) && index === letterIndex(letters),
      );
      expect(offered.map(({ text }) => text)).toEqual(column.codes?.map(({ id }) => id) ?? []);
      expect(/showErrorMessage/.test(attributes)).toBe(
        column.codes !== undefined && column.isList === undefined,
      );
    });
  },
);

function letterIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

import { decodeText, type InputFile } from '../../pipeline/input-file.ts';
import type { Codelists } from '../../pipeline/read-codelists.ts';
import { pathOf, type Column, type TableName } from '../column.ts';
import { listColumns } from '../list-columns.ts';
import { readCsv } from './merge-csv.ts';
import { writeWorkbook } from './write-workbook.ts';

/**
 * The workbook of a document, with the rows that its tables have.
 * @throws {RangeError} where a table is not UTF-8, or a cell cannot stand in a workbook
 */
export async function exportWorkbook(
  source: string,
  stamp: string,
  files: readonly InputFile[],
  codelists: Codelists,
): Promise<Uint8Array> {
  const columns = (table: TableName) => listColumns(table, codelists);
  const rows = (table: TableName, own: readonly Column[]) => {
    const file = files.find(({ path }) => path === pathOf(table, source));
    if (file === undefined) return [];
    const decoded = decodeText(file);
    if (!decoded.ok) throw new RangeError(`${file.path} is not in UTF-8`);
    return readCsv(
      decoded.text,
      own.map(({ name }) => name),
    );
  };
  const [observations, claims, register] = [
    columns('observations'),
    columns('claims'),
    columns('register'),
  ];
  return writeWorkbook({
    source,
    stamp,
    columns: { observations, claims, register },
    rows: {
      observations: rows('observations', observations),
      claims: rows('claims', claims),
      register: rows('register', register),
    },
  });
}

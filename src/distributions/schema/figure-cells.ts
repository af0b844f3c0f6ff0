import type { FigureCell } from '../figure-rows.ts';
import { integer, list, listFields, number, text, type TableDescription } from './field.ts';
import * as shared from './shared-fields.ts';

/** The rows of a figure, `/data/figures/<figure>.<language>.csv`: one a cell of its table. */
export const figureCells: TableDescription<FigureCell> = {
  title: { vi: 'Số liệu của hình', en: 'Rows of a figure' },
  description: {
    vi: 'Mỗi hàng là một ô trong bảng số liệu của hình, kèm khoảng giá trị và nguồn của số. Ô không có số thì ghi lý do.',
    en: 'A row per cell of the figure’s table, with its interval and source. A cell without a number says why.',
  },
  primaryKey: ['row', 'column'],
  fields: {
    row: text('Tên hàng trong bảng.', 'Name of the row in the table.'),
    column: text('Tên cột trong bảng.', 'Name of the column in the table.'),
    value: number('Giá trị; trống khi ô không có số.', 'The value; empty where there is none.', {
      ...shared.asUnitSays,
    }),
    unit: text('Đơn vị của giá trị.', 'Unit of the value.'),
    qualifier: text(
      'Từ đi kèm con số, như nearly là “gần”.',
      'Words that qualify the number, such as nearly.',
    ),
    lower: number('Cận dưới.', 'Lower bound.', shared.asUnitSays),
    upper: number('Cận trên.', 'Upper bound.', shared.asUnitSays),
    text: text(
      'Chữ thay cho số: một cái tên, hay lý do không có số.',
      'Words in place of a number: a name, or why there is none.',
    ),
    kind: text(
      'printed là số in trong văn bản, computed là số chúng tôi tính.',
      'printed is a number in a document, computed is one of ours.',
      { codes: list(['printed', 'computed']) },
    ),
    id: text('Mã của con số.', 'Id of the figure.'),
    source: text('Mã của văn bản nguồn.', 'Id of the document.'),
    section: text('Mục của văn bản.', 'Section of the document.'),
    line: integer('Dòng trong bản văn mà chúng tôi dùng.', 'Line in the text that we use.', {
      minimum: 1,
    }),
    formula: text('Công thức của số chúng tôi tính.', 'Formula of a number of ours.'),
  },
};

/** Names of these fields, in the order of the files. */
export const FIGURE_FIELDS = listFields(figureCells.fields).map(({ name }) => name);

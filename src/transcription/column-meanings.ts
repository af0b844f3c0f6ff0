import type { Bilingual } from '../distributions/schema/field.ts';
import type { TableName } from './column.ts';

/*
 * What columns mean that are filled in otherwise than they are published, or not published at all. All
 * others have the meaning of the published field.
 */

const bilingual = (vi: string, en: string): Bilingual => ({ vi, en });

export const OWN_MEANINGS: Readonly<Record<TableName, Readonly<Record<string, Bilingual>>>> = {
  observations: {
    id: bilingual(
      'Mã của con số: phần đầu chung của văn bản, gạch nối, tên ngắn, như r20-funding-vn. Không bao giờ đổi.',
      'Id of the figure: the prefix of the document, a hyphen, a short name, as r20-funding-vn. It never changes.',
    ),
    line_end: bilingual(
      'Dòng cuối, chỉ điền khi con số vắt sang dòng sau.',
      'Last line, only where the number runs on to the next line.',
    ),
    read_as: bilingual(
      'Con số sau khi đọc lại; trống khi không có gì phải đọc lại.',
      'The number as read; empty where nothing had to be mended.',
    ),
    note_vi: bilingual(
      'Ghi chú bằng tiếng Việt: lý do đọc khác bản in, chỗ mơ hồ, phạm vi. Có tiếng Việt thì phải có tiếng Anh.',
      'Note in Vietnamese: why the reading differs from the print, what is ambiguous, the scope. In both languages or in none.',
    ),
    note_en: bilingual('Ghi chú bằng tiếng Anh.', 'Note in English.'),
  },
  claims: {
    id: bilingual(
      'Mã của điều được kiểm: c, gạch nối, mã của con số hay tên ngắn. Không bao giờ đổi.',
      'Id of the statement: c, a hyphen, the id of the figure or a short name. It never changes.',
    ),
    stated: bilingual(
      'Điều văn bản nêu: mã của con số ở bảng observations; nếu là ngày hay số hiệu thì chính chữ ấy; trống khi chỉ nêu bằng lời.',
      'What the document states: id of the figure in observations; of a date or the number of an act the text itself; empty where it is in words only.',
    ),
    inputs: bilingual(
      'Mã của các số để tính lại, cách nhau bằng dấu cách, theo thứ tự mà loại ấy cần.',
      'Ids of the figures to recompute it from, separated by spaces, in the order that the kind takes them.',
    ),
    line: bilingual(
      'Dòng trong văn bản, chỉ điền khi cột stated không phải là mã của một con số.',
      'Line in the document, only where stated is not the id of a figure.',
    ),
    doubt: bilingual(
      'Điền scope khi các số để tính lại có thể khác phạm vi, tính chất hoặc kỳ.',
      'Write scope where the inputs may differ in scope, basis or period.',
    ),
  },
  register: {
    line: bilingual('Dòng trong văn bản.', 'Line in the document.'),
    token: bilingual(
      'Con số đúng như bản in, kể cả dấu ở giữa, như 45/2012.',
      'The number as printed, marks inside it included, as 45/2012.',
    ),
    reason: bilingual(
      'Vì sao con số này không phải là số liệu về chương trình.',
      'Why this number is no figure about the programme.',
    ),
  },
};

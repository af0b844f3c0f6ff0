import { TABLE_NAMES } from '../column.ts';
import { GUIDE_KEYS } from './layout.ts';
import type { Workbook } from './write-workbook.ts';

const STEPS = [
  [
    'Gõ con số đúng như bản in, kể cả dấu chấm, dấu phẩy: ô đã ở dạng văn bản, không đổi dạng ô.',
    'Type numbers as they are printed, points and commas included: cells are texts; leave their format.',
  ],
  [
    'Dán từ nơi khác thì chọn “chỉ dán giá trị”. Không dùng công thức, không xuống dòng trong ô.',
    'Paste values only. No formulas, no line breaks within a cell.',
  ],
  [
    'Không đổi hàng thứ ba (tên cột) và trang này. Thứ tự cột không quan trọng.',
    'Leave the third row (names of columns) and this sheet as they are. The order of columns does not matter.',
  ],
] as const;

/** The sheet that says what is what; its first rows tell the program which document it is. */
export function describeGuide({
  source,
  stamp,
  columns,
}: Workbook): readonly (readonly string[])[] {
  return [
    [GUIDE_KEYS.source, source],
    [GUIDE_KEYS.stamp, stamp],
    [],
    ...STEPS.map(([vi, en]) => ['', '', vi, en]),
    [
      '',
      '',
      `Xong thì: npm run sheet -- import .cache/sheets/${source}.xlsx`,
      `When done: npm run sheet -- import .cache/sheets/${source}.xlsx`,
    ],
    [],
    ['sheet', 'column', 'tiếng Việt', 'English'],
    ...TABLE_NAMES.flatMap((table) =>
      columns[table].map(({ name, meaning }) => [table, name, meaning.vi, meaning.en]),
    ),
  ];
}

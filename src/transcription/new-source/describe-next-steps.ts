import type { SourceRequest } from './check-request.ts';

/** What to do with the files of a new document, step by step, in Vietnamese and in English. */
export function describeNextSteps(
  { id, prefix }: SourceRequest,
  paths: readonly string[],
  hasText: boolean,
): string {
  const text = hasText
    ? []
    : [
        [
          'Ghi tên tệp bản văn và mã SHA-256 của nó vào "text" (lệnh: sha256sum <tệp>).',
          'Write the name of the text file and its SHA-256 into "text" (command: sha256sum <file>).',
        ],
      ];
  const steps = [
    [
      `Mở data/sources/${id}/source.json, thay mọi chỗ “VÍ DỤ:”, “EXAMPLE:”, điền completeness và period.`,
      `Open data/sources/${id}/source.json, replace all “VÍ DỤ:” and “EXAMPLE:”, fill in completeness and period.`,
    ],
    ...text,
    [
      `Chép số liệu bằng bảng tính: npm run sheet -- export ${id}. Mỗi hàng ví dụ thì thay hoặc xóa; mã bắt đầu bằng ${prefix}-.`,
      `Transcribe in a spreadsheet: npm run sheet -- export ${id}. Replace or delete every example row; ids begin with ${prefix}-.`,
    ],
    [
      `Đưa trở lại: npm run sheet -- import .cache/sheets/${id}.xlsx. Còn lỗi nào thì lệnh nói ô nào; khi hết lỗi mới ghi.`,
      `Bring it back: npm run sheet -- import .cache/sheets/${id}.xlsx. It names every cell at fault, and writes once there is none.`,
    ],
    [
      'Chạy npm run data, thêm vào data/changes.csv hàng mà lệnh ấy nhắc, rồi npm test.',
      'Run npm run data, add the row of data/changes.csv that it asks for, then npm test.',
    ],
  ];
  const list = (language: 0 | 1) =>
    steps.map((step, index) => `  ${String(index + 1)}. ${step[language] ?? ''}`);
  return [
    ...paths.map((path) => `+ data/${path}`),
    '',
    'Tiếp theo:',
    ...list(0),
    '',
    'Next:',
    ...list(1),
  ].join('\n');
}

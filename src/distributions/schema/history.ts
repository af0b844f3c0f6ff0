import { CORRECTION_KINDS, type Correction, type DataChange } from '../../domain/history.ts';
import { day, explain, inBoth, key, requiredText, text, type TableDescription } from './field.ts';
import * as shared from './shared-fields.ts';

const correctionKinds = explain(CORRECTION_KINDS, {
  ours: ['lỗi của chúng tôi', 'a mistake of ours'],
  issuer: ['cơ quan ban hành tự đính chính', 'corrected by the document’s issuer'],
});

/** One row per mistake put right. */
export const corrections: TableDescription<Correction> = {
  title: { vi: 'Đính chính', en: 'Corrections' },
  description: {
    vi: 'Mỗi hàng là một lỗi đã sửa sau khi công bố: sai ở đâu, trước viết gì, nay viết gì. Mới nhất đứng đầu.',
    en: 'A row per mistake corrected after publication: where it was, what it said, what it says now. Newest first.',
  },
  primaryKey: ['id'],
  fields: {
    id: key('Mã của lần đính chính.', 'Id of the correction.'),
    date: day('Ngày sửa.', 'Day on which it was corrected.', { required: true }),
    kind: requiredText('Lỗi của ai.', 'Whose mistake it was.', { codes: correctionKinds }),
    subject: requiredText(
      'Chỗ sai: mã của con số, giá trị hay điều được kiểm; hoặc địa chỉ tiếng Việt của trang.',
      'What was wrong: id of the figure, value or statement; or the Vietnamese address of a page.',
    ),
    field: text(
      'Trường của hàng bị sai; để trống nếu là trang.',
      'Field of that row which was wrong; empty for a page.',
    ),
    version: shared.version,
    value_before: text(
      'Giá trị cũ của trường ấy, như trong tệp CSV. Nếu cơ quan ban hành sửa thì đây là giá trị như bản in, và bản chép giữ nguyên.',
      'What the field had before, as in the CSV file. Where the issuer corrected it, the value as printed, which the transcription keeps.',
    ),
    value_after: text('Giá trị đúng, như trong tệp CSV.', 'What is right, as in the CSV file.'),
    ...inBoth('before', 'Trước viết', 'What it said'),
    ...inBoth('after', 'Nay viết', 'What it says now'),
    ...inBoth(
      'label',
      'Sai thế nào và điều gì đổi theo',
      'What was wrong and what changed with it',
    ),
  },
};

/** One row per change of the published data. */
export const changes: TableDescription<DataChange> = {
  title: { vi: 'Thay đổi dữ liệu', en: 'Changes to the data' },
  description: {
    vi: 'Mỗi hàng là một lần thay đổi dữ liệu đã công bố, kèm những bảng đã đổi. Mới nhất đứng đầu.',
    en: 'A row per change to the published data, with the tables that changed. Newest first.',
  },
  primaryKey: ['id'],
  fields: {
    id: key('Mã của lần thay đổi.', 'Id of the change.'),
    date: day('Ngày công bố.', 'Day of publication.', { required: true }),
    version: shared.version,
    tables: requiredText(
      'Các bảng đã đổi, cách nhau bằng dấu cách: tên bảng, dấu @, rồi phần đầu mã băm SHA-256 của tệp JSON.',
      'Tables that changed, separated by spaces: name, @, then the beginning of the SHA-256 checksum of the JSON file.',
      { pattern: '^[a-z0-9-]+@[0-9a-f]{12}( [a-z0-9-]+@[0-9a-f]{12})*$' },
    ),
    ...inBoth('label', 'Đã đổi gì', 'What changed'),
  },
};

import { CORRECTION_KINDS, type Correction, type DataChange } from '../../domain/history.ts';
import { day, explain, inBoth, key, requiredText, type TableDescription } from './field.ts';
import * as shared from './shared-fields.ts';

const correctionKinds = explain(CORRECTION_KINDS, {
  ours: ['lỗi của chúng tôi', 'a mistake of ours'],
  issuer: ['nơi ban hành tự đính chính', 'put right by the document’s issuer'],
});

/** One row per mistake put right. */
export const corrections: TableDescription<Correction> = {
  title: { vi: 'Đính chính', en: 'Corrections' },
  description: {
    vi: 'Mỗi dòng là một lỗi đã sửa sau khi công bố: sai ở đâu, trước viết gì, nay viết gì. Mới nhất đứng đầu.',
    en: 'A row per mistake put right after publication: where, what stood there, what stands there now. Newest first.',
  },
  primaryKey: ['id'],
  fields: {
    id: key('Mã của lần đính chính.', 'Id of the correction.'),
    date: day('Ngày sửa.', 'Day on which it was put right.', { required: true }),
    kind: requiredText('Lỗi của ai.', 'Whose mistake it was.', { codes: correctionKinds }),
    subject: requiredText(
      'Mã của con số, giá trị hay điều được kiểm; hoặc địa chỉ tiếng Việt của trang.',
      'Id of the figure, value or statement; or the Vietnamese address of a page.',
    ),
    version: shared.version,
    ...inBoth('before', 'Trước viết', 'What it said'),
    ...inBoth('after', 'Nay viết', 'What it says now'),
    ...inBoth(
      'label',
      'Sai ở chỗ nào, điều gì đổi theo',
      'What was wrong and what changed with it',
    ),
  },
};

/** One row per change of the published data. */
export const changes: TableDescription<DataChange> = {
  title: { vi: 'Thay đổi của dữ liệu', en: 'Changes of the data' },
  description: {
    vi: 'Mỗi dòng là một lần dữ liệu công bố thay đổi và những bảng đã đổi. Mới nhất đứng đầu.',
    en: 'A row per change of the published data, with the tables that changed. Newest first.',
  },
  primaryKey: ['id'],
  fields: {
    id: key('Mã của lần thay đổi.', 'Id of the change.'),
    date: day('Ngày công bố.', 'Day of publication.', { required: true }),
    version: shared.version,
    tables: requiredText(
      'Các bảng đã đổi, cách nhau bằng dấu cách: tên bảng, @, rồi phần đầu mã băm SHA-256 của tệp JSON.',
      'Tables that changed, spaces between them: name, @, and the beginning of the SHA-256 of the JSON file.',
      { pattern: '^[a-z0-9-]+@[0-9a-f]{12}( [a-z0-9-]+@[0-9a-f]{12})*$' },
    ),
    ...inBoth('label', 'Đã đổi gì', 'What changed'),
  },
};

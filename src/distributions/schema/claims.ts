import { VERDICTS, WEIGHTS } from '../../domain/claims/verdict.ts';
import type { Claim, ClaimCode, VerdictCode } from '../../domain/dataset.ts';
import {
  anything,
  inBoth,
  key,
  list,
  number,
  requiredText,
  text,
  type TableDescription,
} from './field.ts';
import * as shared from './shared-fields.ts';

/** One row per statement of a document that can be recomputed. */
export const claims: TableDescription<Claim> = {
  title: {
    vi: 'Điều văn bản nêu và kết quả tính lại',
    en: 'Statements of the documents, recomputed',
  },
  description: {
    vi: 'Mỗi hàng là một điều mà văn bản tự nêu về số liệu của mình: tổng, tỷ trọng, bình quân, thứ hạng, mức tăng, ngày tháng, số hiệu văn bản. Bên cạnh là phép tính lại, kết luận, mức độ và điều người đọc nên lưu ý. Điều văn bản nêu được tóm tắt bằng lời của chúng tôi.',
    en: 'A row per statement that a document makes about its own numbers: sums, shares, means, ranks, growth, dates, numbers of acts. Beside it are the computation, the verdict, how much it matters and what a reader should keep in mind. The statements are summed up in our own words.',
  },
  primaryKey: ['id'],
  fields: {
    id: key(
      'Mã của điều được kiểm, không bao giờ đổi hay dùng lại.',
      'Id of the statement; it never changes and is never reused.',
    ),
    source: shared.source,
    section: text(
      'Mục của văn bản; trống khi điều ấy đứng ngoài các mục.',
      'Section of the document; empty where the statement stands outside any section.',
    ),
    line: shared.line,
    kind: requiredText('Loại điều được kiểm.', 'Kind of statement.', { refersTo: 'claim-kinds' }),
    ...inBoth('statement', 'Điều văn bản nêu theo lời chúng tôi', 'The statement in our words'),
    stated: anything(
      'Giá trị in trong văn bản: con số, hoặc chữ nếu là ngày tháng hay số hiệu; trống khi văn bản chỉ nêu bằng lời. Trong Parquet, trường này là chữ.',
      'What the document prints: a number, or text for a date or the number of an act; empty where the statement is in words only. Text in Parquet.',
    ),
    recomputed: anything(
      'Kết quả tính lại, cùng dạng với giá trị in. Trong Parquet, trường này là chữ.',
      'Recomputed value, in the same form. Text in Parquet.',
    ),
    lower: number(
      'Cận dưới của kết quả tính lại.',
      'Lower bound of the recomputed number.',
      shared.asUnitSays,
    ),
    upper: number(
      'Cận trên của kết quả tính lại.',
      'Upper bound of the recomputed number.',
      shared.asUnitSays,
    ),
    verdict: requiredText('Kết luận.', 'Verdict.', {
      codes: list(VERDICTS),
      refersTo: 'verdicts',
    }),
    weight: text(
      'Mức độ của điều không khớp hoặc cần làm rõ; trống khi khớp hoặc chưa thể kiểm.',
      'How much a mismatch or doubt matters; empty where the statement holds or cannot be checked.',
      { codes: list(WEIGHTS), refersTo: 'weights' },
    ),
    needed: number(
      'Giá trị cần có: số ở trường needed_input phải bằng giá trị này thì điều văn bản nêu mới đúng.',
      'Value needed: what the figure in needed_input would have to be for the statement to hold.',
    ),
    inputs: shared.inputs,
    ...inBoth('conclusion', 'Điều người đọc nên lưu ý', 'What a reader should keep in mind', {}),
    observation: text(
      'Mã của con số in trong văn bản; trống khi văn bản chỉ nêu bằng lời.',
      'Id of the figure that the statement prints; empty where it is in words only.',
      { refersTo: 'observations' },
    ),
    formula: text(
      'Phép tính hay phép so sánh: mã, số và dấu, cách nhau bằng một dấu cách.',
      'Computation or comparison: ids, numbers and signs, separated by single spaces.',
    ),
    unit: text(
      'Đơn vị của các giá trị trên; trống khi chúng không phải là số.',
      'Unit of these values; empty where they are not numbers.',
      { refersTo: 'units' },
    ),
    needed_input: text(
      'Mã của số mà trường needed nói đến.',
      'Id of the figure that the field needed refers to.',
    ),
  },
};

const code = (id: typeof shared.codeKey): TableDescription<ClaimCode>['fields'] => ({
  id,
  ...shared.label,
  ...shared.definition,
});

/** What recomputing a statement can come to. */
export const verdicts: TableDescription<VerdictCode> = {
  title: { vi: 'Các kết luận kiểm chứng', en: 'Verdicts' },
  description: {
    vi: 'Những kết luận có thể có khi tính lại, xếp theo thứ tự: kết luận đầu tiên phù hợp thì được chọn.',
    en: 'The verdicts that a recomputed statement can get, in order: the first that fits is taken.',
  },
  primaryKey: ['id'],
  fields: {
    ...code({ ...shared.codeKey, codes: list(VERDICTS) }),
    ...inBoth(
      'conclusion',
      'Lưu ý chung cho những điều không có lưu ý riêng',
      'General note for statements that have none of their own',
    ),
  },
};

/** How much a mismatch matters. */
export const weights: TableDescription<ClaimCode> = {
  title: { vi: 'Mức độ của chỗ không khớp', en: 'Weights of mismatches' },
  description: {
    vi: 'Chỗ không khớp nặng nhẹ khác nhau: sai sót nhỏ ở chữ số cuối không phải là sai lệch thực chất.',
    en: 'How much a mismatch matters: a slip in the last digit is not one of substance.',
  },
  primaryKey: ['id'],
  fields: code({ ...shared.codeKey, codes: list(WEIGHTS) }),
};

/** What kinds of statements there are. */
export const claimKinds: TableDescription<ClaimCode> = {
  title: { vi: 'Loại điều được kiểm', en: 'Kinds of statements' },
  description: {
    vi: 'Các loại điều mà văn bản nêu và chúng tôi tính lại được, kèm cách tính.',
    en: 'The kinds of statements that can be recomputed, and how.',
  },
  primaryKey: ['id'],
  fields: code(shared.codeKey),
};

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
  title: { vi: 'Điều văn bản nêu, tính lại', en: 'Statements of the documents, recomputed' },
  description: {
    vi: 'Mỗi dòng là một điều mà văn bản tự nêu về số liệu của mình: tổng, tỷ trọng, bình quân, thứ hạng, mức tăng, ngày tháng, số hiệu văn bản. Bên cạnh là phép tính lại, kết luận, mức độ và điều người đọc nên lưu ý. Lời nêu là lời tóm tắt của chúng tôi.',
    en: 'A row per statement that a document makes about its own numbers: sums, shares, means, ranks, growth, dates, numbers of acts. With it stand the computation, the verdict, how much it matters and what a reader should keep in mind. Statements are in our words.',
  },
  primaryKey: ['id'],
  fields: {
    id: key(
      'Mã của điều được kiểm, không bao giờ đổi hay dùng lại.',
      'Id of the statement; it never changes and is never used again.',
    ),
    source: shared.source,
    section: text(
      'Mục của văn bản; trống khi điều ấy đứng ngoài các mục.',
      'Section of the document; empty where it stands outside of any.',
    ),
    line: shared.line,
    kind: requiredText('Loại điều được kiểm.', 'Kind of statement.', { refersTo: 'claim-kinds' }),
    ...inBoth('statement', 'Điều văn bản nêu, theo lời chúng tôi', 'The statement, in our words'),
    stated: anything(
      'Điều văn bản in: con số, hoặc chữ khi là ngày tháng hay số hiệu; trống khi chỉ nêu bằng lời. Trong Parquet, cột này là chữ.',
      'What the document prints: a number, or text for a date or the number of an act; empty for a statement in words. Text in Parquet.',
    ),
    recomputed: anything(
      'Kết quả tính lại, cùng dạng với điều đã in. Trong Parquet, cột này là chữ.',
      'What recomputing gives, of the same form. Text in Parquet.',
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
      'Mức độ của chỗ không khớp; trống khi khớp hoặc chưa thể kiểm.',
      'How much a mismatch matters; empty where the statement holds or cannot be checked.',
      { codes: list(WEIGHTS), refersTo: 'weights' },
    ),
    needed: number(
      'Giá trị mà số ở cột needed_input phải có để điều văn bản nêu là đúng.',
      'Value that the figure in needed_input would have to take for the statement to hold.',
    ),
    inputs: shared.inputs,
    ...inBoth('conclusion', 'Điều người đọc nên lưu ý', 'What a reader should keep in mind', {}),
    observation: text(
      'Mã của con số mà văn bản in; trống khi chỉ nêu bằng lời.',
      'Id of the figure that states the number; empty for a statement in words.',
      { refersTo: 'observations' },
    ),
    formula: text(
      'Phép tính hay phép so sánh: mã, số và dấu, cách nhau bằng một dấu cách.',
      'What was computed or compared: ids, numbers and signs in single spaces.',
    ),
    unit: text(
      'Đơn vị của các số trên; trống khi không phải số.',
      'Unit of these numbers; empty where they are none.',
      { refersTo: 'units' },
    ),
    needed_input: text(
      'Mã của số mà cột needed nói đến.',
      'Id of the figure that needed speaks of.',
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
    vi: 'Những kết luận mà một phép tính lại có thể đi đến, theo thứ tự: kết luận đầu tiên phù hợp là kết luận được chọn.',
    en: 'What recomputing a statement can come to, in order: the first that fits is taken.',
  },
  primaryKey: ['id'],
  fields: {
    ...code({ ...shared.codeKey, codes: list(VERDICTS) }),
    ...inBoth(
      'conclusion',
      'Điều người đọc có thể rút ra khi dòng ấy không ghi gì riêng',
      'What a reader may take from a statement that says nothing of its own',
    ),
  },
};

/** How much a mismatch matters. */
export const weights: TableDescription<ClaimCode> = {
  title: { vi: 'Mức độ của chỗ không khớp', en: 'Weights of mismatches' },
  description: {
    vi: 'Chỗ không khớp nặng nhẹ khác nhau: sai ở chữ số cuối không phải là sai về thực chất.',
    en: 'How much a mismatch matters: a slip in the last digit is none of substance.',
  },
  primaryKey: ['id'],
  fields: code({ ...shared.codeKey, codes: list(WEIGHTS) }),
};

/** What kinds of statements there are. */
export const claimKinds: TableDescription<ClaimCode> = {
  title: { vi: 'Loại điều được kiểm', en: 'Kinds of statements' },
  description: {
    vi: 'Các loại điều mà văn bản nêu và chúng tôi tính lại được, kèm cách tính.',
    en: 'What kinds of statements can be recomputed, and how.',
  },
  primaryKey: ['id'],
  fields: code(shared.codeKey),
};

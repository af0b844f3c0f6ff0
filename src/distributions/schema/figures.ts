import { BASES, READINGS, STATUSES, type Derived, type Observation } from '../../domain/dataset.ts';
import { QUALIFIERS } from '../../domain/qualifier.ts';
import { explain, key, number, requiredText, text, whole, type TableDescription } from './field.ts';
import * as shared from './shared-fields.ts';

const readings = explain(READINGS, {
  clear: ['đọc được rõ', 'clear'],
  mended: ['bản in hỏng, đã đọc lại theo văn cảnh', 'damaged in print, read from its context'],
  uncertain: ['không đọc chắc được, giá trị để trống', 'uncertain, so that there is no value'],
});

const qualifiers = explain(QUALIFIERS, {
  about: ['khoảng', 'about'],
  nearly: ['gần', 'nearly'],
  'more-than': ['hơn, trên', 'more than'],
  'less-than': ['dưới', 'less than'],
  'at-least': ['ít nhất', 'at least'],
});

const bases = explain(BASES, {
  foreseen: ['dự kiến', 'foreseen'],
  'approved-plan': ['kế hoạch được duyệt', 'approved plan'],
  allocated: ['ngân sách bố trí', 'budget allocated'],
  'carried-out': ['kinh phí thực hiện', 'carried out'],
  counterpart: ['vốn đối ứng của đơn vị thụ hưởng', 'counterpart capital of beneficiaries'],
  unstated: ['văn bản không nói rõ', 'not stated by the document'],
});

const statuses = explain(STATUSES, {
  reported: ['kết quả được báo cáo', 'reported as a result'],
  target: ['mục tiêu', 'target'],
  plan: ['theo kế hoạch', 'planned'],
  draft: ['theo dự thảo', 'drafted'],
  'computed-in-source': ['văn bản tự tính ra', 'computed by the document'],
});

/** One row per figure that a document prints. */
export const observations: TableDescription<Observation> = {
  title: { vi: 'Số liệu in trong văn bản', en: 'Figures that the documents print' },
  description: {
    vi: 'Mỗi hàng là một con số đúng như văn bản in, kèm vị trí trong văn bản, cách đọc, giá trị, đơn vị và khoảng giá trị. Điều văn bản không nêu thì không có hàng, không bao giờ coi là bằng không. Không cộng các kỳ chồng lên nhau, cũng không cộng các khoản tiền khác tính chất.',
    en: 'A row per number as a document prints it, with its place in the document, reading, value, unit and interval. What the documents do not state has no row and is never taken as zero. Do not add up rows whose periods overlap or whose money differs in basis.',
  },
  primaryKey: ['id'],
  foreignKeys: [
    { fields: ['source', 'section'], table: 'sections', refersTo: ['source', 'number'] },
  ],
  fields: {
    id: key(
      'Mã của con số, không bao giờ đổi hay dùng lại.',
      'Id of the figure; it never changes and is never reused.',
    ),
    source: shared.source,
    section: requiredText(
      'Mục của văn bản, theo cách đánh số của văn bản.',
      'Section, as the document numbers it.',
    ),
    line: shared.line,
    line_end: whole(
      'Dòng cuối, khác dòng đầu khi con số vắt sang dòng sau.',
      'Last line, other than the first where the number runs on to the next.',
      { minimum: 1 },
    ),
    occurrence: whole(
      'Lần xuất hiện trên dòng, khi một dòng in con số ấy nhiều lần.',
      'Which occurrence on the line, where the line prints the number several times.',
      { minimum: 1 },
    ),
    printed: requiredText(
      'Con số đúng như bản in, kể cả khi bản in lỗi.',
      'The number exactly as printed, faults included.',
    ),
    read_as: requiredText(
      'Con số sau khi đọc lại; giống bản in nếu không có gì phải đọc lại.',
      'The number as read; the same as printed where nothing had to be mended.',
    ),
    reading: requiredText('Mức chắc chắn của cách đọc.', 'How certain the reading is.', {
      codes: readings,
    }),
    wording: text(
      'Câu chữ quanh con số, khi chính câu chữ mang nghĩa, như “gần”, “ít nhất là”.',
      'Words around the number, where they carry meaning, such as “gần” (nearly).',
    ),
    indicator: shared.indicator,
    geography: shared.geography,
    period: shared.period,
    category: shared.category,
    value: number(
      'Giá trị; trống khi không đọc chắc được con số.',
      'The value; empty where the reading is uncertain.',
      shared.asUnitSays,
    ),
    unit: shared.unit,
    qualifier: text(
      'Từ đi kèm con số; nếu có nhiều từ thì cách nhau bằng dấu cách.',
      'Words that qualify the number; if there are several, separated by spaces.',
      { codes: qualifiers, isList: true },
    ),
    lower: number(
      'Cận dưới theo cách hiểu thông thường: nửa đơn vị của chữ số cuối; số đếm thì chính xác; có “gần”, “hơn”, “khoảng” thì lấy một đơn vị của chữ số khác không cuối cùng.',
      'Lower bound as commonly understood: half a unit of the last digit; counts are exact; with “nearly”, “more than” or “about”, one unit of the last non-zero digit.',
      shared.asUnitSays,
    ),
    upper: number(
      'Cận trên theo cách hiểu thông thường.',
      'Upper bound as commonly understood.',
      shared.asUnitSays,
    ),
    lower_literal: number(
      'Cận dưới theo đúng câu chữ; trống khi câu chữ không chặn phía dưới.',
      'Lower bound as literally worded; empty where the words set none.',
      shared.asUnitSays,
    ),
    upper_literal: number(
      'Cận trên theo đúng câu chữ; trống khi câu chữ không chặn phía trên.',
      'Upper bound as literally worded; empty where the words set none.',
      shared.asUnitSays,
    ),
    basis: text(
      'Tính chất của số tiền, theo cách gọi của văn bản; trống khi không phải tiền.',
      'Basis of the money, in the document’s own terms; empty where it is not money.',
      { codes: bases },
    ),
    status: requiredText(
      'Loại con số: kết quả, mục tiêu, kế hoạch hay dự thảo.',
      'Kind of figure: result, target, plan or draft.',
      { codes: statuses },
    ),
    ...shared.note,
  },
};

/** One row per value that the project computes. */
export const derived: TableDescription<Derived> = {
  title: { vi: 'Giá trị chúng tôi tính', en: 'Values that we compute' },
  description: {
    vi: 'Mỗi hàng là một giá trị tính từ số liệu in trong văn bản hay từ giá trị đã tính, kèm công thức, số đầu vào và khoảng giá trị. Không văn bản nào in giá trị này.',
    en: 'A row per value computed from printed figures or from other computed values, with formula, inputs and interval. No document prints it.',
  },
  primaryKey: ['id'],
  fields: {
    id: key(
      'Mã của giá trị, không bao giờ đổi hay dùng lại.',
      'Id of the value; it never changes and is never reused.',
    ),
    indicator: shared.indicator,
    geography: shared.geography,
    period: shared.period,
    category: shared.category,
    value: number('Kết quả của công thức.', 'Result of the formula.', {
      ...shared.asUnitSays,
      required: true,
    }),
    unit: shared.unit,
    lower: number(
      'Cận dưới, tính từ khoảng giá trị của từng số đầu vào.',
      'Lower bound, from the intervals of the inputs.',
      { ...shared.asUnitSays, required: true },
    ),
    upper: number(
      'Cận trên, tính từ khoảng giá trị của từng số đầu vào.',
      'Upper bound, from the intervals of the inputs.',
      { ...shared.asUnitSays, required: true },
    ),
    formula: requiredText(
      'Công thức viết bằng mã của các số, các phần cách nhau bằng một dấu cách.',
      'Formula in terms of ids, its parts separated by single spaces.',
    ),
    inputs: { ...shared.inputs, required: true },
    ...shared.note,
  },
};

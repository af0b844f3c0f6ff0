import type { Gap, Section, Source, Term, TimelineEntry } from '../../domain/dataset.ts';
import { COMPLETENESS, EVENT_KINDS, GAP_KINDS } from '../../domain/document-codes.ts';
import {
  day,
  explain,
  inBoth,
  key,
  list,
  requiredText,
  text,
  type TableDescription,
} from './field.ts';
import * as shared from './shared-fields.ts';

const completeness = explain(COMPLETENESS, {
  complete: ['đủ', 'complete'],
  'appendices-missing': ['đủ phần chính, thiếu phụ lục', 'body complete, appendices missing'],
  fragment: ['chỉ còn một đoạn', 'a fragment'],
});

const gapKinds = explain(GAP_KINDS, {
  appendix: ['phụ lục', 'appendix'],
  chart: ['biểu đồ', 'chart'],
  passage: ['đoạn văn bản', 'passage'],
  figure: ['con số', 'figure'],
});

const eventKinds = explain(EVENT_KINDS, {
  law: ['luật', 'law'],
  decree: ['nghị định', 'decree'],
  decision: ['quyết định', 'decision'],
  circular: ['thông tư', 'circular'],
  resolution: ['nghị quyết', 'resolution'],
  conclusion: ['kết luận', 'conclusion'],
  directive: ['chỉ thị', 'directive'],
  letter: ['công văn', 'official letter'],
  event: ['sự kiện', 'event'],
});

/** One row per document. */
export const sources: TableDescription<Source> = {
  title: { vi: 'Văn bản nguồn', en: 'Documents' },
  description: {
    vi: 'Các văn bản của cơ quan nhà nước là gốc của mọi số liệu ở đây, và mức đầy đủ của bản chúng tôi có.',
    en: 'The government documents that every figure here comes from, and how complete our copies are.',
  },
  primaryKey: ['id'],
  fields: {
    id: shared.codeKey,
    prefix: requiredText(
      'Phần đầu mã của các con số chép từ văn bản này.',
      'Prefix of the ids of its figures.',
      { unique: true },
    ),
    ...inBoth('title', 'Tên đầy đủ', 'Full title'),
    ...inBoth('short', 'Tên ngắn', 'Short title'),
    ...inBoth('issuer', 'Cơ quan ban hành', 'Issuer'),
    period: shared.period,
    completeness: requiredText('Mức đầy đủ của bản chúng tôi có.', 'How complete our copy is.', {
      codes: completeness,
    }),
    ...inBoth('state', 'Tình trạng của bản chúng tôi có', 'State of our copy'),
    number: text(
      'Số hiệu; trống khi bản chúng tôi có không ghi.',
      'Number of the document; empty where our copy bears none.',
    ),
    date: day(
      'Ngày ban hành; trống khi bản chúng tôi có không ghi.',
      'Date of issue; empty where our copy bears none.',
    ),
    text_file: requiredText('Tên tệp bản văn đã dùng.', 'Name of the text file that was used.'),
    text_sha256: requiredText('Mã băm SHA-256 của tệp ấy.', 'SHA-256 checksum of that file.', {
      pattern: '^[0-9a-f]{64}$',
    }),
  },
};

/** One row per section of a document. */
export const sections: TableDescription<Section> = {
  title: { vi: 'Mục của văn bản', en: 'Sections of the documents' },
  description: {
    vi: 'Các mục của từng văn bản, đánh số và xếp thứ tự như trong văn bản.',
    en: 'The sections of each document, numbered and ordered as in the document.',
  },
  primaryKey: ['source', 'number'],
  fields: {
    source: shared.source,
    number: requiredText('Số của mục.', 'Number of the section.'),
    line: shared.line,
    ...shared.label,
  },
};

/** One row per legal act or event that a document dates. */
export const timeline: TableDescription<TimelineEntry> = {
  title: { vi: 'Dòng thời gian', en: 'Timeline' },
  description: {
    vi: 'Các văn bản pháp luật và sự kiện mà văn bản nguồn có ghi thời điểm, theo thứ tự thời gian.',
    en: 'Legal acts and events that the documents date, in order of time.',
  },
  primaryKey: ['id'],
  fields: {
    id: key('Mã của văn bản hay sự kiện.', 'Id of the act or event.'),
    date: requiredText(
      'Thời điểm: ngày, tháng hay năm theo ISO 8601, tùy văn bản ghi rõ đến đâu.',
      'Date: day, month or year in ISO 8601, as exact as the document is.',
      { pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' },
    ),
    kind: requiredText('Loại văn bản hay sự kiện.', 'Kind of act or event.', {
      codes: eventKinds,
    }),
    number: text('Số hiệu; trống khi không có.', 'Number of the act; empty where there is none.'),
    source: shared.source,
    line: shared.line,
    ...shared.label,
    role: text(
      'Vai trò: programme là văn bản hay sự kiện làm nên chính chương trình; trống là những văn bản, sự kiện liên quan khác.',
      'Role: programme is what made the programme itself; empty is any other related act or event.',
      { codes: list(['programme']) },
    ),
  },
};

/** One row per thing that a document mentions and does not give. */
export const gaps: TableDescription<Gap> = {
  title: { vi: 'Số liệu còn thiếu', en: 'What is not published' },
  description: {
    vi: 'Phụ lục, biểu đồ, đoạn văn, con số mà văn bản nhắc đến nhưng bản hiện có không còn, hoặc lẽ ra phải nêu mà không nêu; nếu có thì biết thêm được gì.',
    en: 'Appendices, charts, passages and figures that the documents mention but our copies have lost, or that they should give and do not; and what each would tell.',
  },
  primaryKey: ['id'],
  fields: {
    id: key('Mã của chỗ thiếu.', 'Id of the gap.'),
    source: shared.source,
    line: shared.line,
    kind: requiredText('Loại chỗ thiếu.', 'Kind of gap.', { codes: gapKinds }),
    ...shared.label,
    ...inBoth('note', 'Nếu có thì biết thêm được gì', 'What it would tell'),
    answers: text(
      'Câu hỏi liên quan: mã những câu hỏi ở trang số liệu còn thiếu mà có nó thì dễ trả lời hơn, cách nhau bằng dấu cách.',
      'Related questions: ids of those on the page of what is not published that it would help to answer, separated by spaces.',
      { isList: true },
    ),
  },
};

/** One row per word of the trade. */
export const terms: TableDescription<Term> = {
  title: { vi: 'Thuật ngữ', en: 'Glossary' },
  description: {
    vi: 'Những từ dùng trong văn bản về khuyến công và trên trang này, kèm định nghĩa.',
    en: 'Words that the documents and this site use, with their meanings.',
  },
  primaryKey: ['id'],
  fields: {
    id: shared.codeKey,
    ...inBoth('term', 'Thuật ngữ', 'Term'),
    ...shared.definition,
  },
};

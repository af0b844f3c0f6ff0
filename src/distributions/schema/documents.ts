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
    vi: 'Các văn bản của cơ quan nhà nước mà mọi số liệu ở đây được chép từ đó, và bản chúng tôi có còn đủ đến đâu.',
    en: 'The government documents that every figure here is copied from, and how complete our copies are.',
  },
  primaryKey: ['id'],
  fields: {
    id: shared.codeKey,
    prefix: requiredText(
      'Chữ đầu trong mã của các con số chép từ văn bản này.',
      'With which the ids of its figures begin.',
      { unique: true },
    ),
    ...inBoth('title', 'Tên đầy đủ', 'Full title'),
    ...inBoth('short', 'Tên ngắn', 'Short title'),
    ...inBoth('issuer', 'Cơ quan ban hành', 'Issuer'),
    period: shared.period,
    completeness: requiredText('Văn bản còn đủ đến đâu.', 'How much of it there is.', {
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
    text_file: requiredText('Tên tệp bản văn đã dùng.', 'File name of the text that was used.'),
    text_sha256: requiredText('Mã băm SHA-256 của tệp ấy.', 'SHA-256 of that file.', {
      pattern: '^[0-9a-f]{64}$',
    }),
  },
};

/** One row per section of a document. */
export const sections: TableDescription<Section> = {
  title: { vi: 'Mục của văn bản', en: 'Sections of the documents' },
  description: {
    vi: 'Các mục của từng văn bản, theo cách đánh số của văn bản và thứ tự trong văn bản.',
    en: 'The sections of each document, numbered and ordered as it does.',
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
    vi: 'Các văn bản pháp luật và sự kiện mà tài liệu nguồn có ghi ngày, theo thứ tự thời gian.',
    en: 'Legal acts and events that the documents date, in order of time.',
  },
  primaryKey: ['id'],
  fields: {
    id: key('Mã của văn bản hay sự kiện.', 'Id of the act or event.'),
    date: requiredText(
      'Ngày, tháng hay năm theo ISO 8601, tùy tài liệu ghi rõ đến đâu.',
      'Day, month or year in ISO 8601, as exact as the document is.',
      { pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' },
    ),
    kind: requiredText('Loại văn bản, hay sự kiện.', 'Kind of act, or event.', {
      codes: eventKinds,
    }),
    number: text('Số hiệu; trống khi không có.', 'Number of the act; empty where there is none.'),
    source: shared.source,
    line: shared.line,
    ...shared.label,
    role: text(
      'programme: văn bản hay sự kiện làm nên chính chương trình; trống: những gì đứng quanh nó.',
      'programme: what made the programme itself; empty: what stands around it.',
      { codes: list(['programme']) },
    ),
  },
};

/** One row per thing that a document mentions and does not give. */
export const gaps: TableDescription<Gap> = {
  title: { vi: 'Số liệu văn bản không có', en: 'What the documents lack' },
  description: {
    vi: 'Những phụ lục, biểu đồ, đoạn và con số mà văn bản nhắc đến nhưng bản chúng tôi có không ghi, và có chúng thì biết thêm được gì.',
    en: 'Appendices, charts, passages and figures that the documents mention and our copies do not hold, and what one would learn from them.',
  },
  primaryKey: ['id'],
  fields: {
    id: key('Mã của chỗ thiếu.', 'Id of the gap.'),
    source: shared.source,
    line: shared.line,
    kind: requiredText('Thiếu thứ gì.', 'What is lacking.', { codes: gapKinds }),
    ...shared.label,
    ...inBoth('note', 'Có thì biết thêm được gì', 'What it would tell'),
    answers: text(
      'Mã các câu hỏi ở trang số liệu còn thiếu mà nó giúp trả lời, cách nhau bằng dấu cách.',
      'Questions on the page of missing figures that it would help to answer, spaces between them.',
      { isList: true },
    ),
  },
};

/** One row per word of the trade. */
export const terms: TableDescription<Term> = {
  title: { vi: 'Từ ngữ', en: 'Terms' },
  description: {
    vi: 'Những từ mà văn bản về khuyến công và trang này dùng, kèm nghĩa.',
    en: 'Words that the documents and this site use, with their meaning.',
  },
  primaryKey: ['id'],
  fields: {
    id: shared.codeKey,
    ...inBoth('term', 'Từ', 'Term'),
    ...shared.definition,
  },
};

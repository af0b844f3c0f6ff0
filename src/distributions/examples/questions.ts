import type { Dataset } from '../../domain/dataset.ts';
import type { FieldOf, Question } from './question.ts';

const inBoth = <Name extends string>(name: Name) =>
  ({ vi: `${name}_vi`, en: `${name}_en` }) as const;
const alike = <Name extends string>(name: Name) => ({ vi: name, en: name }) as const;

const REGIONS = ['RRD', 'NMM', 'NCC', 'CH', 'SE', 'MRD'];

/** A question for each published table. */
export const QUESTIONS: { readonly [Name in keyof Dataset]: Question<FieldOf<Name>> } = {
  observations: {
    question: {
      vi: 'Báo cáo 2014–2020 ghi kinh phí của từng vùng là bao nhiêu tỷ đồng?',
      en: 'How much funding does the 2014–2020 report state for each region, in billion VND?',
    },
    where: { indicator: 'funding', period: '2014/2020' },
    by: 'geography',
    codes: REGIONS,
    show: alike('value'),
  },
  derived: {
    question: {
      vi: 'Kỳ 2013–2022, kinh phí bình quân một tỉnh của từng vùng là bao nhiêu tỷ đồng?',
      en: 'What is each region’s funding per province in 2013–2022, in billion VND?',
    },
    where: { indicator: 'funding-per-province', period: '2013/2022' },
    by: 'geography',
    codes: REGIONS,
    show: alike('value'),
  },
  claims: {
    question: {
      vi: 'Bao nhiêu điều văn bản nêu là khớp, bao nhiêu điều không khớp?',
      en: 'How many statements of the documents hold, and how many do not?',
    },
    countBy: 'verdict',
  },
  sources: {
    question: {
      vi: 'Bao nhiêu văn bản còn đủ, bao nhiêu văn bản bị thiếu?',
      en: 'How many of the documents are complete?',
    },
    countBy: 'completeness',
  },
  sections: {
    question: {
      vi: 'Mỗi văn bản có bao nhiêu mục?',
      en: 'How many sections does each document have?',
    },
    countBy: 'source',
  },
  timeline: {
    question: {
      vi: 'Dòng thời gian có bao nhiêu nghị định, thông tư, quyết định?',
      en: 'How many decrees, circulars and decisions are on the timeline?',
    },
    countBy: 'kind',
  },
  gaps: {
    question: {
      vi: 'Mỗi văn bản còn thiếu bao nhiêu chỗ?',
      en: 'How many gaps does each document have?',
    },
    countBy: 'source',
  },
  terms: {
    question: {
      vi: 'KCQG, KCĐP và CNNT là gì?',
      en: 'What do KCQG, KCĐP and CNNT stand for?',
    },
    by: 'id',
    codes: ['kcqg', 'kcdp', 'cnnt'],
    show: inBoth('term'),
  },
  corrections: {
    question: {
      vi: 'Đã đính chính bao nhiêu lỗi của chúng tôi, bao nhiêu lỗi của cơ quan ban hành?',
      en: 'How many mistakes were ours, and how many the issuers’?',
    },
    countBy: 'kind',
  },
  changes: {
    question: {
      vi: 'Mỗi phiên bản gồm bao nhiêu lần thay đổi dữ liệu?',
      en: 'How many changes to the data does each version contain?',
    },
    countBy: 'version',
  },
  indicators: {
    question: {
      vi: 'Mã funding và mã counterpart-per-dong đo điều gì?',
      en: 'What do the codes funding and counterpart-per-dong measure?',
    },
    by: 'id',
    codes: ['funding', 'counterpart-per-dong'],
    show: inBoth('label'),
  },
  units: {
    question: {
      vi: 'Một tỷ đồng bằng mấy triệu đồng?',
      en: 'How many million VND make a billion?',
    },
    where: { kind: 'money' },
    by: 'id',
    codes: ['billion-vnd', 'million-vnd'],
    show: alike('factor'),
  },
  periods: {
    question: {
      vi: 'Mã của hai kỳ báo cáo đọc thế nào?',
      en: 'How are the codes of the two reports’ periods read?',
    },
    by: 'id',
    codes: ['2014/2020', '2013/2022'],
    show: inBoth('label'),
  },
  categories: {
    question: {
      vi: 'Mã central và mã local là cấp ngân sách nào?',
      en: 'Which levels of government do the codes central and local stand for?',
    },
    where: { dimension: 'level' },
    by: 'id',
    codes: ['central', 'local'],
    show: inBoth('label'),
  },
  regions: {
    question: {
      vi: 'Sáu mã vùng là những vùng nào?',
      en: 'Which regions do the six codes stand for?',
    },
    by: 'id',
    codes: REGIONS,
    show: inBoth('name'),
  },
  provinces: {
    question: {
      vi: 'Theo hai báo cáo, mỗi vùng có bao nhiêu tỉnh, thành phố?',
      en: 'How many provinces does each region of the reports have?',
    },
    countBy: 'region',
  },
  'provinces-2025': {
    question: {
      vi: 'Huế và Phú Thọ ngày nay mang mã nào?',
      en: 'Which codes do Huế and Phú Thọ have today?',
    },
    by: 'name_vi',
    codes: ['Huế', 'Phú Thọ'],
    show: alike('id'),
  },
  verdicts: {
    question: {
      vi: 'Mã contradicts và mã questionable là kết luận gì?',
      en: 'What do the codes contradicts and questionable stand for?',
    },
    by: 'id',
    codes: ['contradicts', 'questionable'],
    show: inBoth('label'),
  },
  weights: {
    question: {
      vi: 'Chỗ không khớp có những mức độ nào?',
      en: 'What do the three weights of a mismatch stand for?',
    },
    by: 'id',
    codes: ['slip', 'definition', 'substance'],
    show: inBoth('label'),
  },
  'claim-kinds': {
    question: {
      vi: 'Tổng và tỷ trọng được tính lại thế nào?',
      en: 'How are sums and shares recomputed?',
    },
    by: 'id',
    codes: ['sum', 'share'],
    show: inBoth('definition'),
  },
};

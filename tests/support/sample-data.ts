import type { InputFile } from '../../src/pipeline/input-file.ts';

/**
 * A small data folder for tests: two levels of funding that add up, a mended number, a count and a
 * qualifier. `TEXT` is the document that it transcribes.
 */
export const TEXT = `Phần I
Kinh phí năm 2015 là 12,5 tỷ đồng,
trong đó trung ương 7,5 tỷ đồng,
địa phương gần 5 tỷ đồng.
Phần II
Tỷ lệ là 60.0%; 18/63 tỉnh.
`;

export const OBSERVATIONS_PATH = 'sources/sample/observations.csv';
export const SOURCE_PATH = 'sources/sample/source.json';
export const CLAIMS_PATH = 'claims/sample.csv';
export const EXCEPTIONS_PATH = 'claims/exceptions.csv';

const COLUMNS = [
  'id',
  'section',
  'line',
  'line_end',
  'occurrence',
  'printed',
  'read_as',
  'reading',
  'wording',
  'indicator',
  'geography',
  'period',
  'category',
  'unit',
  'qualifier',
  'basis',
  'status',
  'note_vi',
  'note_en',
] as const;

export type ObservationRow = Partial<Record<(typeof COLUMNS)[number], string>>;

const MONEY = { indicator: 'funding', geography: 'VN', period: '2015', unit: 'billion-vnd' };

export const ROWS: readonly ObservationRow[] = [
  { ...MONEY, id: 's-vn', section: 'I', line: '2', printed: '12,5', basis: 'allocated' },
  {
    ...MONEY,
    id: 's-central',
    section: 'I',
    line: '3',
    printed: '7,5',
    category: 'central',
    basis: 'allocated',
  },
  {
    ...MONEY,
    id: 's-local',
    section: 'I',
    line: '4',
    printed: '5',
    category: 'local',
    qualifier: 'nearly',
    wording: 'địa phương gần 5 tỷ đồng',
    basis: 'unstated',
  },
  {
    id: 's-share-central',
    section: 'II',
    line: '6',
    printed: '60.0',
    read_as: '60,0',
    reading: 'mended',
    indicator: 'funding-share',
    geography: 'VN',
    period: '2015',
    category: 'central',
    unit: 'percent',
    note_vi: 'Dấu chấm thay dấu phẩy.',
    note_en: 'A point for the comma.',
  },
  {
    id: 's-count',
    section: 'II',
    line: '6',
    printed: '18/63',
    indicator: 'province-count',
    geography: 'VN',
    period: '2015',
    unit: 'province',
  },
];

const SOURCE = {
  id: 'sample',
  prefix: 's',
  title_vi: 'Báo cáo mẫu',
  title_en: 'Sample report',
  short_vi: 'Mẫu',
  short_en: 'Sample',
  issuer_vi: 'Bộ',
  issuer_en: 'Ministry',
  number: '',
  date: '',
  period: '2015',
  completeness: 'complete',
  state_vi: 'Đủ.',
  state_en: 'Complete.',
  text: { file: 'sample.txt', sha256: '0'.repeat(64) },
  sections: [
    { number: 'I', line: 1, label_vi: 'mục I', label_en: 'section I' },
    { number: 'II', line: 5, label_vi: 'mục II', label_en: 'section II' },
  ],
};

export const SAMPLE: Readonly<Record<string, string>> = {
  'codelists/units.csv': `id,kind,factor,label_vi,label_en,short_vi,short_en
billion-vnd,money,1000,tỷ đồng,billion VND,tỷ,bn
million-vnd,money,1,triệu đồng,million VND,triệu,m
percent,percent,1,phần trăm,per cent,%,%
province,count,1,tỉnh,provinces,tỉnh,provinces
`,
  'codelists/indicators.csv': `id,unit,decimals,label_vi,label_en,definition_vi,definition_en
funding,billion-vnd,2,Kinh phí,Funding,Tiền.,Money.
funding-share,percent,2,Tỷ trọng,Share,Phần.,Part.
province-count,province,0,Số tỉnh,Provinces,Số.,Number.
`,
  'codelists/periods.csv': `id,label_vi,label_en
2015,2015,2015
2014/2020,2014–2020,2014–2020
`,
  'codelists/categories.csv': `id,dimension,label_vi,label_en
central,level,Trung ương,Central
local,level,Địa phương,Local
central-and-local,level,Cả hai,Both
`,
  'codelists/regions.csv': `id,slug_vi,slug_en,name_vi,name_en
N,bac,north,Bắc,North
S,nam,south,Nam,South
`,
  'codelists/provinces.csv': `id,name_vi,name_en,region,successor,tile_column,tile_row,tile_label,initials,aliases
VN-HN,Hà Nội,Hanoi,N,p34-ha-noi,1,0,Hà/Nội,HN,HN;Thăng Long
VN-CT,Cần Thơ,Can Tho,S,p34-can-tho,0,1,Cần/Thơ,CT,
`,
  'codelists/provinces-2025.csv': `id,name_vi,name_en,aliases
p34-ha-noi,Hà Nội,Hanoi,HN
p34-can-tho,Cần Thơ,Can Tho,
`,
  'codelists/timeline.csv': `id,date,kind,number,source,line,label_vi,label_en,role
act,2014-08-01,decision,1/QĐ,sample,1,Quyết định,Decision,programme
`,
  'codelists/gaps.csv': `id,source,line,kind,label_vi,label_en,note_vi,note_en,answers
appendix,sample,6,appendix,Phụ lục,Appendix,Mất.,Lost.,
`,
  'codelists/terms.csv': `id,term_vi,term_en,definition_vi,definition_en
term,từ,word,Nghĩa.,Meaning.
`,
  'codelists/verdicts.csv': `id,label_vi,label_en,definition_vi,definition_en,conclusion_vi,conclusion_en
reproduces,khớp,reproduces,Đúng.,Right.,Dẫn được.,Quote it.
agrees-with-wording,phù hợp,agrees,Đúng lời.,Words right.,Dẫn cả lời.,Quote the words.
contradicts,không khớp,contradicts,Sai.,Wrong.,Hỏi lại.,Ask.
`,
  'codelists/weights.csv': `id,label_vi,label_en,definition_vi,definition_en
slip,sai nhỏ,slip,Nhỏ.,Small.
`,
  'codelists/claim-kinds.csv': `id,label_vi,label_en,definition_vi,definition_en
share,Tỷ trọng,Share,Phần chia cho tổng.,A part of a whole.
sum,Tổng,Sum,Các phần cộng lại.,The parts added.
date,Ngày,Date,Ngày của văn bản.,The date of an act.
`,
  'corrections.csv': `id,date,kind,subject,field,version,value_before,value_after,before_vi,before_en,after_vi,after_en,label_vi,label_en
c-count,2026-02-01,ours,s-count,geography,0.2.0,N,VN,miền Bắc,the North,cả nước,the country,Chép sai.,Copied wrong.
`,
  'changes.csv': `id,date,version,tables,label_vi,label_en
second,2026-02-01,0.2.0,observations@0123456789ab,Sửa một số.,One figure put right.
first,2026-01-01,0.1.0,observations@ba9876543210 units@ba9876543210,Lần đầu.,First.
`,
  [SOURCE_PATH]: `${JSON.stringify(SOURCE, null, 1)}\n`,
  [OBSERVATIONS_PATH]: printRows(ROWS),
};

/** Two claims about the sample, both of which hold; `sampleFiles` leaves them out. */
export const CLAIMS = `id,kind,stated,inputs,line,doubt,statement_vi,statement_en,conclusion_vi,conclusion_en
c-share,share,s-share-central,s-central s-vn,,,Tỷ trọng trung ương.,The central share.,,
c-sum,sum,s-vn,s-central s-local,,,Tổng hai cấp.,The sum of both levels.,,
`;

/** CSV text of observation rows, in the columns of a transcription. */
export function printRows(rows: readonly ObservationRow[]): string {
  const cells = rows.map((row) => COLUMNS.map((column) => quote(row[column] ?? '')));
  return [COLUMNS, ...cells].map((row) => `${row.join(',')}\n`).join('');
}

/** The sample as input files, some of them replaced, or left out with null. */
export function sampleFiles(
  replaced: Readonly<Record<string, string | Uint8Array | null>> = {},
): readonly InputFile[] {
  return Object.entries({ ...SAMPLE, ...replaced }).flatMap(([path, contents]) => {
    if (contents === null) return [];
    const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
    return { path, bytes };
  });
}

/** The sample with some cells of one observation changed. */
export function sampleWithCells(id: string, cells: ObservationRow): readonly InputFile[] {
  if (!ROWS.some((row) => row.id === id)) throw new Error(`the sample has no ${id}`);
  const rows = ROWS.map((row) => (row.id === id ? { ...row, ...cells } : row));
  return sampleFiles({ [OBSERVATIONS_PATH]: printRows(rows) });
}

/** The sample with one piece of one file replaced. */
export function sampleWithText(path: string, from: string, to: string): readonly InputFile[] {
  const text = SAMPLE[path] ?? '';
  if (text.split(from).length !== 2) throw new Error(`“${from}” does not stand once in ${path}`);
  return sampleFiles({ [path]: text.replace(from, () => to) });
}

function quote(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

import { EXAMPLE_MARKS, EXAMPLE_PART } from '../../pipeline/example-mark.ts';

/** A row of an example: cells by column; those that it leaves out are empty. */
export type ExampleRow = Readonly<Record<string, string>>;

interface Example {
  readonly name: string;
  /** Section, line and the number as printed. */
  readonly at: readonly [section: string, line: number, printed: string];
  readonly what: readonly [indicator: string, unit: string];
  readonly note: readonly [vi: string, en: string];
  readonly cells?: ExampleRow;
}

const PERIOD = '2021/2025';
const money = (basis: string, cells: ExampleRow = {}): ExampleRow => ({ ...cells, basis });

/** A row of every kind, of an invented document; what the claims beside it state of them is true. */
const EXAMPLES: readonly Example[] = [
  {
    name: 'funding',
    at: ['I', 12, '1.000'],
    what: ['funding', 'billion-vnd'],
    note: [
      'con số rõ, chép đúng như bản in, kể cả dấu chấm; tiền thì phải có tính chất (basis).',
      'a clear figure, copied as printed, points included; money has a basis.',
    ],
    cells: money('carried-out'),
  },
  {
    name: 'funding-central',
    at: ['I', 13, '400'],
    what: ['funding', 'billion-vnd'],
    note: ['một phần của tổng: cột category.', 'a part of a whole: the column category.'],
    cells: money('carried-out', { category: 'central' }),
  },
  {
    name: 'funding-local',
    at: ['I', 13, '600'],
    what: ['funding', 'billion-vnd'],
    note: ['phần còn lại của tổng.', 'the other part of the whole.'],
    cells: money('carried-out', { category: 'local' }),
  },
  {
    name: 'funding-rrd',
    at: ['I', 15, '250'],
    what: ['funding', 'billion-vnd'],
    note: ['con số của một vùng: cột geography.', 'a figure of a region: the column geography.'],
    cells: money('carried-out', { geography: 'RRD' }),
  },
  {
    name: 'funding-share-rrd',
    at: ['I', 15, '25'],
    what: ['funding-share', 'percent'],
    note: [
      'tỷ trọng mà văn bản in; dấu % không chép.',
      'a share that the document prints, without the sign %.',
    ],
    cells: { geography: 'RRD' },
  },
  {
    name: 'funding-vn-44',
    at: ['I', 17, '12,5'],
    what: ['funding', 'billion-vnd'],
    note: [
      'con số của một tỉnh: mã ISO 3166-2; p34-… là tỉnh sau ngày 1/7/2025.',
      'a figure of a province: its ISO 3166-2 code; p34-… since 1 July 2025.',
    ],
    cells: money('carried-out', { geography: 'VN-44' }),
  },
  {
    name: 'funding-share-nmm',
    at: ['I', 19, '14.2'],
    what: ['funding-share', 'percent'],
    note: [
      'số đọc lại (mended): bản in dùng dấu chấm làm dấu thập phân. Ghi chú phải nói lý do.',
      'a mended figure: the printed point stands for the decimal comma. The note has to give the reason.',
    ],
    cells: { geography: 'NMM', read_as: '14,2', reading: 'mended' },
  },
  {
    name: 'provinces',
    at: ['I', 21, '57/63'],
    what: ['provinces-by-programme', 'province'],
    note: ['57 trên tổng số 63 tỉnh.', '57 of all 63 provinces.'],
    cells: { category: 'programme-approved' },
  },
  {
    name: 'programme-years',
    at: ['I', 22, '5'],
    what: ['programme-years', 'year'],
    note: ['số năm mà văn bản nêu.', 'years as the document counts them.'],
  },
  {
    name: 'fairs',
    at: ['II', 41, '2}'],
    what: ['fairs-held', 'fair'],
    note: [
      'số không đọc chắc được (uncertain): không có giá trị; ghi chú nêu những cách đọc có thể.',
      'an uncertain figure: it has no value; the note names what it may be.',
    ],
    cells: { reading: 'uncertain', category: 'level-regional' },
  },
  {
    name: 'support-instances',
    at: ['II', 42, '9.500'],
    what: ['support-instances', 'support-instance'],
    note: [
      'có từ “gần”: ghi qualifier và chép tối đa mười hai từ quanh con số.',
      'with the word “gần” (nearly): a qualifier, and up to twelve words around the number.',
    ],
    cells: {
      wording: 'hỗ trợ gần 9.500 lượt cơ sở công nghiệp nông thôn',
      qualifier: 'nearly',
    },
  },
  {
    name: 'support-instances-fair',
    at: ['II', 44, '5. 500'],
    what: ['support-instances', 'support-instance'],
    note: [
      'con số vắt sang dòng sau: hai phần nối bằng một dấu cách, line_end là dòng sau.',
      'a number that runs on to the next line: both parts with a space between, line_end is the next line.',
    ],
    cells: { line_end: '45', read_as: '5.500', reading: 'mended', category: 'support-fair' },
  },
  {
    name: 'clusters',
    at: ['II', 47, '50'],
    what: ['clusters-supported', 'cluster'],
    note: ['kết quả được báo cáo.', 'a result that is reported.'],
  },
  {
    name: 'demonstration-models',
    at: ['II', 47, '50'],
    what: ['demonstration-models', 'demonstration-model'],
    note: [
      'dòng ấy in số 50 hai lần; đây là lần thứ hai (occurrence).',
      'the line prints 50 twice; this is the second (occurrence).',
    ],
    cells: { occurrence: '2' },
  },
  {
    name: 'clusters-target',
    at: ['II', 48, '40'],
    what: ['clusters-supported', 'cluster'],
    note: ['mục tiêu, không phải kết quả: cột status.', 'a target, no result: the column status.'],
    cells: { status: 'target' },
  },
  {
    name: 'target-attainment-clusters',
    at: ['II', 49, '125'],
    what: ['target-attainment', 'percent'],
    note: ['tỷ lệ do văn bản tự tính.', 'a percentage that the document computed.'],
    cells: { category: 'target-clusters-supported', status: 'computed-in-source' },
  },
];

/** Example rows of `observations.csv` for a document whose ids begin with the prefix. */
export function listExampleObservations(prefix: string): readonly ExampleRow[] {
  return EXAMPLES.map(({ name, at: [section, line, printed], what, note, cells }) => ({
    id: idOfExample(prefix, name),
    section,
    line: String(line),
    printed,
    indicator: what[0],
    geography: 'VN',
    period: PERIOD,
    unit: what[1],
    ...cells,
    note_vi: `${EXAMPLE_MARKS.vi} ${note[0]}`,
    note_en: `${EXAMPLE_MARKS.en} ${note[1]}`,
  }));
}

/** The id of an example. */
export function idOfExample(prefix: string, name: string): string {
  return `${prefix}-${EXAMPLE_PART}-${name}`;
}

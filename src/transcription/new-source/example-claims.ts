import { EXAMPLE_MARKS } from '../../pipeline/example-mark.ts';
import { idOfExample, type ExampleRow } from './example-observations.ts';

interface Example {
  readonly kind: string;
  /** Example that states it; of a statement about a text, the text and its line. */
  readonly stated: string | readonly [text: string, line: number];
  readonly inputs: readonly string[];
  readonly statement: readonly [vi: string, en: string];
  readonly cells?: ExampleRow;
}

/** A statement of each of the usual kinds. */
const EXAMPLES: readonly Example[] = [
  {
    kind: 'sum',
    stated: 'funding',
    inputs: ['funding-central', 'funding-local'],
    statement: [
      'phần của trung ương và phần của địa phương cộng lại bằng tổng.',
      'the central and the local part add up to the whole.',
    ],
  },
  {
    kind: 'share',
    stated: 'funding-share-rrd',
    inputs: ['funding-rrd', 'funding'],
    statement: ['tỷ trọng: phần trước, tổng sau.', 'a share: first the part, then the whole.'],
  },
  {
    kind: 'attainment',
    stated: 'target-attainment-clusters',
    inputs: ['clusters', 'clusters-target'],
    statement: [
      'mức đạt: kết quả trước, mục tiêu sau.',
      'attainment: first the result, then the target.',
    ],
  },
  {
    kind: 'part-of-whole',
    stated: 'funding-vn-44',
    inputs: ['funding'],
    statement: ['một phần không thể lớn hơn tổng.', 'a part cannot exceed its whole.'],
  },
  {
    kind: 'equal',
    stated: 'demonstration-models',
    inputs: ['clusters'],
    statement: [
      'hai chỗ nêu cùng một số; ở đây hai số có thể khác phạm vi (doubt).',
      'two passages give the same number; here the two may differ in scope (doubt).',
    ],
    cells: { doubt: 'scope' },
  },
  {
    kind: 'above',
    stated: 'clusters',
    inputs: ['clusters-target'],
    statement: ['kết quả cao hơn mục tiêu.', 'the result is above the target.'],
  },
  {
    kind: 'years',
    stated: 'programme-years',
    inputs: [],
    statement: [
      'số năm của kỳ; không cần số đầu vào.',
      'the years of the period; it takes no inputs.',
    ],
  },
  {
    kind: 'date',
    stated: ['2014-08-01', 5],
    inputs: ['decision-1288-qd-ttg'],
    statement: [
      'ngày của một văn bản trong timeline.csv; line là dòng nêu ngày ấy.',
      'the date of an act of timeline.csv; line is where it stands.',
    ],
  },
];

/** Example rows of `claims/<source>.csv`; kinds are all different, so each gives its row an id. */
export function listExampleClaims(prefix: string): readonly ExampleRow[] {
  return EXAMPLES.map(({ kind, stated, inputs, statement, cells }) => ({
    id: `c-${idOfExample(prefix, kind)}`,
    kind,
    ...(typeof stated === 'string'
      ? { stated: idOfExample(prefix, stated) }
      : { stated: stated[0], line: String(stated[1]) }),
    // The act of a date is one of the timeline, and no example.
    inputs: inputs.map((name) => (kind === 'date' ? name : idOfExample(prefix, name))).join(' '),
    ...cells,
    statement_vi: `${EXAMPLE_MARKS.vi} ${statement[0]}`,
    statement_en: `${EXAMPLE_MARKS.en} ${statement[1]}`,
  }));
}

/** Example rows of `registers/<source>.csv`. */
export function listExampleEntries(): readonly ExampleRow[] {
  const entries = [
    ['3', '61', 'act'],
    ['4', '15', 'date'],
    ['6', '2021', 'period'],
    ['11', '1', 'section'],
  ];
  return entries.map(([line = '', token = '', reason = '']) => ({
    line,
    token: `${EXAMPLE_MARKS.vi} ${token}`,
    reason,
  }));
}

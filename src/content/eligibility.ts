/** What a document says of a group or a place. */
type Answer = 'yes' | 'no' | 'if' | 'unsaid';

/** The documents that say who may be supported, in the order of the columns. */
export const ELIGIBILITY_SOURCES = [
  { id: 'decision-1288', first: 58, last: 62, observation: 'd1288-ward-conversion-limit' },
  { id: 'submission-2021-2025', first: 489, last: 543, observation: 's21-ward-conversion-limit' },
] as const;

/** An answer by each document; where words are added to it, the last part of their key. */
interface EligibilityRow {
  readonly id: string;
  readonly cells: readonly (readonly [Answer, detail?: string])[];
}

/** Who and where, as the documents list them, and those whom they leave out. */
export const ELIGIBILITY: readonly {
  readonly id: string;
  readonly rows: readonly EligibilityRow[];
}[] = [
  {
    id: 'who',
    rows: [
      { id: 'enterprise', cells: [['yes'], ['yes', 'decree-39']] },
      { id: 'cooperative', cells: [['yes'], ['yes']] },
      { id: 'household', cells: [['yes'], ['yes']] },
      {
        id: 'large',
        cells: [
          ['no', 'unclear-cleaner'],
          ['no', 'but-cleaner'],
        ],
      },
    ],
  },
  {
    id: 'where',
    rows: [
      { id: 'district', cells: [['yes'], ['yes']] },
      { id: 'ward', cells: [['yes'], ['yes']] },
      {
        id: 'new-ward',
        cells: [
          ['if', 'limit'],
          ['if', 'limit-counted'],
        ],
      },
      { id: 'seat', cells: [['unsaid'], ['yes']] },
      {
        id: 'elsewhere',
        cells: [
          ['no', 'unclear-cleaner'],
          ['no', 'but-cleaner'],
        ],
      },
    ],
  },
  {
    id: 'besides',
    rows: [
      {
        id: 'cleaner',
        cells: [
          ['yes', 'no-word'],
          ['yes', 'no-limit'],
        ],
      },
      { id: 'services', cells: [['yes'], ['yes']] },
    ],
  },
];

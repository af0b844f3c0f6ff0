import type { Dataset } from '../domain/dataset.ts';

/** The tables in the order in which a reader wants them: what they are about first, codes last. */
export const TABLE_GROUPS = {
  figures: ['observations', 'derived', 'claims'],
  documents: ['sources', 'sections', 'timeline', 'gaps', 'terms'],
  history: ['corrections', 'changes'],
  codes: [
    'indicators',
    'units',
    'periods',
    'categories',
    'regions',
    'provinces',
    'provinces-2025',
    'verdicts',
    'weights',
    'claim-kinds',
  ],
} as const satisfies Record<string, readonly (keyof Dataset)[]>;

export type TableGroup = keyof typeof TABLE_GROUPS;

export const TABLE_GROUP_NAMES = Object.keys(TABLE_GROUPS) as readonly TableGroup[];

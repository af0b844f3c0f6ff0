import type { TimelineEntry } from '../dataset.ts';

/** Kinds of claims about a legal act or event, each the text that the act itself bears. */
export const TEXT_KINDS = {
  /** The date of an act, in ISO 8601. */
  date: ({ date }: TimelineEntry) => date,
  /** The number of an act. */
  'act-number': ({ number }: TimelineEntry) => number,
} as const;

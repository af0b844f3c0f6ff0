/** What an entry of the timeline is. */
export const EVENT_KINDS = [
  'law',
  'decree',
  'decision',
  'circular',
  'resolution',
  'conclusion',
  'directive',
  'letter',
  'event',
] as const;

/** What a document lacks. */
export const GAP_KINDS = ['appendix', 'chart', 'passage', 'figure'] as const;

/** How much of a document there is. */
export const COMPLETENESS = ['complete', 'appendices-missing', 'fragment'] as const;

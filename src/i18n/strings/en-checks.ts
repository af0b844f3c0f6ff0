/** English texts of the pages on claims. */
export const enChecks = {
  'checks.title': 'Do the documents’ numbers add up?',
  'checks.description':
    '{{all}} statements that the documents make about their own numbers, each one checked: {{holding}} hold, {{wrong}} are wrong in substance. With the arithmetic.',
  'checks.verdict-description': 'Statements checked with the verdict “{{verdict}}”. {{definition}}',
  'checks.headline':
    'Of {{all}} statements in the documents, {{holding}} hold and {{wrong}} are wrong in substance',
  'checks.deck':
    'Sums, shares, means, growth rates, ranks, counts of years and dates in the documents are recomputed or compared each time this site is built, allowing for rounding. That a statement holds means that the numbers agree with each other, not that they are true. Slips are kept apart from what is wrong in substance.',
  'checks.verdict-headline': '{{count}} statements: {{verdict}}',
  'checks.verdict-title': 'Checks: {{verdict}}',
  'checks.totals': 'Statements by verdict',
  'checks.filters': 'Filter the statements',
  'checks.documents': 'Document',
  'checks.kinds': 'Kind',
  'checks.all': 'All',
  'checks.key':
    'On each number line, the outline is the range of the printed number, the solid bar the range recomputed.',
  'checks.shown': 'Showing {shown} of {all} statements.',
  'checks.by-kind': 'By kind',
  'checks.link': 'Address of this statement',
  'checks.formula': 'Arithmetic',
  'checks.act': 'Given elsewhere as',
  'checks.true': 'true',
  'checks.false': 'not true',
  'checks.needed': 'For it to hold, {{input}} would have to be {{value}}.',
  'checks.printed': 'printed: {{value}}',
  'checks.ours': 'recomputed: {{value}}',
} as const;

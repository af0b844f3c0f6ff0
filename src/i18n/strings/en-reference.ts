/** English texts of the glossary and the timeline. */
export const enReference = {
  'glossary.title': 'Glossary',
  'glossary.description':
    'The words of industrial promotion and of this site, with the definition, unit and use of every indicator.',
  'glossary.verdicts': 'verdict on a claim',
  'glossary.weights': 'weight of a mismatch',
  'glossary.unit': 'Unit: {{unit}}',
  'glossary.printed': 'printed figures: {{count}}',
  'glossary.computed': 'computed by us: {{count}}',
  'timeline.title': 'Timeline',
  'timeline.description':
    'Legal acts and events that the source documents cite, by year, with source and line, beside the periods of the two reports.',
  'timeline.kind.law': 'Law',
  'timeline.kind.decree': 'Decree',
  'timeline.kind.decision': 'Decision',
  'timeline.kind.circular': 'Circular',
  'timeline.kind.resolution': 'Resolution',
  'timeline.kind.conclusion': 'Conclusion',
  'timeline.kind.directive': 'Directive',
  'timeline.kind.letter': 'Official letter',
  'timeline.kind.event': 'Event',
  'timeline.legend': 'Periods of the two reports',
  'timeline.begins': 'Reporting period {{period}} begins',
  'timeline.ends': 'Reporting period {{period}} ends',
  'timeline.misquote.date': '{{source}} dates it {{stated}}',
  'timeline.misquote.act-number': '{{source}} numbers it {{stated}}',
  'timeline.verdict': 'Contradicts:',
} as const;

import type { viRegion } from './vi-region.ts';

/** English texts of the page of one region. */
export const enRegion: Readonly<Record<keyof typeof viRegion, string>> = {
  'region.difference.heading': 'How far apart are the two reports?',
  'region.difference.text':
    'The region’s funding in the 2013–2022 report, less that in the 2014–2020 report, leaves {{difference}}. That is the difference between two reports, not to be read as the money of the remaining years: the two may differ in scope and in the kind of money.',
  'later.heading': 'Figures of the {{period}} report',
  'later.lead':
    'The text of this page does not speak of that report yet. The table is taken straight from the data.',
  'later.what': 'What it is',
  'later.figure': 'Figure',
  'later.result': 'Result',
  'later.target': 'Target',
  'region.deck.later':
    'The {{period}} report puts the region’s funding at {{amount}}, {{share}} of the national total.',
  'region.deck.named': 'It gives a figure of its own for',
  'region.deck.named-province': '{{name}} ({{amount}})',
  'region.claims.heading': 'What the reports say about this region',
  'region.claims.two': 'The reports',
  'region.claims.several': 'The reports',
  'region.claims.summary':
    '{{reports}} make {{all}} statements about figures of the region and its provinces; recomputed, {{holding}} hold. Those that do not, or need clearing up, come first.',
  'region.claims.all-hold':
    '{{reports}} make {{all}} statements about figures of the region and its provinces; recomputed, {{holding}} hold.',
  'region.gaps.heading': 'What is not published for this region',
  'region.gaps.line': '{{question}}: {{states}}.',
  'region.gaps.state': '{{state}} ({{period}})',
  'region.gaps.state.published': 'printed',
  'region.gaps.state.derived': 'not printed, but can be derived',
  'region.gaps.state.unknown': 'the part that might say it is missing from our copy',
  'region.gaps.see': 'Why it is missing, and whom to ask: see {{page}}.',
  'region.gaps.regions': 'Total funding of the region',
  'region.gaps.mean-per-province': 'Mean per province',
  'region.gaps.levels-by-region': 'The central part and the local part',
  'region.gaps.years-by-region': 'Funding by year',
  'region.gaps.provinces': 'Funding of each province',
  'region.gaps.capital-regions': 'Counterpart capital',
  'region.gaps.ratio-regions': 'Counterpart capital per đồng of the budget',
  'region.gaps.instances-regions': 'Instances of support',
  'region.gaps.outputs-regions': 'People trained, models, clusters',
  'region.gaps.staff-provinces': 'Industrial-promotion staff by province',
  'region.compare': 'Set this region beside others',
};

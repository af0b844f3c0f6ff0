import type { viComparison } from './vi-comparison.ts';

/** English texts of the comparator of regions. */
export const enComparison: Readonly<Record<keyof typeof viComparison, string>> = {
  'comparison.measure': 'Measure',
  'comparison.period': 'Report',
  'comparison.period.both': 'Both reports side by side',
  'comparison.period.several': 'All reports side by side',
  'comparison.regions': 'Regions',
  'comparison.provinces': 'Provinces with a figure of their own',
  'comparison.order': 'Order by',
  'comparison.order.shown': 'The measure shown',
  'comparison.order.list': 'Order of the list',
  'comparison.order.other': 'Another measure',
  'comparison.highlight': 'Highlight',
  'comparison.highlight.none': 'None',
  'comparison.all': 'Select all',
  'comparison.reset': 'Start again',
  'comparison.place': 'rank {place}',
  'comparison.none': 'Clear all',
  'comparison.lead':
    'Choose a measure, a report and the regions to hold against each other. Table and chart follow, and the address of the page keeps the choice for whoever you send it to.',
  'comparison.geography': 'Region or province',
  'comparison.tables': 'Full tables, one a measure',
  'comparison.lack.not-published': 'not published',
  'comparison.lack.no-province-named': 'no province named',
  'comparison.not-applicable': 'does not apply',
  'comparison.recomputed': 'recomputed by Vốn mồi:',
  'comparison.empty': 'No region is selected. Choose at least one above.',
  'comparison.shown': 'Rows: {rows}. Ordered by: {order}.',
  'comparison.unknown': 'The address says “{value}”, which matches nothing here and is left out.',
  'comparison.copy-link': 'Copy link',
  'comparison.copy-sentence': 'Copy the sentence',
  'comparison.copied': 'Copied.',
  'comparison.not-copied': 'The browser does not allow copying; take it from here: {text}',
  'comparison.unit': 'Unit: {{unit}}.',
  'comparison.sentence': 'A sentence to quote',
  'comparison.download': 'Download what is shown:',
  'comparison.legend.both':
    'Solid: the 2014–2020 report. Hollow: the 2013–2022 report. Number in bold: printed in the report; not in bold: computed by us. The earlier period lies inside the later; they do not form a series.',
  'comparison.legend.several':
    'From the top: the reports {{periods}}; solid is the first. Number in bold: printed in the report; not in bold: computed by us. {{overlaps}}',
  'comparison.overlap':
    '{{first}} and {{second}} share years: they form no series and cannot be read as a rise or a fall.',
  'comparison.legend.one': 'Solid: printed in the report. Hollow: computed by us.',
  'comparison.legend.range': 'Lines: the range that rounding leaves open.',
  'comparison.legend.places':
    'Ranks are among all regions with a figure, shown or not, in each report.',
  'comparison.legend.ties':
    'A rank of two numbers is a tie: the figures are equal, or their ranges overlap and nobody can tell which is higher.',
  'comparison.memo': 'Industrial promotion – {measure}: {values}.',
  'comparison.sources': 'Source: {source}.',
  'comparison.memo-link': 'See {address}',
  'comparison.memo-both':
    '2014–2020 lies within 2013–2022; the two cannot be read as a rise or a fall.',
  'comparison.basis': 'Kind of money: {bases}.',
  'comparison.derived': '{{value}} (computed by Vốn mồi)',
  'comparison.derived-range': '{{value}} (computed by Vốn mồi, range {{range}})',
  'comparison.file': 'regions-compared',

  'comparison.measure.amount': 'Funding',
  'comparison.about.amount':
    'Industrial-promotion funding in current đồng. The six regions do not add up to the country: the rest is assigned to no region.',
  'comparison.measure.share': 'Share of total funding',
  'comparison.about.share': 'What each region has of the country’s total funding.',
  'comparison.measure.per-province': 'Mean per province',
  'comparison.about.per-province':
    'Funding divided by the region’s number of provinces. The national mean here includes what is assigned to no region; a province’s figure is its own funding.',
  'comparison.measure.per-province-of-six-regions': 'Mean per province, six regions’ funding only',
  'comparison.about.per-province-of-six-regions':
    'Funding divided by the number of provinces. The national mean here leaves out what is assigned to no region; a province’s figure is its own funding.',
  'comparison.measure.per-province-without-named': 'Mean per province without the province named',
  'comparison.about.per-province-without-named':
    'Mean of a region’s other provinces once the one with a figure of its own is left out, where it can be computed.',
  'comparison.measure.province-share': 'Share of provinces',
  'comparison.about.province-share':
    'A region’s provinces as a share of the country’s, grouped as in the report.',
  'comparison.measure.per-year': 'Mean per year',
  'comparison.about.per-year':
    'Funding divided by the years of the report’s period. The years within it are not alike.',
  'comparison.measure.difference': 'Difference between the two reports',
  'comparison.about.difference':
    'The 2013–2022 report minus the 2014–2020 report. Not to be read as the money of 2013, 2021 and 2022: the two may differ in scope and in kind of money.',
};

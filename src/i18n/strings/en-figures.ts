import type { viFigures } from './vi-figures.ts';

/** English texts of figures, key for key those of the Vietnamese ones. */
export const enFigures: Readonly<Record<keyof typeof viFigures, string>> = {
  'figure.label': 'Figure',
  'figure.source': 'Source:',
  'figure.line': 'line {{lines}}',
  'figure.lines': 'lines {{lines}}',
  'figure.table': 'Data table',
  'figure.missing': 'not published',
  'figure.not-computable': 'cannot be computed from the documents',
  'figure.column-region': 'Region',
  'figure.read.derived': '{{value}}, computed by us',
  'figure.read.hint': 'Arrow keys read the values one by one; Escape stops.',
  'switch.period': 'Report period',
  'switch.measure': 'Measure',
  'switch.definition': 'Definition',

  'figure.co-investment.title':
    'Counterpart capital per đồng of state money: {{r20-counterpart-per-dong}} in the 2014–2020 report, {{r22-counterpart-per-dong}} in the 2013–2022 report',
  'figure.co-investment.subtitle':
    'Each square is one đồng. Solid: state money. Outlined: counterpart capital, by the number printed in the report (which there says “investment”).',
  'figure.co-investment.note':
    'The periods overlap: 2014–2020 lies inside 2013–2022, so the difference between the two numbers is neither a rise nor a fall. The ratio does not prove that the state’s đồng brought in the others.',
  'figure.co-investment.state': 'one đồng of state money',
  'figure.co-investment.counterpart': 'reported counterpart capital',
  'figure.co-investment.unit': 'đồng',
  'figure.co-investment.column-period': 'Period',
  'figure.co-investment.column-stated': 'Printed',
  'figure.co-investment.column-counterpart': 'Counterpart capital (billion VND)',
  'figure.co-investment.column-state': 'State money (billion VND)',
  'figure.co-investment.column-derived': 'Computed by us',

  'figure.funding-outside-regions.title':
    '{{first}} of the money in the 2014–2020 report is assigned to no region; in the 2013–2022 report it is {{second}}',
  'figure.funding-outside-regions.subtitle':
    'Each bar is all industrial-promotion funding in one report, per cent. Solid or hollow: money of the six regions. Hatched: assigned to no region, computed by us.',
  'figure.funding-outside-regions.note':
    'It may be money carried out by organisations that belong to no province; the documents do not say. For 2014–2020 the total is an approved plan. For 2013–2022 it is budget allocated while regional money is carried out, so the gap may include money allocated but not carried out.',
  'figure.funding-outside-regions.regions': 'six regions',
  'figure.funding-outside-regions.remainder': 'in no region',
  'figure.funding-outside-regions.column-period': 'Period',
  'figure.funding-outside-regions.column-regions': 'Six regions (billion VND)',
  'figure.funding-outside-regions.column-regions-share': 'Share',
  'figure.funding-outside-regions.column-remainder': 'In no region (billion VND)',
  'figure.funding-outside-regions.column-remainder-share': 'Share',

  'figure.difficult-areas.title':
    '{{share}} of instances of support in {{known}} were in difficult areas; for {{unknown}} nothing is published',
  'figure.difficult-areas.subtitle':
    'Instances of support to rural industrial establishments. Solid: in difficult and especially difficult areas.',
  'figure.difficult-areas.note':
    'Counted in instances of support, not in establishments. The report does not say which list of difficult areas it uses. Grey hatch: the report does not publish this number.',
  'figure.difficult-areas.difficult': 'in difficult areas',
  'figure.difficult-areas.of': 'of',
  'figure.difficult-areas.all': 'all',
  'figure.difficult-areas.column-period': 'Period',
  'figure.difficult-areas.column-all': 'All instances of support',
  'figure.difficult-areas.column-difficult': 'In difficult areas',
  'figure.difficult-areas.column-share': 'Share as printed',

  'figure.ratio-by-definition.all.name': 'All definitions',
  'figure.ratio-by-definition.all.title':
    'For 2014–2020, dividing by all state money gives {{first}}, dividing by central money alone {{central-first}}',
  'figure.ratio-by-definition.all.subtitle':
    'Đồng per đồng of state money. Solid: 2014–2020 report. Hollow: 2013–2022 report. Whiskers: the interval that rounding and words such as “nearly”, “about” and “more than” allow.',
  'figure.ratio-by-definition.counterpart-to-state.title':
    'Counterpart capital over all state money: {{first}} and {{second}}; the reports print {{stated-first}} and {{stated-second}}',
  'figure.ratio-by-definition.total-to-state.title':
    'With state money counted as part of the investment, each đồng of it goes with {{first}} and {{second}}',
  'figure.ratio-by-definition.counterpart-to-central.title':
    'Over central money alone the ratio is {{first}} and {{second}}',
  'figure.ratio-by-definition.title.none':
    'Cannot be computed: the reports do not separate the counterpart capital of national projects',
  'figure.ratio-by-definition.central-projects-to-central.subtitle':
    'Đồng per đồng of central money. Grey hatch: cannot be computed.',
  'figure.ratio-by-definition.central-projects-to-central.note':
    'The reports give a single amount of counterpart capital, for national and local projects together. Divided by central money alone, numerator and denominator differ in scope.',
  'figure.ratio-by-definition.subtitle':
    'Đồng per đồng of state money; the scale does not start at zero. Solid: 2014–2020 report. Hollow: 2013–2022 report. Whiskers and brackets: interval.',
  'figure.ratio-by-definition.note':
    'The ratio does not prove that state money brought in the counterpart capital: what the establishments would have invested without support is unknown. Dividing by central money alone is our definition, not the reports’; its numerator still holds the counterpart capital of local projects.',
  'figure.ratio-by-definition.axis': 'đồng',
  'figure.ratio-by-definition.stated-name': 'As printed',
  'figure.ratio-by-definition.stated': 'as printed',
  'figure.ratio-by-definition.derived': 'computed by us',
  'figure.ratio-by-definition.not-computable': 'cannot be computed',
  'figure.ratio-by-definition.column-definition': 'Definition',
  'figure.ratio-by-definition.column-status': 'By whom',

  'figure.central-and-local.title':
    'Local budgets carry more than half of the money: {{first}} in the 2014–2020 report, {{second}} in the 2013–2022 report',
  'figure.central-and-local.title.plain':
    'Local budgets carry {{first}} of the money in the 2014–2020 report, {{second}} in the 2013–2022 report',
  'figure.central-and-local.subtitle':
    'Industrial-promotion funding by level of government, billion VND, and share. Solid: 2014–2020, approved plans. Hollow: 2013–2022, budget allocated.',
  'figure.central-and-local.note':
    'Shares computed by us from the amounts. The periods overlap and the two kinds of money differ, so this is no trend.',
  'figure.central-and-local.axis': 'billion VND',
  'figure.central-and-local.column-level': 'Level of government',
  'figure.central-and-local.column-amount': 'Funding (billion VND)',
  'figure.central-and-local.column-share': 'Share',

  'figure.funding-by-region.amount.name': 'Amount',
  'figure.funding-by-region.share.name': 'Share',
  'figure.funding-by-region.amount.title':
    'In both reports the {{highest}} has the most money, the {{lowest}} the least',
  'figure.funding-by-region.amount.title.changing':
    'In the earlier report the {{highest}} has the most money, the {{lowest}} the least',
  'figure.funding-by-region.share.title':
    'The {{highest}} has {{highest-first}} of all funding in the 2014–2020 report, {{highest-second}} in the 2013–2022 report',
  'figure.funding-by-region.amount.subtitle':
    'Industrial-promotion funding, billion VND, and share of all funding in the period. Solid: 2014–2020. Hollow: 2013–2022. Hatched: assigned to no region.',
  'figure.funding-by-region.share.subtitle':
    'Share of all industrial-promotion funding in the period, and amount (billion VND). Solid: 2014–2020. Hollow: 2013–2022. Hatched: assigned to no region.',
  'figure.funding-by-region.note':
    'Shares computed by us from the amounts. For 2014–2020 the total is an approved plan; what regional money is, the report does not say. For 2013–2022 the total ({{r22-funding-vn}}) is budget allocated and regional money is carried out. The periods overlap, so they are not to be added, subtracted or read as a trend.',
  'figure.funding-by-region.amount.axis': 'billion VND',
  'figure.funding-by-region.share.axis': '% of the period’s funding',
  'figure.funding-by-region.remainder-detail': 'the remainder, computed by us',
  'figure.funding-by-region.provinces': '{{count}} provinces and cities',
  'figure.funding-by-region.column-amount': 'Funding (billion VND)',
  'figure.funding-by-region.column-share': 'Share',

  'figure.money-and-provinces.title':
    'The {{most}} has {{most-provinces}} of the provinces and {{most-money}} of the six regions’ money; the {{least}} has {{least-provinces}} of the provinces, only {{least-money}} of the money',
  'figure.money-and-provinces.2014-2020.subtitle':
    'Part of each region, per cent, 2014–2020. Large square: of the six regions’ money. Small square: of the provinces and cities.',
  'figure.money-and-provinces.2013-2022.subtitle':
    'Part of each region, per cent, 2013–2022. Large square: of the six regions’ money. Small square: of the provinces and cities.',
  'figure.money-and-provinces.note':
    'Computed by us from the reports’ figures. Money assigned to no region is left out. The number of provinces does not measure need: provinces differ in population and in their number of firms.',
  'figure.money-and-provinces.axis': 'of the six regions',
  'figure.money-and-provinces.money': 'part of the six regions’ money',
  'figure.money-and-provinces.provinces': 'part of the provinces',
  'figure.money-and-provinces.column-money': 'Share of the six regions’ money',
  'figure.money-and-provinces.column-provinces': 'Share of the provinces',

  'figure.mean-per-province.2014-2020.title.below':
    'The report names two regions with the “lowest” mean; the {{lowest}} is below both',
  'figure.mean-per-province.title.below':
    'The lowest mean is in the {{lowest}}, {{lowest-value}}: a region whose mean the report does not print',
  'figure.mean-per-province.title.plain':
    'The highest mean per province is in the {{highest}}, {{highest-value}}; the lowest in the {{lowest}}, {{lowest-value}}',
  'figure.mean-per-province.2014-2020.subtitle':
    'Mean funding per province, 2014–2020, billion VND. Solid: printed in the report. Hollow: computed by us.',
  'figure.mean-per-province.2014-2020.note':
    'The two dotted lines are two national means: one divides the money of the six regions only, the other also counts money assigned to no region.',
  'figure.mean-per-province.2013-2022.subtitle':
    'Mean funding per province, 2013–2022, billion VND. All six are computed by us: the report prints only the national mean.',
  'figure.mean-per-province.2013-2022.note':
    'The two dotted lines are two national means, without and with the money assigned to no region. Regional money is carried out; the printed national mean is budget allocated. Not to be compared with 2014–2020: this period is longer and contains the other.',
  'figure.mean-per-province.reference-six': 'six regions’ money only',
  'figure.mean-per-province.reference-all': 'with money in no region',
  'figure.mean-per-province.axis': 'billion VND a province',
  'figure.mean-per-province.column-mean': 'Mean per province (billion VND)',
  'figure.mean-per-province.country-six': 'Country, six regions’ money only',
  'figure.mean-per-province.country-all': 'Country, with money assigned to no region',

  'figure.mean-without-named-province.title':
    'Without {{province}} the mean of the {{region}} is {{without}}; with it, {{with}}',
  'figure.mean-without-named-province.subtitle':
    'Mean per province, 2014–2020, billion VND. Large square: the whole region (solid: printed in the report; hollow: computed by us). Small square: without the province that the report gives a figure for, computed by us.',
  'figure.mean-without-named-province.note':
    'The report gives a figure of its own for at most one province or city in each region. Other provinces may also be high or low; not published.',
  'figure.mean-without-named-province.all': 'whole region',
  'figure.mean-without-named-province.without': 'without {{province}}',
  'figure.mean-without-named-province.names-none': 'the report names no province',
  'figure.mean-without-named-province.column-mean': 'Mean of the region (billion VND)',
  'figure.mean-without-named-province.column-without': 'Without the province named (billion VND)',
  'figure.mean-without-named-province.column-named': 'Province named',

  'figure.report-difference.title': 'The two reports differ most on the {{region}}: by {{value}}',
  'figure.report-difference.subtitle':
    'Funding by the 2013–2022 report less funding by the 2014–2020 report, billion VND, computed by us. Hatched: assigned to no region. Whiskers: interval.',
  'figure.report-difference.note':
    'This is a difference between two reports, not yet the money of 2013, 2021 and 2022. The 2014–2020 report does not say whether regional money was planned or carried out; the 2013–2022 report calls it carried out. Whether the two have the same scope is a question for the ministry.',
  'figure.report-difference.axis': 'billion VND',
  'figure.report-difference.less': 'less',
  'figure.report-difference.column-longer': '2013–2022 report',
  'figure.report-difference.column-shorter': '2014–2020 report',
  'figure.report-difference.column-difference': 'Difference between the reports',

  'figure.beneficiary-mix.title':
    '{{r22-support-instances-share-sme}} of instances of support went to small and medium enterprises, {{r22-support-instances-share-cooperative}} to cooperatives',
  'figure.beneficiary-mix.subtitle':
    'The {{r22-support-instances-vn}} by type of establishment, 2013–2022. Each square is one per cent.',
  'figure.beneficiary-mix.note':
    'Counted in instances of support, not in establishments: one establishment may be supported more than once. For 2014–2020: not published.',
  'figure.beneficiary-mix.column-type': 'Type',
  'figure.beneficiary-mix.column-instances': 'Instances of support',
  'figure.beneficiary-mix.column-share': 'Share as printed',
  'figure.beneficiary-mix.column-derived': 'Computed by us',
};

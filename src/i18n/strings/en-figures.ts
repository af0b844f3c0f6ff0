import type { viFigures } from './vi-figures.ts';

/** English texts of figures, key for key those of the Vietnamese ones. */
export const enFigures: Readonly<Record<keyof typeof viFigures, string>> = {
  'figure.label': 'Figure',
  'figure.source': 'Source:',
  'figure.line': 'line {{lines}}',
  'figure.lines': 'lines {{lines}}',
  'figure.table': 'Data table',
  'figure.not-published': 'not published',
  'figure.not-computable': 'cannot be computed from the documents',
  'figure.column-region': 'Region',
  'figure.column-amount': 'Funding (billion VND)',
  'figure.column-share': 'Share',
  'figure.read.derived': '{{value}}, computed by us',
  'figure.read.hint': 'Arrow keys read the values one by one; Escape stops.',
  'switch.period': 'Report period',
  'switch.measure': 'Show by',
  'switch.definition': 'Definition',

  'figure.co-investment.title':
    'Counterpart capital per đồng of state money: {{r20-counterpart-per-dong}} in the 2014–2020 report, {{r22-counterpart-per-dong}} in the 2013–2022 report',
  'figure.co-investment.subtitle':
    'Each square is one đồng. Solid: state money. Outlined: counterpart capital, by the ratio that the report prints (calling it “investment” there).',
  'figure.co-investment.note':
    'Each large square is one đồng; dashed is the part missing from a whole one. The ten small squares are the years 2013–2022, solid where the report covers them. Counterpart capital (called “investment” where the reports print this number) against central and local state money: approved plans for 2014–2020, budget allocated for 2013–2022. The first period lies inside the second, so the difference is neither a rise nor a fall. The ratio does not prove that the state’s đồng brought in the others: the reports do not say what the establishments would have invested without support.',
  'figure.co-investment.state': 'one đồng of state money',
  'figure.co-investment.counterpart': 'reported counterpart capital',
  'figure.co-investment.unit': 'đồng',
  'figure.co-investment.column-period': 'Period',
  'figure.co-investment.column-stated': 'Printed',
  'figure.co-investment.column-counterpart': 'Counterpart capital (billion VND)',
  'figure.co-investment.column-state': 'State money (billion VND)',
  'figure.co-investment.column-derived': 'Computed by us',

  'figure.funding-outside-regions.title':
    '{{first}} of the money in the 2014–2020 report is assigned to no region, {{second}} in the 2013–2022 report',
  'figure.funding-outside-regions.subtitle':
    'Percentage of each report’s total, computed by us. Solid, hollow: six regions. Hatched: assigned to no region.',
  'figure.funding-outside-regions.note':
    'It may be for projects run by organisations that belong to no province; the documents do not say. For 2014–2020 the total is an approved plan, and the report does not say whether regional funding was planned or carried out. For 2013–2022 the total is budget allocated and the regional figures are funding of work carried out, so the gap may include money allocated but not used.',
  'figure.funding-outside-regions.regions': 'six regions',
  'figure.funding-outside-regions.remainder': 'assigned to no region',
  'figure.funding-outside-regions.column-period': 'Period',
  'figure.funding-outside-regions.column-regions': 'Six regions (billion VND)',
  'figure.funding-outside-regions.column-regions-share': 'Share',
  'figure.funding-outside-regions.column-remainder': 'Assigned to no region (billion VND)',
  'figure.funding-outside-regions.column-remainder-share': 'Share',

  'figure.ratio-by-definition.all.name': 'All definitions',
  'figure.ratio-by-definition.all.title':
    'For 2014–2020, counterpart capital over all state money is {{first}}, over central money alone {{central-first}}',
  'figure.ratio-by-definition.all.subtitle':
    'Đồng per đồng of state money. Solid: 2014–2020 report. Hollow: 2013–2022 report. Whiskers: interval.',
  'figure.ratio-by-definition.all.note':
    'The denominator is approved plans (2014–2020) or budget allocated (2013–2022). The periods overlap, so no rise or fall can be read here. The ratio does not prove that state money brought in the counterpart capital: the reports do not say what the establishments would have invested without support. Dividing by central money alone is our definition; the reports do not separate the counterpart capital of national-programme projects, so numerator and denominator may differ in scope. Intervals come from rounding and from “nearly”, “about”, “more than”; left out where too narrow to see.',
  'figure.ratio-by-definition.counterpart-to-state.title':
    'Counterpart capital over all state money, 2014–2020: {{first}}, printed as {{stated-first}}; 2013–2022: {{second}}, printed as {{stated-second}}',
  'figure.ratio-by-definition.total-to-state.title':
    'State money plus counterpart capital, per đồng of state money: {{first}} from the 2014–2020 report, {{second}} from the 2013–2022 report',
  'figure.ratio-by-definition.counterpart-to-central.title':
    'Counterpart capital over central money alone: {{first}} from the 2014–2020 report, {{second}} from the 2013–2022 report',
  'figure.ratio-by-definition.counterpart-to-central.subtitle':
    'Đồng per đồng of central money; the scale does not start at zero. Whiskers, brackets: interval.',
  'figure.ratio-by-definition.counterpart-to-central.note':
    'The denominator is approved plans (2014–2020) or budget allocated (2013–2022). The periods overlap, so no rise or fall can be read here. The ratio does not prove that state money brought in the counterpart capital: the reports do not say what the establishments would have invested without support. Dividing by central money alone is our definition; the reports do not separate the counterpart capital of national-programme projects, so numerator and denominator may differ in scope.',
  'figure.ratio-by-definition.central-projects-to-central.title.none':
    'Cannot be computed: the reports do not separate the counterpart capital of national-programme projects',
  'figure.ratio-by-definition.central-projects-to-central.subtitle':
    'Đồng per đồng of central money. Grey hatch: cannot be computed.',
  'figure.ratio-by-definition.central-projects-to-central.note':
    'The reports give a single amount of counterpart capital and do not separate national-programme projects from local ones. Divided by central money alone, numerator and denominator may differ in scope.',
  'figure.ratio-by-definition.subtitle':
    'Đồng per đồng of state money; the scale does not start at zero. Whiskers, brackets: interval.',
  'figure.ratio-by-definition.note':
    'The denominator is approved plans (2014–2020) or budget allocated (2013–2022). The periods overlap, so no rise or fall can be read here. The ratio does not prove that state money brought in the counterpart capital: the reports do not say what the establishments would have invested without support.',
  'figure.ratio-by-definition.axis': 'đồng',
  'figure.ratio-by-definition.stated-name': 'As printed',
  'figure.ratio-by-definition.stated': 'as printed',
  'figure.ratio-by-definition.derived': 'computed by us',
  'figure.ratio-by-definition.not-computable': 'cannot be computed',
  'figure.ratio-by-definition.column-definition': 'Definition',
  'figure.ratio-by-definition.column-status': 'Status',

  'figure.central-and-local.title':
    'Local budgets account for more than half of the money: {{first}} in the 2014–2020 report, {{second}} in the 2013–2022 report',
  'figure.central-and-local.title.plain':
    'Local budgets account for {{first}} of the money in the 2014–2020 report, {{second}} in the 2013–2022 report',
  'figure.central-and-local.subtitle':
    'Industrial-promotion funding, billion VND, and share. Solid: approved plans, 2014–2020. Hollow: budget allocated, 2013–2022.',
  'figure.central-and-local.note':
    'Shares computed by us from the amounts. The periods overlap and the two kinds of money differ, so do not read a trend.',
  'figure.central-and-local.axis': 'billion VND',
  'figure.central-and-local.column-level': 'Level of government',

  'figure.funding-by-region.amount.name': 'Amount',
  'figure.funding-by-region.share.name': 'Share',
  'figure.funding-by-region.amount.title':
    'In both reports, of the six regions the {{highest}} has the most funding, the {{lowest}} the least',
  'figure.funding-by-region.amount.title.changing':
    'In the earlier report, of the six regions the {{highest}} has the most funding, the {{lowest}} the least',
  'figure.funding-by-region.share.title':
    'The {{highest}} has {{highest-first}} of all funding in the 2014–2020 report, {{highest-second}} in the 2013–2022 report',
  'figure.funding-by-region.amount.subtitle':
    'Industrial-promotion funding, billion VND; pale: share of the period’s total. Solid: 2014–2020. Hollow: 2013–2022.',
  'figure.funding-by-region.share.subtitle':
    'Share of all industrial-promotion funding in the period; pale: billion VND. Solid: 2014–2020. Hollow: 2013–2022.',
  'figure.funding-by-region.note':
    'Shares are computed by us and here and there differ from the printed ones. For 2014–2020 the total is an approved plan; the report does not say whether regional funding was planned, allocated or carried out. For 2013–2022 the total ({{r22-funding-vn}}) is budget allocated; the regional figures are funding of work carried out. The periods overlap, so do not add them up or read a trend.',
  'figure.funding-by-region.amount.axis': 'billion VND',
  'figure.funding-by-region.share.axis': 'of the period’s funding',
  'figure.funding-by-region.remainder-detail': 'the remainder, computed by us',
  'figure.funding-by-region.provinces': '{{count}} provinces and cities',

  'figure.money-and-provinces.title':
    'The {{most}} has {{most-provinces}} of the provinces and {{most-money}} of the six regions’ funding; the {{least}} has {{least-provinces}} and {{least-money}}',
  'figure.money-and-provinces.subtitle':
    'Each region’s share, {{period}}. Large square: of the six regions’ funding. Small square: of the provinces.',
  'figure.money-and-provinces.note':
    'Computed by us from the reports’ figures. The part assigned to no region is left out. The number of provinces does not measure need: provinces differ in population and in their number of firms.',
  'figure.money-and-provinces.axis': 'of the six-region total',
  'figure.money-and-provinces.money': 'share of the six regions’ funding',
  'figure.money-and-provinces.provinces': 'share of the provinces',
  'figure.money-and-provinces.column-money': 'Share of the six regions’ funding',
  'figure.money-and-provinces.column-provinces': 'Share of the provinces',

  'figure.mean-per-province.2014-2020.title.below':
    'The report names two regions with the “lowest” mean; by its own figures the {{lowest}} is below both',
  'figure.mean-per-province.title.below':
    'The lowest mean is in the {{lowest}}, {{lowest-value}}: a region whose mean the report does not print',
  'figure.mean-per-province.title.region':
    'The mean of the {{region}} is {{region-value}}; the highest, in the {{highest}}, is {{highest-value}}',
  'figure.mean-per-province.title.region-highest':
    'The mean of the {{region}} is {{region-value}}, the highest of the six regions',
  'figure.mean-per-province.title.plain':
    'The highest mean is in the {{highest}}, {{highest-value}}; the lowest in the {{lowest}}, {{lowest-value}}',
  'figure.mean-per-province.title.close':
    'Regional means range from {{lowest-value}} to {{highest-value}}',
  'figure.mean-per-province.2014-2020.subtitle':
    'Mean funding per province, 2014–2020, billion VND. Solid: printed in the report. Hollow: computed by us.',
  'figure.mean-per-province.2014-2020.note':
    'The dotted lines are national means: with the part assigned to no region (printed) and for the six regions only (computed by us). The national total is an approved plan; the report does not say whether regional funding was planned or carried out. After the word “lowest” the report names the Northern midlands and mountains ({{r20-funding-per-province-nmm}}) and the North Central and Central coast ({{r20-funding-per-province-ncc}}).',
  'figure.mean-per-province.2013-2022.subtitle':
    'Mean funding per province, 2013–2022, billion VND. Hollow: computed by us.',
  'figure.mean-per-province.2013-2022.note':
    'The dotted lines are national means: with the part assigned to no region (printed; budget allocated) and for the six regions only (computed by us; funding of work carried out). The report prints no regional mean. Not to be compared with 2014–2020: this period is longer and contains the other.',
  'figure.mean-per-province.subtitle':
    'Mean funding per province, {{period}}, billion VND. Solid: printed in the report. Hollow: computed by us.',
  'figure.mean-per-province.note':
    'The dotted lines are national means: with the part assigned to no region and for the six regions only.{{overlap}}',
  'figure.overlap': ' Not to be compared with {{periods}}: some years belong to both.',
  'figure.mean-per-province.reference-six': 'for the six regions only',
  'figure.mean-per-province.reference-all': 'with the part in no region',
  'figure.mean-per-province.axis': 'billion VND a province',
  'figure.mean-per-province.column-mean': 'Mean per province (billion VND)',
  'figure.mean-per-province.country-six': 'Country, the six regions only',
  'figure.mean-per-province.country-all': 'Country, with the part assigned to no region',

  'figure.mean-without-named-province.title':
    'Without {{province}}, the mean of the {{region}} is {{without}}; with it, {{with}}',
  'figure.mean-without-named-province.subtitle':
    'Mean funding per province, 2014–2020, billion VND. Large square: whole region; small: without the province named. Hollow: computed by us.',
  'figure.mean-without-named-province.note':
    'In each region the report gives a figure of its own for at most one province or city; others may also be high or low, but are not published. It does not say whether the money was planned or carried out.',
  'figure.mean-without-named-province.all': 'whole region',
  'figure.mean-without-named-province.without': 'without {{province}}',
  'figure.mean-without-named-province.names-none': 'the report names no province',
  'figure.mean-without-named-province.names-several': 'the report names several provinces',
  'figure.mean-without-named-province.column-mean': 'Mean of the region (billion VND)',
  'figure.mean-without-named-province.column-without': 'Without the province named (billion VND)',
  'figure.mean-without-named-province.column-named': 'Province named',

  'figure.report-difference.title':
    'Of the six regions the two reports differ most on the {{region}}: by {{value}}',
  'figure.report-difference.title.region': 'The two reports differ by {{value}} on the {{region}}',
  'figure.report-difference.subtitle':
    'Funding in the 2013–2022 report minus funding in the 2014–2020 report, billion VND, computed by us.',
  'figure.report-difference.note':
    'This is a difference between two reports, not to be read as the money of 2013, 2021 and 2022. The 2014–2020 report does not say whether regional funding was planned, allocated or carried out; the 2013–2022 report counts what was carried out. Whether the two have the same scope is a question for the ministry.',
  'figure.report-difference.axis': 'billion VND',
  'figure.report-difference.less': 'minus',
  'figure.report-difference.column-longer': '2013–2022 report',
  'figure.report-difference.column-shorter': '2014–2020 report',
  'figure.report-difference.column-difference': 'Difference between the reports',
};

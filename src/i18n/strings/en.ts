import type { TextKey } from './vi.ts';

/** English texts of the interface, key for key those of the Vietnamese ones. */
export const en: Readonly<Record<TextKey, string>> = {
  'site.name': 'Vốn mồi',
  'site.subtitle': 'Seed money: industrial promotion in figures',
  'site.tagline':
    'Vietnam’s industrial-promotion money, 2013–2022. Every number leads to its document.',
  'site.skip': 'Skip to content',
  'site.sign': 'One đồng of state money and about five and a half of counterpart capital',

  'nav.label': 'Pages',
  'nav.story': 'Story',
  'nav.regions': 'Regions',
  'nav.leverage': 'Counterpart capital',
  'nav.beneficiaries': 'Beneficiaries',
  'nav.sources': 'Sources',
  'nav.method': 'Method',
  'nav.language': 'Language',
  'nav.breadcrumb': 'Breadcrumb',
  'nav.next': 'Read on',

  'footer.single-source':
    'Every number here comes from one source: documents of the Ministry of Industry and Trade and the Government. Nobody independent has checked them.',
  'footer.nominal':
    'Vietnamese đồng at the prices of the time, not adjusted for inflation, population or number of firms.',
  'footer.licence': 'Data: CC BY 4.0. Code: MIT.',
  'footer.data': 'Download the data: figures in the documents',
  'footer.data-derived': 'figures we computed',

  'numbers.legend-printed': 'Dotted underline',
  'numbers.legend-printed-meaning': 'printed in a document.',
  'numbers.legend-derived': 'Dashed',
  'numbers.legend-derived-meaning': 'computed by us. Follow a number to its source or formula.',

  'figure.label': 'Figure',
  'figure.source': 'Source:',
  'figure.line': 'line {{lines}}',
  'figure.table': 'Table',
  'figure.approximately': 'about',

  'figure.co-investment.title':
    'The reports put counterpart capital at {{r20-counterpart-per-dong}} per đồng of state money in 2014–2020 and {{r22-counterpart-per-dong}} in 2013–2022',
  'figure.co-investment.subtitle':
    'Each square is one đồng. Solid: state money. Outlined: counterpart capital, in the words and numbers that the reports print.',
  'figure.co-investment.note':
    'The periods overlap: 2014–2020 lies inside 2013–2022, so the step from one number to the other is no rise or fall. The ratio does not prove that the state’s đồng caused the others.',
  'figure.co-investment.state': 'one đồng of state money',
  'figure.co-investment.counterpart': 'reported counterpart capital',
  'figure.co-investment.unit': 'đồng',
  'figure.co-investment.column-period': 'Period',
  'figure.co-investment.column-stated': 'Printed',
  'figure.co-investment.column-counterpart': 'Counterpart capital (billion VND)',
  'figure.co-investment.column-state': 'State money (billion VND)',
  'figure.co-investment.column-derived': 'Computed by us',

  'figure.funding-by-region.title':
    '{{d-2014-2020-funding-share-outside-regions}} of the 2014–2020 money is assigned to no region; for 2013–2022 it is {{d-2013-2022-funding-share-outside-regions}}',
  'figure.funding-by-region.subtitle':
    'Share of all funding in each period, and amount (billion VND). Solid: 2014–2020. Hollow: 2013–2022.',
  'figure.funding-by-region.note':
    'Shares computed by us from the amounts. The 2014–2020 total is an approved plan; the 2013–2022 total ({{r22-funding-vn}}) is budget allocated, while regional money is called carried out. The periods overlap, so they are not to be added or subtracted.',
  'figure.funding-by-region.axis': 'of the period’s funding',
  'figure.funding-by-region.remainder': 'In no region',
  'figure.funding-by-region.remainder-detail': 'the remainder, computed by us',
  'figure.funding-by-region.provinces': '{{count}} provinces and cities',
  'figure.funding-by-region.column-region': 'Region',
  'figure.funding-by-region.column-amount': 'Funding (billion VND)',
  'figure.funding-by-region.column-share': 'Share',

  'figure.mean-per-province-2014-2020.title.below':
    'The report names two regions with low means; the {{region}}, not mentioned, is below both',
  'figure.mean-per-province-2014-2020.title.plain':
    'Mean per province: highest in the {{highest}}, lowest in the {{lowest}}',
  'figure.mean-per-province-2014-2020.subtitle':
    'Mean funding per province, 2014–2020, billion VND. Solid: printed in the report. Hollow: computed by us.',
  'figure.mean-per-province-2014-2020.note':
    'The two dotted lines are two national means: one divides the money of the six regions only, the other also counts money in no region.',
  'figure.mean-per-province-2013-2022.title.plain':
    'Over ten years: {{highest}} {{highest-value}} per province, {{lowest}} {{lowest-value}}',
  'figure.mean-per-province-2013-2022.subtitle':
    'Mean funding per province, 2013–2022, billion VND. All six are computed by us: the report prints the national mean only.',
  'figure.mean-per-province-2013-2022.note':
    'Regional money is called carried out, the national mean is budget allocated. Not to be read against the 2014–2020 figure: this period is longer and contains the other.',
  'figure.mean-per-province.reference-six': 'six regions’ money only',
  'figure.mean-per-province.reference-all': 'with money in no region',
  'figure.mean-per-province.without': 'without {{province}}',
  'figure.mean-per-province.axis': 'billion VND a province',
  'figure.mean-per-province.column-region': 'Region',
  'figure.mean-per-province.column-mean': 'Mean per province (billion VND)',
  'figure.mean-per-province.column-without': 'Without the province named',
  'figure.mean-per-province.country-six': 'Country, six regions’ money only',
  'figure.mean-per-province.country-all': 'Country, with money in no region',

  'figure.beneficiary-mix.title':
    '{{r22-support-instances-share-sme}} of all support went to small and medium enterprises; cooperatives had {{r22-support-instances-share-cooperative}}',
  'figure.beneficiary-mix.subtitle':
    'The {{r22-support-instances-vn}} by type of establishment, 2013–2022. Each square is one per cent.',
  'figure.beneficiary-mix.note':
    'Counted in instances of support, not in establishments: one may be supported more than once. For 2014–2020: not published.',
  'figure.beneficiary-mix.column-type': 'Type',
  'figure.beneficiary-mix.column-instances': 'Instances of support',
  'figure.beneficiary-mix.column-share': 'Share as printed',
  'figure.beneficiary-mix.column-derived': 'Computed by us',

  'ratio.table': 'Ratio of counterpart capital under each definition',
  'ratio.definition': 'Definition',
  'ratio.stated': 'As printed',
  'ratio.note':
    'First row: printed in the reports. The others: computed by us, with the interval that rounding and the words “nearly” and “more than” allow.',

  'table.total': 'Country, as printed',
  'table.six-regions': 'Six regions together',
  'table.period': 'Period',

  'story.title': 'Vốn mồi: Vietnam’s industrial promotion in figures',
  'story.description':
    'Reports put counterpart capital at {{r20-counterpart-per-dong}} per đồng of state money in 2014–2020 and {{r22-counterpart-per-dong}} in 2013–2022. Where the money went, to whom, and what the documents leave out.',
  'regions.title': 'Industrial-promotion money by region',
  'regions.description':
    'Funding of the six regions in two reports: amount, share, mean per province, and the part that belongs to no region.',
  'region.description':
    'Industrial-promotion funding of the {{name}}: amount, share and mean per province in two reports, each number linked to its line in the document.',
  'leverage.title': 'Counterpart capital per đồng of state money',
  'leverage.description':
    'Two reports put counterpart capital at {{r20-counterpart-per-dong}} and {{r22-counterpart-per-dong}} per đồng of state money. Numerator, denominator, and what the ratio does not prove.',
  'beneficiaries.title': 'Who was supported',
  'beneficiaries.description':
    '{{r22-support-instances-vn}} in 2013–2022 by type of establishment and in difficult areas; nothing published for 2014–2020.',
  'sources.title': 'Sources',
  'sources.description':
    'The two ministry reports that every number on this site leads to: the state of the texts, the figures transcribed, the data to download.',
  'source.description':
    '{{title}}: every figure in reading order, as printed, with its line, reading and rounding interval.',
  'method.title': 'Method',
  'method.description':
    'How figures are transcribed, read and computed; every value of our own with its formula and interval.',
  'not-found.title': 'No such page',
  'not-found.description': 'This address leads to no page.',

  'source.document': 'Document',
  'source.issuer': 'Issued by',
  'source.number': 'Number',
  'source.date': 'Date',
  'source.not-given': 'not given in the text',
  'source.state': 'State of the text',
  'source.observations': 'Figures transcribed',
  'source.count': '{{count}} figures',
  'source.intro':
    'Every figure in reading order, exactly as printed. Lines are counted from the top of the text, blank ones included.',
  'source.completeness.appendices-missing': 'body complete, appendices missing',
  'source.completeness.fragment': 'a fragment',
  'source.completeness.complete': 'complete',

  'observation.line': 'line {{line}}',
  'observation.printed': 'Printed',
  'observation.read-as': 'Read as',
  'observation.meaning': 'Interval',
  'observation.exact': 'a count, without rounding error',
  'observation.literal-from': 'taken literally: {{lower}} or more',
  'observation.literal-to': 'taken literally: up to {{upper}}',
  'observation.literal-open': 'taken literally: no bound',
  'observation.basis': 'Basis',
  'observation.wording': 'Words around it',
  'observation.note': 'Note',
  'observation.link': 'Address of this figure',
  'observation.uncertain': 'cannot be read with certainty',

  'derived.formula': 'Formula',
  'derived.range': 'Interval',
  'derived.note': 'Note',

  'basis.foreseen': 'foreseen',
  'basis.approved-plan': 'approved plan',
  'basis.allocated': 'budget allocated',
  'basis.carried-out': 'carried out',
  'basis.counterpart': 'counterpart capital',
  'basis.unstated': 'the document does not say',

  'geography.country': 'Whole country',
  'geography.outside-regions': 'In no region',

  'key.state': 'State money',
  'key.counterpart': 'Counterpart capital',
  'key.total': 'Funding',
  'key.mean': 'Mean per province',
  'key.share': '{{share}} of the country',
  'key.rank': 'place {{rank}} of {{of}} regions',
  'key.rank-tie': 'between place {{best}} and {{worst}} of {{of}} regions, within rounding',

  'region.kicker': '{{name}}',
  'region.members': '{{count}}:',
  'region.members-named':
    'The 2014–2020 report gives a figure of its own for {{named}}. For the others: not published.',
  'region.members-none':
    'Neither report gives a figure of its own for any province here: not published.',
  'region.successors': 'Since 1 July 2025 these provinces belong to {{count}} new units:',
  'region.binh-thuan':
    'Both reports count Binh Thuan in the Southeast, unlike the six official socio-economic regions.',
  'region.crosses':
    'Today’s {{unit}} joins provinces from more than one region of the reports, so the old regional figures cannot be re-cut for it.',
  'region.headline.highest': 'The {{name}} has the highest mean per province in both reports',
  'region.headline.lowest': 'Per province, the {{name}} gets least in both reports',
  'region.headline.ranks':
    'Per province, the {{name}} comes {{first}} for 2014–2020 and {{second}} for 2013–2022',
  'region.headline.same-rank': 'Per province, the {{name}} comes {{first}} of six in both reports',
  'region.deck':
    'For 2014–2020 the region has {{amount-first}} for {{count}}, {{share-first}} of the country’s funding; for 2013–2022 it has {{amount-second}}, {{share-second}}.',
  'region.deck.printed-mean': 'The report prints a mean of {{mean}}; we compute {{derived}}.',
  'region.deck.own-mean':
    'The 2014–2020 report prints no mean for this region; division gives {{derived}}.',
  'region.named.heading': 'What one province does to the mean',
  'region.named.text':
    '{{province}} alone has {{amount}}. Without it the mean of the other provinces is {{without}}, against {{with}} with all of them.',
  'region.mean.heading': 'Mean per province',
  'region.mean.lowest-claim':
    'Of the regions with the “lowest” mean the 2014–2020 report names the Northern midlands and mountains with {{nmm}}, then the North Central and Central coast with {{ncc}}. By its own figures the Mekong River Delta has only {{mrd}}. The gap to the Northern midlands is small, and it turns round without Can Tho: then the mean is {{mrd-without}}.',
  'region.table.heading': 'Six regions and the rest',
  'region.table.caption':
    'Billion VND at the prices of the time. Shares of the country’s funding in the period, as printed where the report gives them.',
  'region.table.provinces': 'Provinces',
  'region.table.total': 'Total',
  'region.table.share': 'Share',
  'region.table.mean': 'Per province',
  'region.table.none': 'none',
  'region.table.note': 'Dashed: computed by us; the rest is printed in the reports.',
  'map.title': 'The {{name}} on a grid of the provinces',
  'map.note':
    'The {{r22-province-count-vn}} before 1 July 2025, grouped as in the two reports: Binh Thuan counts in the Southeast. A square is a province, whatever its area.',
  'map.hoang-sa': 'Hoang Sa',
  'map.truong-sa': 'Truong Sa',
};

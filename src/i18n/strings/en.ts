import { enComparison } from './en-comparison.ts';
import { enExplorer } from './en-explorer.ts';
import { enChecks } from './en-checks.ts';
import { enStory } from './en-story.ts';
import { enBeneficiaries } from './en-beneficiaries.ts';
import { enBudget } from './en-budget.ts';
import { enProgramme } from './en-programme.ts';
import { enTargets } from './en-targets.ts';
import { enActivities } from './en-activities.ts';
import { enOrganisation } from './en-organisation.ts';
import { enRegion } from './en-region.ts';
import { enProvinces } from './en-provinces.ts';
import { enAbout } from './en-about.ts';
import { enEmbed } from './en-embed.ts';
import { enData } from './en-data.ts';
import { enFigures } from './en-figures.ts';
import { enGaps } from './en-gaps.ts';
import { enMap } from './en-map.ts';
import { enReference } from './en-reference.ts';
import { enSearch } from './en-search.ts';
import type { TextKey } from './vi.ts';

/** English texts of the interface, key for key those of the Vietnamese ones. */
export const en: Readonly<Record<TextKey, string>> = {
  ...enEmbed,
  ...enData,
  ...enFigures,
  ...enGaps,
  ...enMap,
  ...enReference,
  ...enSearch,
  ...enStory,
  ...enChecks,
  ...enComparison,
  ...enExplorer,
  ...enBeneficiaries,
  ...enBudget,
  ...enTargets,
  ...enProgramme,
  ...enActivities,
  ...enOrganisation,
  ...enRegion,
  ...enProvinces,
  ...enAbout,

  'site.name': 'Vốn mồi',
  'site.subtitle': 'Seed money: industrial promotion in figures',
  'site.tagline': 'Every number leads to its document.',
  'site.skip': 'Skip to content',

  'nav.label': 'Pages',
  'nav.story': 'Story',
  'nav.regions': 'Regions',
  'nav.leverage': 'Counterpart capital',
  'nav.beneficiaries': 'Beneficiaries',
  'nav.sources': 'Sources',
  'nav.budget': 'Budget',
  'nav.targets': 'Targets',
  'nav.activities': 'Activities',
  'nav.organisation': 'Organisation',
  'nav.programme': '2021–2025',
  'nav.timeline': 'Timeline',
  'nav.glossary': 'Glossary',
  'nav.gaps': 'What is not published',
  'nav.about': 'About',
  'nav.corrections': 'Corrections',
  'nav.accessibility': 'Accessibility',
  'nav.method': 'Method',
  'nav.language': 'Language',
  'nav.breadcrumb': 'Breadcrumb',
  'nav.next': 'Read on',

  'evidence.heading': 'Checks and data',
  'evidence.summary':
    'The documents make {{all}} statements about the numbers on this page; recomputed, {{holding}} hold. Below are those that do not hold, are open to question or cannot be checked.',
  'evidence.all-hold':
    'The documents make {{all}} statements about the numbers on this page; recomputed, {{holding}} hold.',
  'evidence.files': 'All data:',

  'footer.single-source':
    'Every number here is taken or computed from one source: documents of state bodies. We have no independent source to check them against.',
  'footer.nominal':
    'Vietnamese đồng at the prices of the time, not adjusted for inflation, population or number of firms.',
  'footer.licence': 'Data: CC BY 4.0. Code: MIT.',
  'footer.release': 'Version {{version}}, data of {{date}}, hash {{hash}}.',

  'numbers.legend-printed': 'Dotted underline',
  'numbers.legend-printed-meaning': 'printed in a document.',
  'numbers.legend-derived': 'Dashed underline',
  'numbers.legend-derived-meaning': 'computed by us. Follow a number to its source or formula.',

  'table.total': 'Country, as printed',
  'table.six-regions': 'Six regions together',

  'story.title': 'Vốn mồi: Vietnam’s industrial promotion in figures',
  'story.description':
    'The reports say that one đồng of state money attracted {{r20-counterpart-per-dong}} of investment (2014–2020), {{r22-counterpart-per-dong}} (2013–2022). Where the money went, to whom, and what the documents leave out.',
  'regions.title': 'Industrial-promotion money by region',
  'regions.description':
    'Funding of the six regions in two reports: amount, share, mean per province, and the part assigned to no region.',
  'region.others': 'The other regions',
  'region.description':
    'Industrial-promotion funding of the {{name}}: amount, share and mean per province in two reports, each number linked to its line in the document.',
  'leverage.title': 'Counterpart capital per đồng of state money',
  'leverage.description':
    'Two reports say that one đồng of state money attracted {{r20-counterpart-per-dong}} and {{r22-counterpart-per-dong}} of investment. Numerator, denominator, and what the ratio does not prove.',
  'sources.title': 'Sources',
  'sources.description':
    'The five documents behind this site, a Prime Minister’s decision and a letter, two reports and a draft submission of the ministry: the state of the texts, the figures transcribed, the data to download.',
  'source.description':
    '{{title}}: every figure in reading order, as printed, with its line, reading and rounding interval.',
  'nav.checks': 'Checks',
  'observation.claims': 'Checked',
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
  'source.none': 'This document gives no figure about the programme.',
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
  'observation.literal-open': 'taken literally: no bound stated',
  'observation.basis': 'Basis',
  'observation.wording': 'Wording',
  'observation.note': 'Note',
  'observation.link': 'Address of this figure',
  'observation.uncertain': 'cannot be read with certainty',

  'popup.printed': 'Printed in a document',
  'popup.derived': 'Computed by us',
  'popup.close': 'Close',
  'popup.source': 'See it at its source',
  'popup.copy': 'Copy this sentence',
  'popup.copy-address': 'Copy link',
  'popup.copied': 'Copied.',
  'popup.quote': '{{about}}: {{value}}{{basis}}; source: {{place}}. Quoted from Vốn mồi:',
  'popup.quote-derived':
    '{{about}}: {{value}}{{range}}, computed by Vốn mồi from printed figures.{{note}}',
  'popup.quote-range': ' (interval {{range}})',
  'popup.quote-basis': ' ({{basis}})',
  'popup.quote-basis-unstated': ' (the document does not say whether planned or carried out)',
  'popup.method': 'computed by Vốn mồi from printed figures',

  'typing-errors.caption': 'Typing errors that were tried, by kind, and what became of them',
  'typing-errors.tried': 'Tried',
  'typing-errors.caught': 'Caught',
  'typing-errors.passed': 'Passed',
  'typing-errors.passed.exact': 'within rounding',
  'typing-errors.passed.bound': 'one side only',
  'typing-errors.passed.disputed': 'claim fails',
  'typing-errors.passed.free': 'stands alone',
  'typing-errors.kind.digit-changed': 'A digit wrong',
  'typing-errors.kind.digit-dropped': 'A digit left out',
  'typing-errors.kind.digit-doubled': 'A digit doubled',
  'typing-errors.kind.mark-moved': 'Decimal mark misplaced',
  'typing-errors.kind.unit-swapped': 'Million for billion, or the reverse',
  'typing-errors.kind.all': 'All',
  'typing-errors.note':
    'A digit wrong: each digit in turn one higher, the nine a zero. Decimal mark misplaced: one digit to either side, put in or left out. Each error counts once, for the first obstacle that catches it.',
  'typing-errors.alone': 'The numbers that stand alone',

  'derived.formula': 'Formula',
  'derived.range': 'Interval',
  'derived.exact': 'no rounding',
  'derived.note': 'Note',

  'basis.foreseen': 'foreseen',
  'basis.approved-plan': 'approved plan',
  'basis.allocated': 'budget allocated',
  'basis.carried-out': 'carried out',
  'basis.counterpart': 'counterpart capital',
  'basis.unstated': 'the document does not say',

  'status.target': 'target',
  'status.plan': 'planned',
  'status.draft': 'draft',
  'status.computed-in-source': 'computed in the document',

  'geography.country': 'Whole country',
  'geography.outside-regions': 'Assigned to no region',
  'geography.zone-north': 'The north',

  'key.state': 'State money',
  'key.counterpart': 'Counterpart capital',
  'key.total': 'Funding',
  'key.mean': 'Mean per province',
  'key.share': '{{share}} of the national total',
  'key.rank': '{{rank}} of {{of}} regions',
  'key.rank-tie': '{{best}} to {{worst}} of {{of}} regions, within rounding',

  'region.kicker': '{{name}}',
  'region.members': '{{count}}:',
  'region.members-named':
    'The 2014–2020 report gives a figure of its own for {{named}}. For the others: not published.',
  'region.members-none':
    'Neither report gives a figure of its own for any province here: not published.',
  'region.members-all': 'Funding of each in {{period}}: {{named}}.',
  'region.members-some': 'Funding in {{period}}: {{named}}. For the others: not published.',
  'region.successors':
    'Since 1 July 2025 their territory has belonged to {{count}} provinces and cities:',
  'region.binh-thuan':
    'Both reports count Binh Thuan in the Southeast, unlike the six official socio-economic regions of the time.',
  'region.crosses':
    'Provinces from other regions of the reports are now also part of {{units}}; the old figures cannot be re-cut there.',
  'region.headline.highest':
    'By both reports’ figures, mean funding per province is highest in the {{name}}',
  'region.headline.lowest':
    'By both reports’ figures, mean funding per province is lowest in the {{name}}',
  'region.headline.ranks':
    'Mean funding per province places the {{name}} {{first}} by the 2014–2020 report, {{second}} by the 2013–2022 report',
  'region.headline.same-rank':
    'Mean funding per province places the {{name}} {{first}} of six by both reports’ figures',
  'region.deck':
    'The 2014–2020 report puts the region’s funding at {{amount-first}} for {{count}}, {{share-first}} of the national total. The 2013–2022 report, whose longer period contains the other, has {{amount-second}} carried out, {{share-second}}.',
  'region.deck.printed-mean':
    'The 2014–2020 report prints a mean of {{mean}}; we compute {{derived}}.',
  'region.deck.own-mean':
    'The 2014–2020 report prints no mean for this region; division gives {{derived}}.',
  'region.named.heading': 'How one province skews the mean',
  'region.named.text':
    'For 2014–2020 {{province}} alone has {{amount}}. Without it, the mean of the other provinces is {{without}}; with it, {{with}}.',
  'region.mean.heading': 'Mean per province',
  'region.mean.lowest-claim':
    'The 2014–2020 report writes that “the region with the lowest mean funding is” the Northern midlands and mountains, {{nmm}}, and goes on to the North Central and Central coast, {{ncc}}. Divided in the same way, its own figures put the Mekong River Delta at {{mrd}}, below both. The gap to the Northern midlands and mountains is small, and it reverses once Can Tho is left out: the Delta’s mean is then {{mrd-without}}.',
  'region.table.caption':
    'Billion VND at the prices of the time. Shares of the national total of the period, as printed where the report gives them.',
  'region.table.provinces': 'Provinces',
  'region.table.total': 'Total',
  'region.table.share': 'Share',
  'region.table.mean': 'Per province',
  'region.table.none': 'not computed',
  'region.table.note': 'Dashed underline: computed by us; the rest is printed in the reports.',
  'map.title': 'The {{name}} on a grid of the provinces',
  'map.note':
    'The {{r22-province-count-vn}} before 1 July 2025, grouped as in the two reports: Binh Thuan counts in the Southeast. A square is a province, whatever its area.',
  'map.region.NMM': 'Northern midlands/and mountains',
  'map.region.RRD': 'Red River/Delta',
  'map.region.NCC': 'North Central/and Central coast',
  'map.region.CH': 'Central/Highlands',
  'map.region.SE': 'Southeast',
  'map.region.MRD': 'Mekong River/Delta',
  'map.hoang-sa': 'Hoang Sa',
  'map.truong-sa': 'Truong Sa',
};

import type { viProvinces } from './vi-provinces.ts';

/** English texts of the page of provinces. */
export const enProvinces: Readonly<Record<keyof typeof viProvinces, string>> = {
  'nav.provinces': 'Provinces',
  'provinces.title': 'Find a province',
  'provinces.description':
    'Look up a province or city by its old or new name: its region in the two reports, its unit since 1 July 2025, and any industrial-promotion funding published for it alone.',

  'provinces.search': 'Province or city, old name or new',
  'provinces.hint': 'With or without diacritics; common short forms work too.',
  'provinces.found': '{count} results.',
  'provinces.found-one': '{count} result.',
  'provinces.found-none':
    'No province or city has such a name. Type fewer letters, or the name of the province: districts, communes and towns are not listed. For a region, see the page “Regions”.',

  'provinces.index': 'Index of names',
  'provinces.index.with-figure': 'With a figure',
  'provinces.index.units': 'Since 1 July 2025',
  'provinces.before': 'before 1 July 2025',
  'provinces.none': 'none',
  'provinces.list': 'Every province and city, by present name',

  'provinces.namesake': 'former {{name}}',
  'provinces.money': 'Funding {{periods}}.',
  'provinces.money.period': '{{period}}: {{value}}',
  'provinces.not-published': 'not published',
  'provinces.region': 'Region in both reports: {{region}}.',
  'provinces.merged': 'Now part of {{unit}}, with {{fellows}}.',
  'provinces.unmerged': 'Now {{unit}}, merged with no other province.',

  'provinces.unit.alone': 'Not merged: {{former}} as it was, in the {{region}} of the two reports.',
  'provinces.unit.one-region': 'Made up of {{former}}, all in the {{region}} of the two reports.',
  'provinces.unit.regions':
    'Made up of {{former}}: different regions of the two reports, so old regional figures cannot be re-cut to fit this unit.',
  'provinces.unit.member': '{{name}} ({{region}})',
  'provinces.unit.exact': '{{value}}, the figure of {{former}} before 1 July 2025',
  'provinces.unit.summed': '{{value}}, the sum of its former provinces',
  'provinces.unit.unknown': 'cannot be derived, as there is no figure for {{missing}}',
  'provinces.unit.namesake': 'A figure for {{former}} is not one for present {{name}}.',
};

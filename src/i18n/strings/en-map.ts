import type { viMap } from './vi-map.ts';

/** English texts of the map of the provinces as tiles. */
export const enMap: Readonly<Record<keyof typeof viMap, string>> = {
  'figure.mean-per-province-map.title':
    'The mean per province is highest in the {{highest}} and lowest in the {{lowest}}; {{known}}',
  'figure.mean-per-province-map.title-highest':
    'The mean per province is highest in the {{highest}}; {{known}}',
  'figure.mean-per-province-map.title-lowest':
    'The mean per province is lowest in the {{lowest}}; {{known}}',
  'figure.mean-per-province-map.title-close':
    'The regional means are too close to name a highest or a lowest; {{known}}',
  'figure.mean-per-province-map.title.each': '{{highest}} has the most funding of all provinces',
  'figure.mean-per-province-map.title.each-lowest':
    '{{lowest}} has the least funding of all provinces',
  'figure.mean-per-province-map.title.each-close':
    'No province can be said for certain to have the most funding',
  'figure.mean-per-province-map.units.title':
    '{{crossing}} now join provinces that the reports count in different regions',
  'figure.mean-per-province-map.known-none': 'no province has a figure of its own',
  'figure.mean-per-province-map.known-few': 'most provinces have no figure of their own',
  'figure.mean-per-province-map.known-many': 'some provinces have no figure of their own',
  'figure.mean-per-province-map.known-all': 'every province has a figure of its own',

  'figure.mean-per-province-map.subtitle':
    '{{measure}}, {{period}}, billion VND. The stronger the colour, the more money.{{marked}}',
  'figure.mean-per-province-map.measure-regions': 'Mean funding per province, by region',
  'figure.mean-per-province-map.measure-each': 'Funding of each province',
  'figure.mean-per-province-map.marked':
    ' A small square in the corner: this province has a figure of its own.',
  'figure.mean-per-province-map.note':
    'Each tile is one province as before 1 July 2025, whatever its area; Binh Thuan belongs to the Southeast, as in the reports. The colour is that of the whole region and does not say which province has much or little. Where a report prints no mean we compute it. Each period has classes of its own: colours cannot be compared between the two.',
  'figure.mean-per-province-map.units.subtitle':
    'Each outline is one province or city since 1 July 2025; the name in bold is the one still in use, a thin seam inside divides old regions. The colour is still the mean per province of the old region, {{period}}, billion VND.{{marked}}',
  'figure.mean-per-province-map.units.note':
    'Both reports were written before the mergers and have no figures for the new provinces. One can be computed only where every province it was made of has a figure; the table says where that is so, and whose figures are missing.',

  'figure.mean-per-province-map.each.name': 'Each province, {{period}}',
  'figure.mean-per-province-map.units.name': 'Provinces today',
  'figure.mean-per-province-map.value': '{{value}} billion VND',
  'figure.mean-per-province-map.mean-of': 'Mean per province, {{region}}',
  'figure.mean-per-province-map.tile': '{{province}}, {{region}}',
  'figure.mean-per-province-map.silent': 'this province: not published',
  'figure.mean-per-province-map.unchanged': 'unchanged today',
  'figure.mean-per-province-map.keeps-name': 'today part of a larger {{unit}}',
  'figure.mean-per-province-map.part-of': 'today part of {{unit}}',
  'figure.mean-per-province-map.crossing': '(which joins different regions)',
  'figure.mean-per-province-map.printed': 'as printed',
  'figure.mean-per-province-map.exact': 'unchanged province',
  'figure.mean-per-province-map.summed': 'sum of its provinces',
  'figure.mean-per-province-map.missing': 'no figure for {{provinces}}',
  'figure.mean-per-province-map.column-province': 'Province',
  'figure.mean-per-province-map.column-amount': 'Funding (billion VND)',
  'figure.mean-per-province-map.column-unit': 'Today',
  'figure.mean-per-province-map.column-former': 'Former provinces',
  'figure.mean-per-province-map.column-regions': 'Region in the reports',
  'figure.mean-per-province-map.column-unit-amount': 'Funding {{period}} (billion VND)',
  'figure.mean-per-province-map.column-how': 'How it is known',
};

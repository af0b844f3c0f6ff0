/** English texts of the figures that only the story tells. */
export const enStory = {
  'figure.seed-money.title':
    'The 2014–2020 report sets {{state}} of planned state money beside {{counterpart}} of counterpart capital',
  'figure.seed-money.subtitle':
    'Solid row: all state money in the approved plans, both levels. Each outlined row below: one more đồng of counterpart capital for each đồng of it.',
  'figure.seed-money.note':
    'The denominator is the approved plan, which is not money known to have been spent. Dividing by central money alone is our own calculation; the report does not single out the counterpart capital of national projects, so the two may differ in scope. Grey hatch: not in the report.',
  'figure.seed-money.state': 'state money of both levels, approved plan',
  'figure.seed-money.central': 'Of which central budget',
  'figure.seed-money.local': 'Of which local budgets',
  'figure.seed-money.central-short': 'central',
  'figure.seed-money.local-short': 'local',
  'figure.seed-money.counterpart': 'counterpart capital as reported',
  'figure.seed-money.toCentral': 'Counterpart capital per đồng of central money',
  'figure.seed-money.divided': 'over this part alone: {{ratio}}',
  'figure.seed-money.without': 'What would they have invested without support?',
  'figure.seed-money.column-part': 'Item',
  'figure.seed-money.column-amount': 'Value',

  'figure.yearly-money.title':
    'Put together, the two reports leave {{left}} for {{year}}, a year whose budget estimate is said to have been cut by {{cut}}: nearly as much as for {{previous}}',
  'figure.yearly-money.title.none': 'Put together, the two reports leave {{left}} for {{year}}',
  'figure.yearly-money.subtitle':
    'Funding by year, billion VND. Solid: printed in the 2013–2022 report. Hollow: implied by total and growth in the 2014–2020 report. Dashed: what is left when the two are put together.',
  'figure.yearly-money.note':
    'This is a question, not a finding. The 2014–2020 total is an approved plan, the 2013–2022 total is budget allocated; their scopes may differ. The cut is against an estimate that is not given. Implied amounts have an interval: see the table.',
  'figure.yearly-money.total': 'Total of the report',
  'figure.yearly-money.printed': 'printed in the report',
  'figure.yearly-money.implied': 'implied by total and growth',
  'figure.yearly-money.left': 'left when the reports are put together',
  'figure.yearly-money.of': '{{period}} report: {{total}}',
  'figure.yearly-money.column-period': 'Year or period',
  'figure.yearly-money.column-amount': 'Funding (billion VND)',
  'figure.yearly-money.column-kind': 'Kind of number',

  'figure.provinces-published.title':
    'Of {{all}}, the {{period}} report gives the money of {{names}} only; the {{silent}} report of none',
  'figure.provinces-published.title.several':
    'Of {{all}}, the {{period}} report gives the money of {{names}} only',
  'figure.provinces-published.title.none': 'No report gives the money of any one province',
  'figure.provinces-published.title.added':
    'The {{period}} report gives the money of {{names}} only; squares outlined in copper are provinces with figures in a table by province',
  'figure.provinces-published.subtitle':
    'Each square is a province. Copper: the report gives its funding for the whole period. Grey: not published.',
  'figure.provinces-published.note':
    'Provinces as they were before 1 July 2025. Funding by province is in an appendix that our copy lacks. The report does not say whether the amounts of the provinces it names were planned or carried out.',
  'figure.provinces-published.others': 'The other provinces',
  'figure.provinces-published.column-province': 'Province',
  'figure.provinces-published.column-amount': 'Funding (billion VND)',
} as const;

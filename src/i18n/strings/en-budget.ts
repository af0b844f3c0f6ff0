/** English texts of the page on the budget and of its figures. */
export const enBudget = {
  'budget.title': 'The budget of industrial promotion',
  'budget.description':
    'Central and local money for industrial promotion: what was foreseen, what was planned, how it grew year by year, and what the draft programme for 2021–2025 asked for.',

  'figure.foreseen-and-plan.title':
    'Approved central plans came to {{attainment}} of the amount foreseen; for local money the decision names no amount',
  'figure.foreseen-and-plan.title.plain':
    'Approved central plans came to {{attainment}} of the amount foreseen',
  'figure.foreseen-and-plan.subtitle':
    'Industrial-promotion funding, billion VND. Frame: foreseen in Decision 1288/QĐ-TTg. Solid bar: approved plans, 2014–2020.',
  'figure.foreseen-and-plan.note':
    'Foreseen and planned are two kinds of money, and neither was necessarily spent. The decision foresees central operating money “to 2020” and names no first year. Local money was left to the provinces, without a figure; the grey hatch stands for no amount.',
  'figure.foreseen-and-plan.foreseen': '{{value}} foreseen',
  'figure.foreseen-and-plan.plan': 'approved plans {{value}}',
  'figure.foreseen-and-plan.none': 'no amount foreseen',
  'figure.foreseen-and-plan.attainment': '{{value}} of it',
  'figure.foreseen-and-plan.mark-foreseen': 'foreseen',
  'figure.foreseen-and-plan.mark-plan': 'approved plans',
  'figure.foreseen-and-plan.column-level': 'Level of government',
  'figure.foreseen-and-plan.column-foreseen': 'Foreseen (billion VND)',
  'figure.foreseen-and-plan.column-plan': 'Approved plans 2014–2020 (billion VND)',
  'figure.foreseen-and-plan.column-attainment': 'Percentage as printed',

  'figure.funding-index.title':
    'Funding grew every year: with {{first}} as one hundred, {{last}} stands at {{index bare}}',
  'figure.funding-index.title.plain':
    'With funding in {{first}} as one hundred, {{last}} stands at {{index bare}}',
  'figure.funding-index.subtitle':
    'Index of funding, both levels of government, computed by us from the yearly growth that the 2014–2020 report prints. Upright whiskers: interval.',
  'figure.funding-index.note':
    'The report prints growth and no yearly amounts. Those at the two ends are implied by the total of approved plans and the growth rates. The last two rates are printed without decimals, so the interval widens. Nominal VND.',
  'figure.funding-index.axis': 'Level of the base year',
  'figure.funding-index.base': 'base year',
  'figure.funding-index.growth': 'Growth on the year before, as printed (%)',
  'figure.funding-index.implied': 'implied {{value}}',
  'figure.funding-index.column-year': 'Year',
  'figure.funding-index.column-growth': 'Growth on the year before',
  'figure.funding-index.column-index': 'Index',
  'figure.funding-index.column-implied': 'Implied amount (billion VND)',

  'figure.drafted-budget-by-year.title':
    'The draft asked for more each year: {{first-amount}} in {{first}}, {{last-amount}} in {{last}}',
  'figure.drafted-budget-by-year.title.plain':
    'The draft asked for {{first-amount}} in {{first}} and {{last-amount}} in {{last}}',
  'figure.drafted-budget-by-year.subtitle':
    'Central money in the draft submission of August 2020, billion VND. Dashed outline: asked for, not approved. Tinted: operating money. Empty: capital investment.',
  'figure.drafted-budget-by-year.note':
    'We added up each year’s total. The draft gives no local money. The 2014–2020 report quotes the programme approved by Decision 1881/QĐ-TTg, but not its part on money.',
  'figure.drafted-budget-by-year.total': 'Both kinds of money',
  'figure.drafted-budget-by-year.wide-total': 'Both kinds of money',
  'figure.drafted-budget-by-year.wide-investment': 'Capital investment',
  'figure.drafted-budget-by-year.wide-operating': 'Operating money',
  'figure.drafted-budget-by-year.wide-approved': 'Budget approved',
  'figure.drafted-budget-by-year.wide-missing': 'not in the documents that we have',
  'figure.drafted-budget-by-year.narrow-total': 'Total',
  'figure.drafted-budget-by-year.narrow-investment': 'Investment',
  'figure.drafted-budget-by-year.narrow-operating': 'Operating',
  'figure.drafted-budget-by-year.narrow-approved': 'Approved',
  'figure.drafted-budget-by-year.narrow-missing': 'not in our documents',
  'figure.drafted-budget-by-year.column-year': 'Year',

  'figure.ratio-between-reports.title':
    'Subtracting one report from the other leaves {{ratio}} per đồng: a question, not a finding',
  'figure.ratio-between-reports.subtitle':
    'Counterpart capital per đồng of state money, computed by us. Boxes reach from the lower to the upper bound, widened where too narrow to see. Solid: 2014–2020 report. Hollow: 2013–2022 report. Dashed: the difference.',
  'figure.ratio-between-reports.note':
    'Under each name: counterpart capital over state money, billion VND. State money is approved plans in the earlier report and budget allocated in the later one. The two may differ in scope, so the difference need not belong to 2013, 2021 and 2022.',
  'figure.ratio-between-reports.report': '{{period}} report',
  'figure.ratio-between-reports.axis': 'đồng',
  'figure.ratio-between-reports.interval': 'interval {{value}}',
  'figure.ratio-between-reports.stated': 'printed as {{value}}',
  'figure.ratio-between-reports.column-what': 'Source',
  'figure.ratio-between-reports.column-counterpart': 'Counterpart capital (billion VND)',
  'figure.ratio-between-reports.column-state': 'State money (billion VND)',
  'figure.ratio-between-reports.column-ratio': 'Counterpart capital per đồng',
} as const;

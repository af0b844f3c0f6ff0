/** English texts of the page on organisation and of its figures. */
export const enOrganisation = {
  'organisation.title': 'Who runs industrial promotion',
  'organisation.description':
    'The provincial industrial-promotion centres: how many people, doing what, and the shortcomings that the ministry’s own two reports admit.',

  'figure.centres-by-size.size.name': 'Size',
  'figure.centres-by-size.role.name': 'Tasks',
  'figure.centres-by-size.size.title':
    '{{below}} are certainly under the minimum of {{minimum}}; for {{unknown value}} more nobody can tell',
  'figure.centres-by-size.size.title.other':
    'Industrial-promotion centres by number of people, against a minimum of {{minimum}}',
  'figure.centres-by-size.size.subtitle':
    'A square is a provincial industrial-promotion centre, as of 2020, by the number of people who work there. Hatched: above or under the minimum, nobody can tell.',
  'figure.centres-by-size.size.note':
    'Sizes from the 2014–2020 report; the minimum is the one that the 2013–2022 report quotes from Decree 120/2020/NĐ-CP. It falls inside a class, so the number of centres without enough people cannot be computed. The two reports may also count “people” differently.',
  'figure.centres-by-size.role.title':
    'Only {{promotion}} work mainly on industrial promotion; {{consulting value}} also do consulting, {{other value}} have other tasks too',
  'figure.centres-by-size.role.subtitle':
    'A square is a provincial industrial-promotion centre, at the end of 2020, by its main tasks.',
  'figure.centres-by-size.role.note':
    'Other tasks are trade promotion, energy saving and supporting industries. The centre of the Agency for Regional Industry and Trade, which serves the north, is not counted here.',
  'figure.centres-by-size.detail-below': 'under the minimum of {{minimum}}',
  'figure.centres-by-size.detail-unknown': 'above or under {{minimum}}: unknown',
  'figure.centres-by-size.detail-enough': 'above {{minimum}}',
  'figure.centres-by-size.detail-role-promotion': 'Bình Thuận, Cà Mau, Lai Châu',
  'figure.centres-by-size.detail-role-consulting': 'with income from consulting',
  'figure.centres-by-size.detail-role-other': 'trade promotion, energy saving…',
  'figure.centres-by-size.in-words-size-under-10': 'Fewer than ten people',
  'figure.centres-by-size.in-words-size-10-19': 'Ten to nineteen people',
  'figure.centres-by-size.in-words-size-20-30': 'Twenty to thirty people',
  'figure.centres-by-size.in-words-size-over-30': 'More than thirty people',
  'figure.centres-by-size.column-class': 'Class',
  'figure.centres-by-size.column-centres': 'Centres',
  'figure.centres-by-size.column-minimum': 'Minimum (people)',
  'figure.centres-by-size.column-standing': 'Against the minimum',
  'figure.centres-by-size.standing-below': 'under',
  'figure.centres-by-size.standing-unknown': 'unknown',
  'figure.centres-by-size.standing-enough': 'above',

  'figure.centre-staff.title':
    '{{field value}} of {{all}} are assigned to work with establishments',
  'figure.centre-staff.subtitle':
    'Staff of the provincial industrial-promotion centres, as of 2020. Each bar is all {{r20-staff-vn}}; the solid part is the group named beside it. Shares as printed.',
  'figure.centre-staff.note':
    'On average {{r20-staff-per-centre}}, of whom {{r20-staff-per-centre-field}} are assigned to work with establishments. The {{r20-staff-zone-north}} of the ministry’s own northern centre are not included. The printed share of vocational training is one unit short in its last digit.',
  'figure.centre-staff.by-task': 'By task',
  'figure.centre-staff.by-contract': 'By contract',
  'figure.centre-staff.by-education': 'By education',
  'figure.centre-staff.column-group': 'Group',
  'figure.centre-staff.column-people': 'People',
  'figure.centre-staff.column-share': 'Share as printed',
} as const;

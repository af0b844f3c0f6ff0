/** English texts of the page on who was supported and of its figures. */
export const enBeneficiaries = {
  'beneficiaries.title': 'Who was supported',
  'beneficiaries.description':
    '{{r22-support-instances-vn}} in 2013–2022, by type of establishment and in difficult areas; nothing published for 2014–2020.',

  'figure.support-in-squares.title':
    'For {{known}}, {{largest}} of instances of support went to {{kind}} and {{share}} to difficult areas; for {{unknown}} neither is published',
  'figure.support-in-squares.title.known':
    'For {{known}}, {{largest}} of instances of support went to {{kind}} and {{share}} to difficult areas',
  'figure.support-in-squares.title.none':
    'No report publishes the instances of support by type of establishment and by area',
  'figure.support-in-squares.subtitle':
    'Instances of support to rural industrial establishments; a square is one hundred. One total, divided twice: by type of establishment, then by area (solid: difficult and especially difficult areas; outlined: the others).',
  'figure.support-in-squares.note':
    'Counted in instances of support, not in establishments; for difficult areas the report writes “establishments”, which we read as instances. It does not say which types were supported in difficult areas, nor which list of such areas it uses. The last square of a block may stand for less than a hundred. Grey hatch: not published.',
  'figure.support-in-squares.all': 'total',
  'figure.support-in-squares.by-kind': 'By type of establishment',
  'figure.support-in-squares.by-area': 'The same instances, by area',
  'figure.support-in-squares.column-part': 'Type of establishment, area',
  'figure.support-in-squares.column-all': 'All',
  'figure.support-in-squares.column-instances': 'Instances',
  'figure.support-in-squares.column-share': 'Share as printed',

  'figure.support-by-kind-of-help.title':
    '{{most}} were helped with machinery; for fairs the report counts {{instances}}, a different unit',
  'figure.support-by-kind-of-help.title.plain':
    'For some kinds of support the report counts establishments, at most {{most}}; for others {{instances}}',
  'figure.support-by-kind-of-help.subtitle':
    'Rural industrial establishments supported, and instances of taking part in fairs, whole country, 2014–2020, as printed. Bars count establishments; squares count instances, a hundred each. The two units cannot be compared.',
  'figure.support-by-kind-of-help.note':
    'An establishment may have had several kinds of support; the report does not say, so the numbers must not be added up. For showrooms and fairs it writes “more than”. For other activities it gives no number of establishments.',
  'figure.support-by-kind-of-help.unit-establishments-supported': 'Establishments',
  'figure.support-by-kind-of-help.unit-support-instances':
    'Instances of support, a hundred a square',
  'figure.support-by-kind-of-help.column-help': 'Kind of support',
  'figure.support-by-kind-of-help.column-number': 'Number',
  'figure.support-by-kind-of-help.column-unit': 'Unit',

  'eligibility.caption': 'Who may be supported, by two documents',
  'eligibility.group.who': 'Investing and producing in industry or crafts in rural areas',
  'eligibility.group.where': 'Places of production that count as rural',
  'eligibility.group.besides': 'Besides',
  'eligibility.row.enterprise': 'Small and medium enterprises',
  'eligibility.row.cooperative': 'Cooperatives, cooperative groups',
  'eligibility.row.household': 'Household businesses',
  'eligibility.row.large': 'Large enterprises',
  'eligibility.row.district': 'Rural districts, towns, townships, communes',
  'eligibility.row.ward': 'Wards of class II and III cities',
  'eligibility.row.new-ward': 'Wards of class I cities that used to be communes',
  'eligibility.row.seat':
    'Production in these places, registered office in a ward of a class I city',
  'eligibility.row.elsewhere': 'Anywhere else, such as the other wards of class I cities',
  'eligibility.row.cleaner': 'Industrial establishments that introduce cleaner production',
  'eligibility.row.services':
    'Organisations and people, Vietnamese and foreign, who manage the programme or provide its services',
  'eligibility.answer.yes': 'Yes',
  'eligibility.answer.no': 'No',
  'eligibility.answer.if': 'On a condition',
  'eligibility.answer.unsaid': 'Not clear',
  'eligibility.detail.decree-39': ', as defined in Decree 39/2018/NĐ-CP',
  'eligibility.detail.but-cleaner': ', unless they introduce cleaner production',
  'eligibility.detail.unclear-cleaner': '; for cleaner production it is not clear',
  'eligibility.detail.limit': ': converted within the last {{d1288-ward-conversion-limit}}',
  'eligibility.detail.limit-counted':
    ': converted within the last {{s21-ward-conversion-limit}}, counted from the day the conversion took effect to the end of the year before the plan is drawn up',
  'eligibility.detail.no-word': ', size and place are not mentioned',
  'eligibility.detail.no-limit': ', whatever their size and wherever they are',
  'eligibility.note':
    '“No” means that the document does not name them. Since 1 July 2025 there are no districts any more, so the rural districts, towns, townships and provincial cities of this table are gone; both documents are older.',
} as const;

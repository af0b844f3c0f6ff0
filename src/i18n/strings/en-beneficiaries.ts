/** English texts of the page on who was supported and of its figures. */
export const enBeneficiaries = {
  'beneficiaries.title': 'Who was supported',
  'beneficiaries.description':
    '{{r22-support-instances-vn}} in 2013–2022, by type of establishment and in difficult areas; nothing published for 2014–2020.',

  'figure.beneficiary-mix.title':
    '{{r22-support-instances-share-sme}} of instances of support went to small and medium enterprises, {{r22-support-instances-share-household-group}} to cooperative groups and household businesses, {{r22-support-instances-share-cooperative}} to cooperatives',
  'figure.beneficiary-mix.subtitle':
    'The {{r22-support-instances-vn}} by type of establishment, 2013–2022. Each square is one per cent.',
  'figure.beneficiary-mix.note':
    'Counted in instances of support, not in establishments: one establishment may be supported more than once. For 2014–2020: not published.',
  'figure.beneficiary-mix.column-type': 'Type',
  'figure.beneficiary-mix.column-instances': 'Instances of support',
  'figure.beneficiary-mix.column-share': 'Share as printed',
  'figure.beneficiary-mix.column-derived': 'Computed by us',

  'figure.support-in-squares.title':
    'For {{known}}, {{largest}} of instances of support went to {{kind}} and {{share}} to difficult areas; for {{unknown}} neither is published',
  'figure.support-in-squares.title.known':
    'For {{known}}, {{largest}} of instances of support went to {{kind}} and {{share}} to difficult areas',
  'figure.support-in-squares.title.none':
    'No report publishes the instances of support by kind of establishment and by area',
  'figure.support-in-squares.subtitle':
    'Instances of support to rural industrial establishments; a square is one hundred. One total, divided twice: by kind of establishment, then by area (solid: difficult and especially difficult areas; outlined: the others).',
  'figure.support-in-squares.note':
    'Counted in instances of support, not in establishments; for difficult areas the report writes “establishments”, which we read as instances. It does not say which kinds were supported in difficult areas, nor which list of such areas it uses. The last square of a block may stand for less than a hundred. Grey hatch: not published.',
  'figure.support-in-squares.all': 'instances',
  'figure.support-in-squares.by-kind': 'By kind of establishment',
  'figure.support-in-squares.by-area': 'The same instances, by area',
  'figure.support-in-squares.column-part': 'Kind of establishment, area',
  'figure.support-in-squares.column-all': 'All',
  'figure.support-in-squares.column-instances': 'Instances',
  'figure.support-in-squares.column-share': 'Share as printed',
} as const;

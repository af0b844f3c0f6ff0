/** English texts of the page on activities and of its figures. */
export const enActivities = {
  'activities.title': 'What the money was for',
  'activities.description':
    'Industrial-promotion money by activity: for most of it no figure is left in the documents. What each activity delivered, two reports side by side.',

  'activities.outputs.caption':
    'What the reports count: totals for the whole period and country. “Lost”: the activity was in the beginning of the 2013–2022 report, which is gone.',
  'activities.outputs.lost': 'lost',
  'activities.outputs.unreadable': 'unreadable',
  'activities.outputs.none': 'not published',
  'activities.outputs.people-trained': 'People trained in a trade',
  'activities.outputs.people-trained-new-jobs': 'of these, for new jobs',
  'activities.outputs.course-participations': 'Participants in management courses',
  'activities.outputs.demonstration-models': 'Demonstration models',
  'activities.outputs.establishments-supported-support-machinery':
    'Establishments helped with machinery or technology',
  'activities.outputs.contests-held-level-regional': 'Regional product contests',
  'activities.outputs.contests-held-level-national': 'National product contests',
  'activities.outputs.products-awarded-level-regional': 'Products awarded, regional',
  'activities.outputs.products-awarded-level-national': 'Products awarded, national',
  'activities.outputs.fairs-held-level-regional': 'Regional trade fairs',
  'activities.outputs.support-instances-support-fair': 'Attendances at trade fairs',
  'activities.outputs.booths-rented-abroad': 'Booths rented abroad',
  'activities.outputs.establishments-supported-support-showroom':
    'Establishments helped with showrooms',
  'activities.outputs.establishments-supported-support-brand': 'Establishments helped with brands',
  'activities.outputs.establishments-supported-support-advice':
    'Establishments advised on management or start-up',
  'activities.outputs.websites-supported': 'Websites and software for establishments',
  'activities.outputs.broadcasts': 'Local radio and television programmes',
  'activities.outputs.press-columns': 'Features in the press and other media',
  'activities.outputs.clusters-supported-cluster-planning': 'Clusters: detailed planning',
  'activities.outputs.clusters-supported-cluster-infrastructure': 'Clusters: infrastructure',
  'activities.outputs.study-missions': 'Study missions abroad',

  'figure.funding-by-activity.title':
    'Most of the money can no longer be traced to an activity: {{first}} of it in the 2014–2020 report, {{second}} in the 2013–2022 report',
  'figure.funding-by-activity.title.some':
    'Money that can no longer be traced to an activity: {{first}} of it in the 2014–2020 report, {{second}} in the 2013–2022 report',
  'figure.funding-by-activity.subtitle':
    'Money carried out, by activity. A square is ten billion đồng of state money: solid in the 2014–2020 report, hollow in the 2013–2022 report. For the hatched part no figure is left.',
  'figure.funding-by-activity.note':
    'The hatched part is our arithmetic: the total ({{r20-funding-vn}} of approved plans for 2014–2020; {{r22-funding-vn}} of budget allocated for 2013–2022) less the money carried out on the activities that still have a figure. Total and parts are different kinds of money, so it may also hold money that was not used or not divided by activity. The shares of the four activities in 2013–2022 are as printed; that of clusters in 2014–2020 is ours.',
  'figure.funding-by-activity.lost': 'No figure left by activity',
  'figure.funding-by-activity.ours': '(our arithmetic)',
  'figure.funding-by-activity.lost-2014-2020': 'Appendix 1 held them; our copy lacks it',
  'figure.funding-by-activity.lost-2013-2022':
    'Training; management skills; models and machinery; outstanding products; advice',
  'figure.funding-by-activity.lost-other': 'The other activities',
  'figure.funding-by-activity.column-period': 'Period',
  'figure.funding-by-activity.column-activity': 'Activity',
  'figure.funding-by-activity.column-amount': 'Money (billion VND)',
  'figure.funding-by-activity.column-printed': 'Share as printed',
  'figure.funding-by-activity.column-computed': 'Share computed by us',

  'figure.clusters-by-report.title':
    'Both reports count more clusters helped with planning than with infrastructure',
  'figure.clusters-by-report.title.other':
    'Clusters helped: planning {{planning-first value}} and {{planning-second value}}, infrastructure {{infrastructure-first value}} and {{infrastructure-second value}}',
  'figure.clusters-by-report.subtitle':
    'Industrial clusters supported, whole country. Solid bars: 2014–2020 report; hollow bars: 2013–2022 report.',
  'figure.clusters-by-report.note':
    '2014–2020 report: {{r20-clusters-supported}} in {{r20-provinces-with-clusters-supported}}, with {{r20-funding-activity-clusters}}, counted by project. The 2013–2022 report gives no total; a cluster may have been helped with both. 2014–2020 lies inside 2013–2022: no growth can be read here.',
  'figure.clusters-by-report.axis': 'clusters',
  'figure.clusters-by-report.column-support': 'Support for',
} as const;

import type { viProgramme } from './vi-programme.ts';

/** English texts of the page on the programme of 2021–2025, and of its figures. */
export const enProgramme: Readonly<Record<keyof typeof viProgramme, string>> = {
  'drafted.kept': 'kept',
  'drafted.lowered': 'lowered',
  'drafted.raised': 'raised',
  'drafted.dropped': 'gone',
  'drafted.said': 'draft {{draft}}, approved {{approved}}',
  'drafted.said-dropped': 'draft {{draft}}, not in the approved programme',
  'drafted.column-subject': 'Target',
  'drafted.column-draft': 'Draft',
  'drafted.column-approved': 'Approved',
  'drafted.column-fate': 'Against the draft',

  'figure.targets-kept-and-dropped.title':
    'Of {{all}} numeric targets in the draft, {{kept}} were kept, {{lowered}} lowered, {{raised}} raised, and {{dropped}} are gone',
  'figure.targets-kept-and-dropped.subtitle':
    'Each square is one target for 2021–2025 in the draft submission, set against the approved programme. Partly filled: approved at that part of the draft. Strip on top: raised. Dashed: gone.',
  'figure.targets-kept-and-dropped.note':
    'Approved targets are as the 2014–2020 report quotes Decision 1881/QĐ-TTg; we do not have the decision itself. Grouped by the numbers alone. Many numbers of the draft say “about”, so the targets for machines, trademarks and cleaner-production pilots may count as kept. On pollution the draft says “build” and the approved text “repair and upgrade”: the same number need not be the same work.',

  'drafted.column-ratio': 'Draft as a percentage of the approved',
  'drafted.draft': 'draft',
  'drafted.approved': 'approved',
  'drafted.head-lowered': 'Lowered',
  'drafted.head-kept': 'Kept',
  'drafted.head-raised': 'Raised',
  'drafted.head-dropped': 'Gone',

  'figure.draft-and-approved.title':
    'Fairs held in Vietnam: {{approved}} approved where the draft had {{draft}}; the target for cluster infrastructure is gone',
  'figure.draft-and-approved.title.plain':
    'The target lowered most on approval: {{name}}, {{draft}} in the draft, {{approved}} approved',
  'figure.draft-and-approved.subtitle':
    'Targets for 2021–2025. Solid: approved, always on the dotted line. Hollow: draft, as a percentage of the approved target. Dashed: gone.',
  'figure.draft-and-approved.note':
    'Units differ, so only percentages compare. Approved targets are as the 2014–2020 report quotes them. Many numbers of the draft say “about”: a gap as small as that for machines may be none. Fairs attended abroad: the number may be a misreading of the scan.',

  'figure.drafted-budget-by-activity.title':
    'The draft asks for {{s21-funding-foreseen}} of central money; the largest item, {{s21-funding-foreseen-activity-models-machinery}}, is for demonstration models, machinery and cleaner production',
  'figure.drafted-budget-by-activity.title.plain':
    'The draft asks for {{s21-funding-foreseen}} of central money for 2021–2025',
  'figure.drafted-budget-by-activity.subtitle':
    'Funding foreseen for 2021–2025 in the draft submission, billion VND. Solid: operating money. Hollow: capital investment.',
  'figure.drafted-budget-by-activity.note':
    'This is what the draft asks for. The approved budget is in none of the documents we have. Every amount says “about”; the horizontal lines are intervals, widest for round hundreds. Shares in the table are shares of each kind of money.',
  'figure.drafted-budget-by-activity.axis': 'billion VND',
  'figure.drafted-budget-by-activity.activity': 'operating money',
  'figure.drafted-budget-by-activity.offices': 'capital investment',
  'figure.drafted-budget-by-activity.name-activity-models-machinery':
    'Models, machines, cleaner production',
  'figure.drafted-budget-by-activity.name-activity-products': 'Outstanding products',
  'figure.drafted-budget-by-activity.name-activity-clusters': 'Partnerships and clusters',
  'figure.drafted-budget-by-activity.name-activity-human-resources': 'People and management',
  'figure.drafted-budget-by-activity.name-activity-information': 'Information and publicity',
  'figure.drafted-budget-by-activity.name-activity-capacity': 'Capacity of the programme',
  'figure.drafted-budget-by-activity.name-offices-central': 'Premises of national centres',
  'figure.drafted-budget-by-activity.name-offices-local': 'Premises in difficult provinces',
  'figure.drafted-budget-by-activity.column-what': 'Purpose',
  'figure.drafted-budget-by-activity.column-part': 'Kind of money',
  'figure.drafted-budget-by-activity.column-amount': 'Foreseen (billion VND)',
  'figure.drafted-budget-by-activity.column-share': 'Share of its kind',

  'programme.title': 'The programme of 2021–2025, drafted and approved',
  'programme.description':
    'The national programme for 2021–2025: which targets of the draft were kept, lowered, raised or dropped. The draft asked for {{s21-funding-foreseen}}; how much was approved, our documents do not say.',
};

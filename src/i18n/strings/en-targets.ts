import type { viTargets } from './vi-targets.ts';

/** English texts of the pages on targets and on the programme of 2021–2025, and of their figures. */
export const enTargets: Readonly<Record<keyof typeof viTargets, string>> = {
  'targets.title': 'Targets and results',
  'targets.description': 'Targets and results.',

  'figure.target-attainment.title':
    'Three of six targets were exceeded and one just missed; {{r20-target-attainment-people-trained}} of the people aimed at were trained, {{d-r20-2014-2020-target-attainment-clusters-supported}} of the clusters supported',
  'figure.target-attainment.title.plain':
    'Against the targets the best result is {{best}} ({{best-name}}), the lowest {{least}} ({{least-name}})',
  'figure.target-attainment.subtitle':
    'Results of 2014–2020 in per cent of the targets of Decision 1288/QĐ-TTg, both phases together. Solid: the report states a percentage. Hollow: it does not, and we compute it.',
  'figure.target-attainment.note':
    'Where a target was exceeded the report prints only the excess; the bar shows target and excess together. The targets for people and for course attendances say “about”, and the report divides by the number as printed. However widely “about” is read, the people trained stay below the target; whether the attendances reached theirs is open. The intervals stand in the table and are not drawn.',
  'figure.target-attainment.goal': 'target:',
  'figure.target-attainment.silent': 'the report gives no percentage',
  'figure.target-attainment.excess': 'printed: {{excess}} more',
  'figure.target-attainment.detail': 'result {{result}}, target {{target}}',
  'figure.target-attainment.column-subject': 'What is counted',
  'figure.target-attainment.column-target': 'Target, both phases together',
  'figure.target-attainment.column-result': 'Result',
  'figure.target-attainment.column-stated': 'Printed: attained',
  'figure.target-attainment.column-excess': 'Printed: exceeded by',
  'figure.target-attainment.column-derived': 'Computed by us: attained',

  'figure.people-trained-in-squares.title':
    'The target was to train about {{target}}; the report counts {{result}}',
  'figure.people-trained-in-squares.subtitle':
    'Each square is a hundred people. All squares: the targets of both phases together. Solid: people trained in 2014–2020.',
  'figure.people-trained-in-squares.note':
    'Decision 1288/QĐ-TTg sets one target to 2015 ({{d1288-people-trained-to-2015}}) and one for 2016–2020 ({{d1288-people-trained-2016-2020}}). The report does not say which is its base, but the percentage that it prints ({{r20-target-attainment-people-trained}}) fits only the two together.',
  'figure.people-trained-in-squares.result': 'trained in 2014–2020',
  'figure.people-trained-in-squares.goal': 'aimed at to 2020',
  'figure.people-trained-in-squares.column-what': 'People trained',
  'figure.people-trained-in-squares.column-people': 'People',
  'figure.people-trained-in-squares.phase': 'Target, {{period}}',
  'figure.people-trained-in-squares.sum': 'Target, both phases together',
  'figure.people-trained-in-squares.reached': 'Result, {{period}}',

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

  'drafted.column-ratio': 'Draft in per cent of the approved',
  'drafted.draft': 'draft',
  'drafted.approved': 'approved',
  'drafted.head-lowered': 'Lowered',
  'drafted.head-kept': 'Kept',
  'drafted.head-raised': 'Raised',
  'drafted.head-dropped': 'Gone',

  'figure.draft-and-approved.title':
    'Fairs in Vietnam: {{approved}} approved where the draft had {{draft}}; the target for cluster infrastructure is gone',
  'figure.draft-and-approved.title.plain':
    'The target lowered most on approval: {{name}}, {{draft}} in the draft, {{approved}} approved',
  'figure.draft-and-approved.subtitle':
    'Targets for 2021–2025. Solid: approved, always on the dotted line. Hollow: draft, in per cent of the approved target. Dashed: gone.',
  'figure.draft-and-approved.note':
    'The targets have different units, so only percentages compare. A target that is gone is no per cent of anything. Approved targets are as the 2014–2020 report quotes Decision 1881/QĐ-TTg. The two texts do not say “about” in the same places; a gap as small as that between the machines of the draft and those approved may be none. Fairs attended abroad: the scan of the report may have been misread.',

  'programme.title': 'The programme of 2021–2025',
  'programme.description': 'The programme of 2021–2025.',
};

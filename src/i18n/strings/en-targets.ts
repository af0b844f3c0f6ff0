import type { viTargets } from './vi-targets.ts';

/** English texts of the page on targets, and of its figures. */
export const enTargets: Readonly<Record<keyof typeof viTargets, string>> = {
  'targets.title': 'Targets and results, 2014–2020',
  'targets.description':
    'Six targets of the national programme to 2020 and what was reached: {{r20-target-attainment-people-trained}} for people trained, {{d-r20-2014-2020-target-attainment-clusters-supported}} for industrial clusters. What the report states, and what it leaves out.',

  'figure.target-attainment.title':
    'Three of six targets were exceeded and one just missed; training reached {{r20-target-attainment-people-trained}} of its target, clusters {{d-r20-2014-2020-target-attainment-clusters-supported}}',
  'figure.target-attainment.title.plain':
    'Against the targets the best result is {{best}} ({{best-name}}), the lowest {{least}} ({{least-name}})',
  'figure.target-attainment.subtitle':
    'Results of 2014–2020 as a percentage of the targets of Decision 1288/QĐ-TTg, both phases together. Solid: the report states a percentage. Hollow: it does not, and we compute it.',
  'figure.target-attainment.note':
    'Where a target was exceeded the report prints only the excess; the bar shows target and excess together. The targets for people and for course attendances say “about”, and the report divides by the number as printed. However widely “about” is read, the people trained stay below the target; whether the attendances reached theirs is open. The intervals stand in the table and are not drawn.',
  'figure.target-attainment.goal': 'target:',
  'figure.target-attainment.silent': 'the report gives no percentage',
  'figure.target-attainment.excess': 'printed: {{excess}} more',
  'figure.target-attainment.detail': 'result {{result}}, target {{target}}',
  'figure.target-attainment.column-subject': 'What is counted',
  'figure.target-attainment.column-target': 'Target, both phases together',
  'figure.target-attainment.column-result': 'Result',
  'figure.target-attainment.column-stated': 'Printed',
  'figure.target-attainment.column-kind': 'What is printed',
  'figure.target-attainment.kind-attained': 'part attained',
  'figure.target-attainment.kind-excess': 'excess',
  'figure.target-attainment.kind-silent': 'nothing',
  'figure.target-attainment.column-derived': 'Computed by us: attained',

  'figure.target-phases.title':
    'In all of 2014–2020, {{r20-people-trained}} were trained, fewer than the target for the first phase alone: {{d1288-people-trained-to-2015}} by 2015',
  'figure.target-phases.title.plain': 'Targets of the two phases, and the results of 2014–2020',
  'figure.target-phases.subtitle':
    'Outlined: target to 2015, then that for 2016–2020. Solid: result of 2014–2020. Each has its own unit and its own scale.',
  'figure.target-phases.note':
    'Do not compare bars between targets. The report gives results for the whole period only, not by phase; Decision 1288/QĐ-TTg does not say in which year the first phase begins.',
  'figure.target-phases.goal': 'target',
  'figure.target-phases.result': 'result',

  'figure.people-trained-in-squares.title':
    'The target was to train about {{target}}; the report counts {{result}}',
  'figure.people-trained-in-squares.subtitle':
    'Each square is a hundred people. All squares: the targets of both phases together. Solid: people trained in 2014–2020.',
  'figure.people-trained-in-squares.note':
    'Decision 1288/QĐ-TTg sets one target to 2015 ({{d1288-people-trained-to-2015}}) and one for 2016–2020 ({{d1288-people-trained-2016-2020}}). The report does not say which is its base, but the percentage that it prints ({{r20-target-attainment-people-trained}}) fits only the two together.',
  'figure.people-trained-in-squares.result': 'trained in 2014–2020',
  'figure.people-trained-in-squares.goal': 'target to 2020',
  'figure.people-trained-in-squares.column-what': 'People trained',
  'figure.people-trained-in-squares.column-people': 'People',
  'figure.people-trained-in-squares.phase': 'Target, {{period}}',
  'figure.people-trained-in-squares.sum': 'Target, both phases together',
  'figure.people-trained-in-squares.reached': 'Result, {{period}}',
};

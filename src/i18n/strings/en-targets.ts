/** English texts of the pages on targets and on the programme of 2021–2025, and of their figures. */
export const enTargets = {
  'targets.title': 'Targets and results',
  'targets.description': 'Targets and results.',
  'programme.title': 'The programme of 2021–2025',
  'programme.description': 'The programme of 2021–2025.',
} as const;

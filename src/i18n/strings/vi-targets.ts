/** Vietnamese texts of the pages on targets and on the programme of 2021–2025, and of their figures. */
export const viTargets = {
  'targets.title': 'Mục tiêu và kết quả',
  'targets.description': 'Mục tiêu và kết quả.',
  'programme.title': 'Chương trình 2021–2025',
  'programme.description': 'Chương trình 2021–2025.',
} as const;

/** Vietnamese texts of the pages about this site and about corrections. */
export const viAbout = {
  'about.title': 'Giới thiệu',
  'about.description': 'Giới thiệu.',
  'corrections.title': 'Đính chính',
  'corrections.description': 'Đính chính.',
} as const;

/** English texts of the pages about this site and about corrections. */
export const enAbout = {
  'about.title': 'About this site',
  'about.description': 'About this site.',
  'corrections.title': 'Corrections',
  'corrections.description': 'Corrections.',
} as const;

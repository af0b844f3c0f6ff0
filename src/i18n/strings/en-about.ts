/** English texts of the pages about this site and about corrections. */
export const enAbout = {
  'about.title': 'About this site',
  'about.description':
    'What this site is, who makes it, how numbers are treated, licences, how to cite, and privacy.',
  'corrections.title': 'Corrections',
  'corrections.description':
    'What counts as a correction, what an entry says, how to report a mistake, and the corrections so far.',
} as const;

/** English texts of the pages about this site, corrections and accessibility. */
export const enAbout = {
  'about.title': 'About this site',
  'about.description':
    'What this site is, who makes it, how numbers are treated, licences, how to cite, and privacy.',
  'corrections.title': 'Corrections',
  'corrections.description':
    'What counts as a correction, what an entry says, how to report a mistake, and the corrections and changes to the data so far.',
  'accessibility.title': 'Accessibility',
  'accessibility.description':
    'How to use the site by keyboard, with a screen reader, large type or colours of your own; the standard, the tests, and where it falls short.',
  'accessibility.slash': 'The key / leads to the search',
  'accessibility.slash.refused': 'The browser does not let this page keep the choice.',
  'history.feed': 'Vốn mồi: corrections and changes to the data',
  'history.follow': 'Follow corrections and changes by Atom feed',
  'history.none': 'None so far.',
  'history.change': 'Data, version {{version}}',
  'history.correction.ours': 'Correction: {{subject}}',
  'history.correction.issuer': 'Corrected by the issuer: {{subject}}',
  'history.was': 'Before: {{before}}. Now, from version {{version}} on: {{after}}.',
  'history.was-issuer':
    'As printed: {{before}}. The issuer’s correction: {{after}}. The transcription here stays as printed.',
  'history.note.ours': 'Corrected on {{date}}',
  'history.note.issuer': 'Corrected by the issuer on {{date}}',
  'history.note.was.ours': '{{before}} before; {{after}} now',
  'history.note.was.issuer': '{{before}} as printed; {{after}} now',
} as const;

/** English texts of the page on organisation and of its figures. */
export const enOrganisation = {
  'organisation.title': 'Who runs industrial promotion',
  'organisation.description': 'Who runs industrial promotion.',
} as const;

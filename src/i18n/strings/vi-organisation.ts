/** Vietnamese texts of the page on organisation and of its figures. */
export const viOrganisation = {
  'organisation.title': 'Bộ máy khuyến công',
  'organisation.description': 'Bộ máy khuyến công.',
} as const;

/** English texts of the page on activities and of its figures. */
export const enActivities = {
  'activities.title': 'What the money was for',
  'activities.description': 'What the money was for.',
} as const;

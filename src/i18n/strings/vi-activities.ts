/** Vietnamese texts of the page on activities and of its figures. */
export const viActivities = {
  'activities.title': 'Tiền đi vào việc gì',
  'activities.description': 'Tiền đi vào việc gì.',
} as const;

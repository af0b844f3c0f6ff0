/** English texts of the page on the budget and of its figures. */
export const enBudget = {
  'budget.title': 'The budget of industrial promotion',
  'budget.description': 'The budget of industrial promotion.',
} as const;

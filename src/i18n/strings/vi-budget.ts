/** Vietnamese texts of the page on the budget and of its figures. */
export const viBudget = {
  'budget.title': 'Ngân sách khuyến công',
  'budget.description': 'Ngân sách khuyến công.',
} as const;

/** Vietnamese texts of the pages about this site and about corrections. */
export const viAbout = {
  'about.title': 'Giới thiệu',
  'about.description':
    'Trang Vốn mồi là gì, ai làm, con số được xử lý thế nào, giấy phép, cách dẫn nguồn và quyền riêng tư.',
  'corrections.title': 'Đính chính',
  'corrections.description':
    'Thế nào là một lần đính chính, ghi những gì, báo lỗi ở đâu, và các lần đính chính đến nay.',
} as const;

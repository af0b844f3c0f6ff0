/** Vietnamese texts of the pages about this site, corrections and accessibility. */
export const viAbout = {
  'about.title': 'Giới thiệu',
  'about.description':
    'Trang Vốn mồi là gì, ai làm, con số được xử lý thế nào, giấy phép, cách dẫn nguồn và quyền riêng tư.',
  'corrections.title': 'Đính chính',
  'corrections.description':
    'Thế nào là một lần đính chính, ghi những gì, báo lỗi ở đâu; các lần đính chính và thay đổi dữ liệu đến nay.',
  'accessibility.title': 'Khả năng tiếp cận',
  'accessibility.description':
    'Trang dùng thế nào bằng bàn phím, máy đọc màn hình, chữ lớn hay màu riêng; theo chuẩn nào, thử ra sao, chỗ nào chưa đạt.',
  'accessibility.slash': 'Phím / đưa đến ô tìm kiếm',
  'accessibility.slash.refused': 'Trình duyệt không cho trang lưu lựa chọn này.',
  'history.feed': 'Vốn mồi: đính chính và thay đổi dữ liệu',
  'history.follow': 'Theo dõi đính chính và thay đổi qua nguồn tin Atom',
  'history.none': 'Đến nay chưa có lần nào.',
  'history.change': 'Dữ liệu, phiên bản {{version}}',
  'history.correction.ours': 'Đính chính: {{subject}}',
  'history.correction.issuer': 'Cơ quan ban hành sửa: {{subject}}',
  'history.was': 'Trước: {{before}}. Nay, từ phiên bản {{version}}: {{after}}.',
  'history.was-issuer':
    'Văn bản in: {{before}}. Cơ quan ban hành sửa thành: {{after}}. Bản chép ở đây giữ nguyên như in.',
  'history.note.ours': 'Đính chính ngày {{date}}',
  'history.note.issuer': 'Cơ quan ban hành sửa ngày {{date}}',
  'history.note.was.ours': 'trước {{before}}; nay {{after}}',
  'history.note.was.issuer': 'bản in {{before}}; nay {{after}}',
} as const;

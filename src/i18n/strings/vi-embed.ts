/** Vietnamese texts for taking a figure elsewhere: embed code, files, citation. */
export const viEmbed = {
  'embed.link': 'Nhúng, trích dẫn',
  'embed.heading': 'Dùng lại hình này',
  'embed.close': 'Đóng',
  'embed.copy': 'Sao chép',
  'embed.not-copied': 'Trình duyệt không cho sao chép. Phần chữ đã được chọn sẵn.',
  'embed.place': 'Xem hình trong bài',
  'embed.read-at': 'Xem hình này trên {{site}}',
  'embed.frame': 'Mã nhúng',
  'embed.frame.note':
    'Dán vào trang của bạn. Phần {{script}} chỉ để khung cao vừa bằng hình; nếu bỏ, hãy đặt {{narrow}} cho màn hình điện thoại, {{wide}} cho cột rộng. Nơi nào không cho nhúng khung, ảnh bên trong sẽ hiện thay.',
  'embed.frame.sandbox':
    'Khung vẫn dùng được khi trang của bạn đặt {{sandbox}}: không cấp quyền nào, hình vẫn hiện đủ; cấp {{scripts}}, khung tự chỉnh chiều cao; cấp thêm {{links}}, liên kết mới mở được; {{downloads}} thì tải được tệp.',
  'embed.picture': 'Ảnh kèm liên kết',
  'embed.picture.note': 'Dùng cho thư điện tử và những nơi không cho nhúng khung.',
  'embed.files': 'Tệp của hình',
  'embed.licence': 'Hình và số liệu dùng lại tự do theo {{licence}}; xin ghi nguồn “Vốn mồi”.',
  'embed.cite': 'Trích dẫn',
  'embed.cite.genre': 'Biểu đồ',
  'embed.cite.note': 'hình {{id}}, mã băm số liệu {{hash}}',
  'embed.cite.text':
    '{{site}}: “{{title}}”, {{note}}, phiên bản {{version}}, số liệu cập nhật {{date}}. {{address}}',
  'embed.cite.file': 'Tải tệp {{name}}',
  'embed.hash':
    'Mã băm số liệu hiện tại: {{hash}}, phiên bản {{version}}, số liệu cập nhật {{date}}.',
  'embed.hash.note':
    'Mã này tính từ mọi con số, khoảng giá trị, số dòng trong văn bản và phép tính của hình; một điểm thay đổi là mã đổi theo. Nếu mã trong trích dẫn khác mã ở đây, số liệu của hình đã thay đổi sau ngày trích dẫn; xem trang {{corrections}}.',
} as const;

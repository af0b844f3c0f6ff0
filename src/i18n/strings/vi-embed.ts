/** Vietnamese texts for taking a figure elsewhere: embed code, files, citation. */
export const viEmbed = {
  'embed.link': 'Nhúng, trích dẫn',
  'embed.heading': 'Dùng lại hình này',
  'embed.close': 'Đóng',
  'embed.copy': 'Sao chép',
  'embed.not-copied': 'Trình duyệt không cho sao chép. Phần chữ đã được chọn sẵn.',
  'embed.place': 'Xem hình trong bài',
  'embed.read-at': 'Xem hình này ở {{site}}',
  'embed.frame': 'Mã nhúng',
  'embed.frame.note':
    'Dán vào trang của bạn. Phần {{script}} chỉ để khung cao vừa bằng hình. Bỏ phần ấy thì đặt {{narrow}} cho màn hình điện thoại, {{wide}} cho cột rộng. Nơi nào không nhận khung, ảnh bên trong sẽ hiện thay.',
  'embed.frame.sandbox':
    'Khung vẫn chạy khi trang của bạn đặt {{sandbox}}: không cho quyền nào thì hình vẫn hiện đủ, cho {{scripts}} thì khung tự chỉnh chiều cao, thêm {{links}} thì liên kết mở được.',
  'embed.picture': 'Ảnh kèm liên kết',
  'embed.picture.note': 'Cho thư điện tử và những nơi không nhận khung.',
  'embed.files': 'Tệp của hình',
  'embed.cite': 'Trích dẫn',
  'embed.cite.genre': 'Biểu đồ',
  'embed.cite.note': 'hình {{id}}, mã số liệu {{hash}}',
  'embed.cite.text':
    '{{site}}: “{{title}}”, {{note}}, phiên bản {{version}}, số liệu cập nhật {{date}}. {{address}}',
  'embed.cite.file': 'Tải tệp {{name}}',
  'embed.hash': 'Mã số liệu hôm nay: {{hash}}, phiên bản {{version}}, số liệu cập nhật {{date}}.',
  'embed.hash.note':
    'Mã này tính từ mọi con số, khoảng giá trị, dòng trong văn bản và phép tính của hình. Một điểm đổi là mã đổi. Mã trong trích dẫn khác mã ở đây nghĩa là hình đã được sửa từ ngày trích; xem trang {{corrections}}.',
} as const;

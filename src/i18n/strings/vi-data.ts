/** Vietnamese texts of the data catalogue. */
export const viData = {
  'nav.data': 'Dữ liệu',
  'nav.explore': 'Tra cứu con số',
  'data.title': 'Dữ liệu',
  'data.description':
    'Tải về mọi con số về khuyến công: từng bảng dạng CSV, JSON, XLSX, Parquet, kèm giải thích từng trường, vài hàng đầu, mã băm và ví dụ cho bảng tính, Python, R, JavaScript, DuckDB.',

  'data.version': 'Phiên bản',
  'data.newest': 'Thay đổi mới nhất',
  'data.follow': 'Đính chính và thay đổi',
  'data.feed': 'nguồn tin Atom',
  'data.licence': 'Giấy phép',
  'data.licence.text': 'dùng cho mọi mục đích, miễn là ghi nguồn.',
  'data.licence.more': 'Xem thêm',
  'data.cite': 'Trích dẫn',
  'data.cite.text':
    '“Vốn mồi: khuyến công qua con số”, phiên bản {{version}}, tên bảng, {{address}}, ngày xem.',
  'data.machines': 'Cho phần mềm',
  'data.package': 'mô tả mọi bảng, mọi trường',
  'data.catalogue': 'mục lục cho cổng dữ liệu',
  'data.figures': 'bảng số liệu của từng hình',
  'data.explore': 'Lọc trước khi tải',

  'data.index': 'Mục lục các bảng',
  'data.group.figures': 'Số liệu và kiểm chứng',
  'data.group.documents': 'Văn bản',
  'data.group.history': 'Đính chính và thay đổi',
  'data.group.codes': 'Bảng mã',

  'data.rows': '{{count}} hàng',
  'data.rows-one': '{{count}} hàng',
  'data.changed': 'Thay đổi lần cuối {{date}}',

  'data.fields': 'Các trường',
  'data.field': 'Trường',
  'data.meaning': 'Ý nghĩa',
  'data.type': 'Kiểu',
  'data.holds': 'Đơn vị, mã, bảng tham chiếu',
  'data.constraints': 'Ràng buộc',
  'data.required': 'bắt buộc',
  'data.unique': 'không trùng',
  'data.list': 'một hay nhiều mã',
  'data.minimum': 'từ {{minimum}} trở lên',
  'data.refers': 'mã trong bảng',
  'data.type.string': 'chữ',
  'data.type.date': 'ngày',
  'data.type.integer': 'số nguyên',
  'data.type.number': 'số',
  'data.type.any': 'số hoặc chữ',

  'data.sample': 'Vài hàng đầu',
  'data.sample.note':
    'Viết như trong tệp. Dấu … là chỗ chúng tôi cắt bớt cho gọn; trong tệp thì đủ.',
  'data.sample.none': 'Bảng chưa có hàng nào.',

  'data.hashes': 'Mã băm SHA-256',

  'data.example': 'Ví dụ',
  'data.tool': 'Công cụ',
  'data.tool.spreadsheet': 'Bảng tính',
  'data.tool.python': 'Python',
  'data.tool.r': 'R',
  'data.tool.javascript': 'JavaScript',
  'data.tool.duckdb': 'DuckDB',
  'data.tool.spreadsheet.note':
    'Mở tệp XLSX bằng LibreOffice Calc, Excel hay Google Trang tính, chép công thức vào một ô trống bên phải bảng. Công thức trả lời cho một mã, mã cuối cùng trong ngoặc kép; thay mã khác thì có câu trả lời khác. Máy đặt theo tiếng Anh thì thay dấu chấm phẩy bằng dấu phẩy.',
  'data.tool.python.note': 'Cần thư viện pandas.',
  'data.tool.r.note': 'Không cần cài thêm gói nào.',
  'data.tool.javascript.note':
    'Lưu thành tệp .mjs rồi chạy bằng Node từ bản 20, hoặc chạy trong bảng điều khiển của trình duyệt.',
  'data.tool.duckdb.note': 'DuckDB đọc thẳng tệp Parquet qua mạng bằng phần mở rộng httpfs.',
  'data.placeholder':
    '{{address}} viết thay cho địa chỉ của trang này: xin đổi lại trước khi chạy.',
  'data.copy': 'Sao chép',
  'data.copied': 'Đã sao chép.',
  'data.not-copied': 'Trình duyệt không cho sao chép. Đoạn mã đã được chọn sẵn.',
} as const;

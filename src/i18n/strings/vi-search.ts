/** Vietnamese texts of the search and its page. */
export const viSearch = {
  'search.title': 'Tìm kiếm',
  'search.description':
    'Tìm trang, vùng, tỉnh, hình, thuật ngữ, chỉ số, điều đã kiểm chứng, văn bản và con số, có dấu hay không dấu; kèm mục lục toàn trang.',
  'search.label': 'Tìm kiếm',
  'search.field': 'Từ hay con số cần tìm',
  'search.no-script':
    'Tìm kiếm cần JavaScript. Không có JavaScript, hãy dùng mục lục toàn trang dưới đây.',
  'search.hint':
    'Gõ có dấu hay không dấu, tên cũ hay tên mới của tỉnh, tên viết tắt, từ tiếng Anh, hay một con số viết như trong văn bản.',
  'search.loading': 'Đang tải mục lục…',
  'search.failed':
    'Không tải được mục lục. Hãy bấm “Tìm kiếm” để thử lại, hoặc tra danh sách bên dưới.',
  'search.found': '{count} kết quả.',
  'search.found-one': 'Một kết quả.',
  'search.found-partial': 'Không mục nào có đủ các từ đã gõ; {count} mục có một phần.',
  'search.found-none':
    'Không tìm thấy. Hãy thử bớt từ, viết tên đầy đủ thay cho tên viết tắt, hoặc tra danh sách bên dưới.',
  'search.more': 'Xem thêm {count}',
  'search.all': 'Mọi kết quả',
  'search.contents': 'Có gì trên trang này',
  'search.numbers':
    'Danh sách này không kể từng con số: số in trong văn bản xếp theo thứ tự ở trang của mỗi [nguồn](@sources), số chúng tôi tính ở trang [phương pháp](@method).',
  'search.kind.page': 'Trang',
  'search.kind.region': 'Vùng',
  'search.kind.unit': 'Tỉnh, thành phố ngày nay',
  'search.kind.province': 'Tỉnh, thành phố trước 1/7/2025',
  'search.kind.figure': 'Hình',
  'search.kind.term': 'Thuật ngữ',
  'search.kind.indicator': 'Chỉ số',
  'search.kind.claim': 'Kiểm chứng',
  'search.kind.act': 'Văn bản, sự kiện',
  'search.kind.gap': 'Số liệu còn thiếu',
  'search.kind.source': 'Nguồn',
  'search.kind.section': 'Mục trong trang',
  'search.kind.number': 'Con số',
  'search.unit': 'Gồm địa bàn trước đây của {{former}}.',
  'search.province': 'Vùng {{region}} trong báo cáo; nay thuộc {{unit}}.',
  'search.also.leverage': 'đòn bẩy; hệ số đòn bẩy; leverage; co-investment',
  'search.also.data': 'tải về; tải xuống; dữ liệu mở; CSV; JSON; XLSX; Excel; Parquet; download',
  'search.also.explore': 'khám phá; khám phá dữ liệu; lọc số liệu; tra cứu',
} as const;

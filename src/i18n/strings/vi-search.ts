/** Vietnamese texts of the search and its page. */
export const viSearch = {
  'search.title': 'Tìm kiếm',
  'search.description':
    'Tìm trang, vùng, tỉnh, hình, thuật ngữ, chỉ số, điều đã kiểm chứng, văn bản và con số, có dấu hay không dấu; kèm mục lục toàn trang.',
  'search.label': 'Tìm kiếm',
  'search.field': 'Từ hay con số cần tìm',
  'search.hint':
    'Gõ có dấu hay không dấu, tên cũ hay tên mới của tỉnh, tên tắt, từ tiếng Anh, hay một con số như trong văn bản.',
  'search.loading': 'Đang tải mục lục…',
  'search.failed': 'Không tải được mục lục để tìm. Xin tải lại trang, hoặc tra danh sách bên dưới.',
  'search.found': '{count} kết quả.',
  'search.found-one': 'Một kết quả.',
  'search.found-partial': 'Không có mục nào đủ mọi từ; {count} mục có một phần.',
  'search.found-none':
    'Không tìm thấy. Thử ít từ hơn, viết đủ tên thay cho tên tắt, hoặc tra danh sách bên dưới.',
  'search.more': 'Xem thêm {count}',
  'search.all': 'Mọi kết quả',
  'search.contents': 'Có gì trên trang này',
  'search.numbers':
    'Từng con số xếp theo thứ tự trong văn bản ở trang của mỗi [nguồn](@sources), và ở trang [phương pháp](@method) nếu do chúng tôi tính.',
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
} as const;

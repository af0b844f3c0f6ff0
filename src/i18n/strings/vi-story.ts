/** Vietnamese texts of the figures that only the story tells. */
export const viStory = {
  'figure.seed-money.title':
    'Cạnh {{state}} ngân sách theo kế hoạch là {{counterpart}} vốn đối ứng, theo báo cáo 2014–2020',
  'figure.seed-money.subtitle':
    'Hàng ô đặc là toàn bộ kinh phí hai cấp được duyệt. Mỗi hàng ô viền bên dưới là thêm một đồng vốn đối ứng cho mỗi đồng ấy.',
  'figure.seed-money.note':
    'Mẫu số là kế hoạch được duyệt, không phải số đã chi. Tỷ lệ trên riêng tiền trung ương là cách tính của chúng tôi; báo cáo không tách vốn đối ứng của đề án khuyến công quốc gia, nên tử số và mẫu số có thể không cùng phạm vi. Gạch xám: không có trong báo cáo.',
  'figure.seed-money.state': 'ngân sách hai cấp, kế hoạch được duyệt',
  'figure.seed-money.central': 'Trong đó: ngân sách trung ương',
  'figure.seed-money.local': 'Trong đó: ngân sách địa phương',
  'figure.seed-money.central-short': 'trung ương',
  'figure.seed-money.local-short': 'địa phương',
  'figure.seed-money.counterpart': 'vốn đối ứng theo báo cáo',
  'figure.seed-money.toCentral': 'Vốn đối ứng trên một đồng ngân sách trung ương',
  'figure.seed-money.divided': 'chia cho riêng phần này: {{ratio}}',
  'figure.seed-money.without': 'Nếu không có hỗ trợ, vẫn đầu tư bao nhiêu?',
  'figure.seed-money.column-part': 'Khoản',
  'figure.seed-money.column-amount': 'Giá trị',

  'figure.yearly-money.title':
    'Báo cáo ghi dự toán năm {{year}} giảm {{cut}}; mà ghép hai báo cáo thì năm ấy còn lại {{left}}, gần bằng năm {{previous}}',
  'figure.yearly-money.title.none': 'Ghép hai báo cáo, năm {{year}} còn lại {{left}}',
  'figure.yearly-money.subtitle':
    'Kinh phí từng năm, tỷ đồng. Đặc: số in trong báo cáo 2013–2022. Rỗng: chúng tôi suy từ tổng và mức tăng của báo cáo 2014–2020. Nét đứt: phần còn lại khi ghép hai báo cáo.',
  'figure.yearly-money.note':
    'Đây là câu hỏi, chưa phải kết luận. Tổng 2014–2020 là kế hoạch được duyệt, tổng 2013–2022 là ngân sách bố trí; hai báo cáo có thể khác phạm vi. Mức giảm so với dự toán, mà dự toán không được nêu. Số suy ra có khoảng giá trị, xem bảng.',
  'figure.yearly-money.total': 'Tổng của báo cáo',
  'figure.yearly-money.printed': 'in trong báo cáo',
  'figure.yearly-money.implied': 'suy từ tổng và mức tăng',
  'figure.yearly-money.left': 'phần còn lại khi ghép hai báo cáo',
  'figure.yearly-money.of': 'báo cáo {{period}}: {{total}}',
  'figure.yearly-money.column-period': 'Năm, kỳ',
  'figure.yearly-money.column-amount': 'Kinh phí (tỷ đồng)',
  'figure.yearly-money.column-kind': 'Loại số',

  'figure.provinces-published.title':
    'Trong {{all}}, báo cáo {{period}} chỉ nêu số tiền của {{names}}; báo cáo {{silent}} không nêu tỉnh nào',
  'figure.provinces-published.title.several':
    'Trong {{all}}, báo cáo {{period}} chỉ nêu số tiền của {{names}}',
  'figure.provinces-published.title.none': 'Không báo cáo nào nêu số tiền của từng tỉnh',
  'figure.provinces-published.title.added':
    'Báo cáo {{period}} chỉ nêu số tiền của {{names}}; ô viền màu đồng là tỉnh có số trong bảng số liệu theo tỉnh',
  'figure.provinces-published.subtitle':
    'Mỗi ô là một tỉnh, thành phố. Ô màu đồng: báo cáo có nêu kinh phí cả kỳ. Ô xám: không công bố.',
  'figure.provinces-published.note':
    'Tỉnh theo địa giới trước 1/7/2025. Kinh phí từng tỉnh nằm ở một phụ lục không kèm theo bản chúng tôi có. Kinh phí của các tỉnh được nêu tên là số trong báo cáo, báo cáo không nói đó là kế hoạch hay đã thực hiện.',
  'figure.provinces-published.others': 'Các tỉnh, thành phố khác',
  'figure.provinces-published.column-province': 'Tỉnh, thành phố',
  'figure.provinces-published.column-amount': 'Kinh phí (tỷ đồng)',
} as const;

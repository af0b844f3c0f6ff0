/** Vietnamese texts of the page on the budget and of its figures. */
export const viBudget = {
  'budget.title': 'Ngân sách khuyến công',
  'budget.description':
    'Ngân sách khuyến công của trung ương và địa phương: số dự kiến, kế hoạch được duyệt, mức tăng từng năm, và kinh phí trong dự thảo Chương trình 2021–2025.',

  'figure.foreseen-and-plan.title':
    'Kế hoạch được duyệt của trung ương bằng {{attainment}} số dự kiến; phần địa phương không có số dự kiến để so',
  'figure.foreseen-and-plan.title.plain':
    'Kế hoạch được duyệt của trung ương bằng {{attainment}} số dự kiến',
  'figure.foreseen-and-plan.subtitle':
    'Kinh phí khuyến công, tỷ đồng. Khung rỗng: số dự kiến tại Quyết định 1288/QĐ-TTg. Thanh đặc: kế hoạch được duyệt 2014–2020.',
  'figure.foreseen-and-plan.note':
    'Số dự kiến và kế hoạch được duyệt là hai loại số khác nhau; không số nào là tiền đã chi. Quyết định dự kiến kinh phí sự nghiệp của trung ương “đến năm 2020”, không nêu năm bắt đầu. Phần địa phương giao các tỉnh tự xây dựng, không có con số; phần gạch xám không biểu thị số tiền.',
  'figure.foreseen-and-plan.foreseen': 'dự kiến {{value}}',
  'figure.foreseen-and-plan.plan': 'kế hoạch được duyệt {{value}}',
  'figure.foreseen-and-plan.none': 'không có số dự kiến',
  'figure.foreseen-and-plan.attainment': '{{value}} số dự kiến',
  'figure.foreseen-and-plan.mark-foreseen': 'số dự kiến',
  'figure.foreseen-and-plan.mark-plan': 'kế hoạch được duyệt',
  'figure.foreseen-and-plan.column-level': 'Cấp ngân sách',
  'figure.foreseen-and-plan.column-foreseen': 'Số dự kiến (tỷ đồng)',
  'figure.foreseen-and-plan.column-plan': 'Kế hoạch được duyệt 2014–2020 (tỷ đồng)',
  'figure.foreseen-and-plan.column-attainment': 'Tỷ lệ in trong báo cáo',

  'figure.funding-index.title':
    'Năm nào kinh phí cũng tăng: coi năm {{first}} là một trăm thì năm {{last}} là {{index bare}}',
  'figure.funding-index.title.plain':
    'Coi kinh phí năm {{first}} là một trăm thì năm {{last}} là {{index bare}}',
  'figure.funding-index.subtitle':
    'Chỉ số kinh phí khuyến công cả nước, hai cấp ngân sách, chúng tôi tính từ mức tăng hằng năm mà báo cáo 2014–2020 ghi. Vạch dọc: khoảng giá trị.',
  'figure.funding-index.note':
    'Báo cáo chỉ nêu mức tăng, không nêu số tiền từng năm. Số tiền ở hai đầu suy ra từ tổng kế hoạch được duyệt của cả kỳ và các mức tăng ấy. Hai mức tăng cuối in không có phần thập phân nên khoảng giá trị rộng dần. Theo giá hiện hành.',
  'figure.funding-index.axis': 'Mức của năm gốc',
  'figure.funding-index.base': 'năm gốc',
  'figure.funding-index.growth': 'Tăng so với năm trước, báo cáo ghi (%)',
  'figure.funding-index.implied': 'suy ra {{value}}',
  'figure.funding-index.column-year': 'Năm',
  'figure.funding-index.column-growth': 'Tăng so với năm trước',
  'figure.funding-index.column-index': 'Chỉ số',
  'figure.funding-index.column-implied': 'Số tiền suy ra (tỷ đồng)',

  'figure.drafted-budget-by-year.title':
    'Dự thảo đề nghị kinh phí tăng hằng năm, từ {{first-amount}} năm {{first}} lên {{last-amount}} năm {{last}}',
  'figure.drafted-budget-by-year.title.plain':
    'Dự thảo đề nghị {{first-amount}} cho năm {{first}}, {{last-amount}} cho năm {{last}}',
  'figure.drafted-budget-by-year.subtitle':
    'Ngân sách trung ương trong dự thảo Tờ trình tháng 8/2020, tỷ đồng. Viền đứt: tiền đề nghị, chưa phải tiền được duyệt. Nền màu: vốn sự nghiệp kinh tế. Nền trống: vốn đầu tư phát triển.',
  'figure.drafted-budget-by-year.note':
    'Tổng từng năm do chúng tôi cộng. Dự thảo không nêu kinh phí địa phương. Báo cáo 2014–2020 có dẫn Chương trình được duyệt tại Quyết định 1881/QĐ-TTg nhưng không dẫn phần kinh phí.',
  'figure.drafted-budget-by-year.total': 'Tổng hai loại vốn',
  'figure.drafted-budget-by-year.wide-total': 'Tổng hai loại vốn',
  'figure.drafted-budget-by-year.wide-investment': 'Vốn đầu tư phát triển',
  'figure.drafted-budget-by-year.wide-operating': 'Vốn sự nghiệp kinh tế',
  'figure.drafted-budget-by-year.wide-approved': 'Kinh phí được duyệt',
  'figure.drafted-budget-by-year.wide-missing': 'không có trong các văn bản đã thu thập',
  'figure.drafted-budget-by-year.narrow-total': 'Tổng',
  'figure.drafted-budget-by-year.narrow-investment': 'Đầu tư',
  'figure.drafted-budget-by-year.narrow-operating': 'Sự nghiệp',
  'figure.drafted-budget-by-year.narrow-approved': 'Được duyệt',
  'figure.drafted-budget-by-year.narrow-missing': 'không có trong văn bản',
  'figure.drafted-budget-by-year.column-year': 'Năm',

  'figure.ratio-between-reports.title':
    'Phần chênh giữa hai báo cáo chia ra {{ratio}} vốn đối ứng trên một đồng: một câu hỏi, chưa phải kết luận',
  'figure.ratio-between-reports.subtitle':
    'Vốn đối ứng trên một đồng ngân sách, chúng tôi tính. Ô trải từ cận dưới đến cận trên, hẹp quá thì vẽ rộng hơn. Đặc: báo cáo 2014–2020. Rỗng: báo cáo 2013–2022. Viền đứt: phần chênh.',
  'figure.ratio-between-reports.note':
    'Dưới tên mỗi hàng là vốn đối ứng chia cho ngân sách, tỷ đồng. Ngân sách của báo cáo trước là kế hoạch được duyệt, của báo cáo sau là ngân sách bố trí. Hai báo cáo có thể khác phạm vi, nên phần chênh không chắc là của các năm 2013, 2021 và 2022.',
  'figure.ratio-between-reports.report': 'Báo cáo {{period}}',
  'figure.ratio-between-reports.axis': 'đồng',
  'figure.ratio-between-reports.interval': 'khoảng giá trị {{value}}',
  'figure.ratio-between-reports.stated': 'báo cáo ghi {{value}}',
  'figure.ratio-between-reports.column-what': 'Nguồn',
  'figure.ratio-between-reports.column-counterpart': 'Vốn đối ứng (tỷ đồng)',
  'figure.ratio-between-reports.column-state': 'Ngân sách (tỷ đồng)',
  'figure.ratio-between-reports.column-ratio': 'Vốn đối ứng trên một đồng',
} as const;

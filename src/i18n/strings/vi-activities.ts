/** Vietnamese texts of the page on activities and of its figures. */
export const viActivities = {
  'activities.title': 'Tiền đi vào việc gì',
  'activities.description':
    'Kinh phí khuyến công theo nội dung hoạt động: phần lớn không có số trong các bản hiện có. Kết quả từng nội dung, hai báo cáo đặt cạnh nhau.',

  'activities.outputs.caption':
    'Kết quả mà các báo cáo nêu: số cộng dồn cả kỳ, cả nước. “Đã mất”: nội dung nằm ở phần đầu báo cáo 2013–2022, phần này không còn.',
  'activities.outputs.lost': 'đã mất',
  'activities.outputs.unreadable': 'không đọc được',
  'activities.outputs.none': 'không công bố',
  'activities.outputs.people-trained': 'Lao động được đào tạo nghề',
  'activities.outputs.people-trained-new-jobs': 'trong đó: đào tạo, tạo việc làm mới',
  'activities.outputs.course-participations': 'Học viên các lớp quản lý',
  'activities.outputs.demonstration-models': 'Mô hình trình diễn kỹ thuật',
  'activities.outputs.establishments-supported-support-machinery':
    'Cơ sở được hỗ trợ máy móc, công nghệ',
  'activities.outputs.contests-held-level-regional': 'Cuộc bình chọn sản phẩm cấp khu vực',
  'activities.outputs.contests-held-level-national': 'Cuộc bình chọn sản phẩm cấp quốc gia',
  'activities.outputs.products-awarded-level-regional': 'Sản phẩm được bình chọn cấp khu vực',
  'activities.outputs.products-awarded-level-national': 'Sản phẩm được bình chọn cấp quốc gia',
  'activities.outputs.fairs-held-level-regional': 'Hội chợ triển lãm cấp khu vực',
  'activities.outputs.support-instances-support-fair': 'Lượt cơ sở tham gia hội chợ',
  'activities.outputs.booths-rented-abroad': 'Gian hàng thuê ở nước ngoài',
  'activities.outputs.establishments-supported-support-showroom':
    'Cơ sở được hỗ trợ phòng trưng bày',
  'activities.outputs.establishments-supported-support-brand':
    'Cơ sở xây dựng, đăng ký thương hiệu',
  'activities.outputs.establishments-supported-support-advice':
    'Cơ sở được tư vấn quản lý, khởi sự',
  'activities.outputs.websites-supported': 'Trang web, phần mềm cho cơ sở',
  'activities.outputs.broadcasts': 'Chương trình truyền hình, truyền thanh của địa phương',
  'activities.outputs.press-columns': 'Chuyên mục trên báo và phương tiện khác',
  'activities.outputs.clusters-supported-cluster-planning':
    'Cụm công nghiệp: lập quy hoạch chi tiết',
  'activities.outputs.clusters-supported-cluster-infrastructure':
    'Cụm công nghiệp: xây dựng hạ tầng',
  'activities.outputs.study-missions': 'Đoàn đi học tập ở nước ngoài',

  'figure.funding-by-activity.title':
    'Các bản hiện có không cho biết phần lớn kinh phí đi vào việc gì: {{first}} theo báo cáo 2014–2020, {{second}} theo báo cáo 2013–2022',
  'figure.funding-by-activity.title.some':
    'Các bản hiện có không cho biết {{first}} kinh phí theo báo cáo 2014–2020, {{second}} theo báo cáo 2013–2022 đi vào việc gì',
  'figure.funding-by-activity.subtitle':
    'Kinh phí thực hiện theo nội dung hoạt động. Mỗi ô là mười tỷ đồng ngân sách nhà nước: ô đặc theo báo cáo 2014–2020, ô viền theo báo cáo 2013–2022. Phần gạch chéo không có số.',
  'figure.funding-by-activity.note':
    'Phần gạch chéo do chúng tôi tính: tổng kinh phí ({{r20-funding-vn}} kế hoạch được duyệt 2014–2020; {{r22-funding-vn}} ngân sách bố trí 2013–2022) trừ kinh phí thực hiện của các nội dung có số. Vì tổng và phần không cùng tính chất, phần ấy có thể gồm cả tiền chưa thực hiện, tiền không chia theo nội dung. Tỷ trọng của bốn nội dung kỳ 2013–2022 là số in trong báo cáo; tỷ trọng của cụm công nghiệp kỳ 2014–2020 do chúng tôi tính.',
  'figure.funding-by-activity.lost': 'Không có số theo nội dung',
  'figure.funding-by-activity.ours': '(chúng tôi tính)',
  'figure.funding-by-activity.lost-2014-2020':
    'Các số này nằm ở Phụ lục 1, không kèm theo bản chúng tôi có',
  'figure.funding-by-activity.lost-2013-2022':
    'Đào tạo nghề; năng lực quản lý; mô hình và máy móc; sản phẩm tiêu biểu; tư vấn',
  'figure.funding-by-activity.lost-other': 'Các nội dung còn lại',
  'figure.funding-by-activity.column-period': 'Kỳ',
  'figure.funding-by-activity.column-activity': 'Nội dung',
  'figure.funding-by-activity.column-amount': 'Kinh phí (tỷ đồng)',
  'figure.funding-by-activity.column-printed': 'Tỷ trọng in trong báo cáo',
  'figure.funding-by-activity.column-computed': 'Tỷ trọng chúng tôi tính',

  'figure.clusters-by-report.title':
    'Theo cả hai báo cáo, cụm công nghiệp được hỗ trợ lập quy hoạch nhiều hơn xây dựng hạ tầng',
  'figure.clusters-by-report.title.other':
    'Cụm công nghiệp được hỗ trợ: quy hoạch {{planning-first value}} và {{planning-second value}}, hạ tầng {{infrastructure-first value}} và {{infrastructure-second value}}',
  'figure.clusters-by-report.subtitle':
    'Số cụm công nghiệp được hỗ trợ, cả nước. Thanh đặc theo báo cáo 2014–2020, thanh viền theo báo cáo 2013–2022.',
  'figure.clusters-by-report.note':
    'Báo cáo 2014–2020: {{r20-clusters-supported}} ở {{r20-provinces-with-clusters-supported}}, với {{r20-funding-activity-clusters}}; từng việc thì đếm theo đề án. Báo cáo 2013–2022 không nêu tổng; một cụm có thể được hỗ trợ cả hai việc. Kỳ 2014–2020 nằm trong kỳ 2013–2022: chênh lệch giữa hai số không phải là tăng.',
  'figure.clusters-by-report.axis': 'cụm',
  'figure.clusters-by-report.column-support': 'Nội dung hỗ trợ',
} as const;

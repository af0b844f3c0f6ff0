/** Vietnamese texts of the page on targets, and of its figures. */
export const viTargets = {
  'targets.title': 'Mục tiêu và kết quả 2014–2020',
  'targets.description':
    'Sáu mục tiêu của Chương trình khuyến công quốc gia đến năm 2020 và kết quả: đào tạo nghề đạt {{r20-target-attainment-people-trained}}, cụm công nghiệp {{d-r20-2014-2020-target-attainment-clusters-supported}}. Điều báo cáo nêu và điều báo cáo bỏ qua.',

  'figure.target-attainment.title':
    'Ba trong sáu mục tiêu vượt, một gần đạt; số lao động được đào tạo chỉ bằng {{r20-target-attainment-people-trained}} mục tiêu, số cụm công nghiệp được hỗ trợ bằng {{d-r20-2014-2020-target-attainment-clusters-supported}}',
  'figure.target-attainment.title.plain':
    'So với mục tiêu, kết quả cao nhất là {{best}} ({{best-name}}), thấp nhất là {{least}} ({{least-name}})',
  'figure.target-attainment.subtitle':
    'Kết quả 2014–2020, phần trăm mục tiêu của Quyết định 1288/QĐ-TTg, hai giai đoạn cộng lại. Đặc: báo cáo có nêu tỷ lệ. Rỗng: báo cáo không nêu, chúng tôi tính.',
  'figure.target-attainment.note':
    'Với các mục tiêu vượt, báo cáo chỉ ghi mức tăng; thanh vẽ cả mục tiêu lẫn phần tăng. Mục tiêu số lao động và số lượt học viên có chữ “khoảng”; báo cáo chia cho đúng con số in. Dù hiểu “khoảng” rộng như trong bảng, số lao động được đào tạo vẫn dưới mục tiêu, còn lượt học viên thì đạt hay hụt không chắc. Khoảng giá trị ghi trong bảng, không vẽ.',
  'figure.target-attainment.goal': 'mục tiêu:',
  'figure.target-attainment.silent': 'báo cáo không nêu tỷ lệ',
  'figure.target-attainment.excess': 'báo cáo ghi tăng {{excess}}',
  'figure.target-attainment.detail': 'kết quả {{result}}, mục tiêu {{target}}',
  'figure.target-attainment.column-subject': 'Nội dung',
  'figure.target-attainment.column-target': 'Mục tiêu, hai giai đoạn cộng lại',
  'figure.target-attainment.column-result': 'Kết quả',
  'figure.target-attainment.column-stated': 'Báo cáo ghi',
  'figure.target-attainment.column-kind': 'Số báo cáo ghi là',
  'figure.target-attainment.kind-attained': 'mức đạt',
  'figure.target-attainment.kind-excess': 'phần tăng thêm',
  'figure.target-attainment.kind-silent': 'không nêu',
  'figure.target-attainment.column-derived': 'Chúng tôi tính: đạt',

  'figure.target-phases.title':
    'Cả kỳ 2014–2020 đào tạo được {{r20-people-trained}}, ít hơn mục tiêu của riêng giai đoạn đến năm 2015: {{d1288-people-trained-to-2015}}',
  'figure.target-phases.title.plain': 'Mục tiêu của hai giai đoạn và kết quả 2014–2020',
  'figure.target-phases.subtitle':
    'Thanh viền: mục tiêu đến năm 2015, nối tiếp là mục tiêu 2016–2020. Thanh đặc: kết quả 2014–2020. Mỗi nội dung một đơn vị, một thang đo.',
  'figure.target-phases.note':
    'Không so độ dài thanh giữa các nội dung. Báo cáo chỉ cho kết quả của cả kỳ, không tách theo giai đoạn; Quyết định 1288/QĐ-TTg không nêu giai đoạn đầu bắt đầu từ năm nào.',
  'figure.target-phases.goal': 'mục tiêu',
  'figure.target-phases.result': 'kết quả',

  'figure.people-trained-in-squares.title':
    'Mục tiêu là đào tạo khoảng {{target}}; báo cáo ghi {{result}}',
  'figure.people-trained-in-squares.subtitle':
    'Mỗi ô là một trăm người. Tất cả các ô: mục tiêu của hai giai đoạn cộng lại. Ô đặc: số lao động được đào tạo 2014–2020.',
  'figure.people-trained-in-squares.note':
    'Quyết định 1288/QĐ-TTg đặt mục tiêu đến năm 2015 ({{d1288-people-trained-to-2015}}) và mục tiêu 2016–2020 ({{d1288-people-trained-2016-2020}}); báo cáo không nói lấy mục tiêu nào làm mẫu số, nhưng tỷ lệ báo cáo nêu ({{r20-target-attainment-people-trained}}) chỉ khớp với tổng của cả hai.',
  'figure.people-trained-in-squares.result': 'được đào tạo, 2014–2020',
  'figure.people-trained-in-squares.goal': 'mục tiêu đến năm 2020',
  'figure.people-trained-in-squares.column-what': 'Số lao động được đào tạo',
  'figure.people-trained-in-squares.column-people': 'Người',
  'figure.people-trained-in-squares.phase': 'Mục tiêu, {{period}}',
  'figure.people-trained-in-squares.sum': 'Mục tiêu, hai giai đoạn cộng lại',
  'figure.people-trained-in-squares.reached': 'Kết quả, {{period}}',
} as const;

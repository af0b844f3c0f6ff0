/** Vietnamese texts of the pages on targets and on the programme of 2021–2025, and of their figures. */
export const viTargets = {
  'targets.title': 'Mục tiêu và kết quả',
  'targets.description': 'Mục tiêu và kết quả.',

  'figure.target-attainment.title':
    'Ba trong sáu mục tiêu vượt, một gần đạt; số lao động được đào tạo chỉ bằng {{r20-target-attainment-people-trained}} mục tiêu, số cụm công nghiệp được hỗ trợ bằng {{d-r20-2014-2020-target-attainment-clusters-supported}}',
  'figure.target-attainment.title.plain':
    'So với mục tiêu, kết quả cao nhất là {{best}} ({{best-name}}), thấp nhất là {{least}} ({{least-name}})',
  'figure.target-attainment.subtitle':
    'Kết quả 2014–2020, phần trăm mục tiêu của Quyết định 1288/QĐ-TTg, hai giai đoạn cộng lại. Đặc: báo cáo có nêu tỷ lệ. Rỗng: báo cáo không nêu, chúng tôi tính.',
  'figure.target-attainment.note':
    'Với các mục tiêu vượt, báo cáo chỉ ghi mức tăng; thanh vẽ cả mục tiêu lẫn phần tăng. Mục tiêu lao động và lượt học viên có chữ “khoảng”; báo cáo chia cho đúng con số in. Hiểu “khoảng” rộng đến đâu, số lao động được đào tạo vẫn dưới mục tiêu, còn lượt học viên thì đạt hay hụt không chắc. Khoảng giá trị ghi trong bảng, không vẽ.',
  'figure.target-attainment.goal': 'mục tiêu:',
  'figure.target-attainment.silent': 'báo cáo không nêu tỷ lệ',
  'figure.target-attainment.excess': 'báo cáo ghi tăng {{excess}}',
  'figure.target-attainment.detail': 'kết quả {{result}}, mục tiêu {{target}}',
  'figure.target-attainment.column-subject': 'Nội dung',
  'figure.target-attainment.column-target': 'Mục tiêu, hai giai đoạn cộng lại',
  'figure.target-attainment.column-result': 'Kết quả',
  'figure.target-attainment.column-stated': 'Báo cáo ghi: đạt',
  'figure.target-attainment.column-excess': 'Báo cáo ghi: tăng',
  'figure.target-attainment.column-derived': 'Chúng tôi tính: đạt',

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

  'drafted.kept': 'giữ nguyên',
  'drafted.lowered': 'hạ xuống',
  'drafted.raised': 'nâng lên',
  'drafted.dropped': 'không còn',
  'drafted.said': 'dự thảo {{draft}}, được duyệt {{approved}}',
  'drafted.said-dropped': 'dự thảo {{draft}}, không còn trong bản được duyệt',
  'drafted.column-subject': 'Mục tiêu',
  'drafted.column-draft': 'Dự thảo',
  'drafted.column-approved': 'Được duyệt',
  'drafted.column-fate': 'So với dự thảo',

  'figure.targets-kept-and-dropped.title':
    'Trong {{all}} mục tiêu bằng số của dự thảo, {{kept}} giữ nguyên, {{lowered}} hạ xuống, {{raised}} nâng lên, {{dropped}} không còn',
  'figure.targets-kept-and-dropped.subtitle':
    'Mỗi ô là một mục tiêu 2021–2025 của dự thảo Tờ trình, so với Chương trình được duyệt. Ô tô một phần: được duyệt bằng ngần ấy phần dự thảo. Vạch trên ô: nâng lên. Nét đứt: không còn.',
  'figure.targets-kept-and-dropped.note':
    'Mục tiêu được duyệt lấy theo phần báo cáo 2014–2020 dẫn Quyết định 1881/QĐ-TTg; chúng tôi không có toàn văn quyết định. Xếp nhóm theo con số. Nhiều số của dự thảo có chữ “khoảng”, nên số máy móc, số cơ sở đăng ký nhãn hiệu và số cơ sở thí điểm sản xuất sạch hơn có thể coi là giữ nguyên. Với xử lý ô nhiễm, dự thảo viết “xây dựng”, bản được duyệt viết “sửa chữa, nâng cấp”: cùng số chưa hẳn cùng việc.',

  'drafted.column-ratio': 'Dự thảo so với được duyệt',
  'drafted.draft': 'dự thảo',
  'drafted.approved': 'được duyệt',
  'drafted.head-lowered': 'Hạ xuống',
  'drafted.head-kept': 'Giữ nguyên',
  'drafted.head-raised': 'Nâng lên',
  'drafted.head-dropped': 'Không còn',

  'figure.draft-and-approved.title':
    'Số hội chợ trong nước được duyệt {{approved}}, dự thảo đặt {{draft}}; mục tiêu hạ tầng cụm công nghiệp không còn',
  'figure.draft-and-approved.title.plain':
    'Mục tiêu hạ nhiều nhất khi duyệt: {{name}}, dự thảo đặt {{draft}}, được duyệt {{approved}}',
  'figure.draft-and-approved.subtitle':
    'Mục tiêu 2021–2025. Ô đặc: được duyệt, đặt ở vạch chấm. Ô rỗng: dự thảo, tính bằng phần trăm mục tiêu được duyệt. Nét đứt: không còn.',
  'figure.draft-and-approved.note':
    'Đơn vị của các mục tiêu khác nhau nên chỉ so được phần trăm. Mục tiêu không còn trong bản được duyệt thì không có phần trăm nào để tính. Mục tiêu được duyệt lấy theo phần báo cáo 2014–2020 dẫn Quyết định 1881/QĐ-TTg. Chữ “khoảng” của hai văn bản không giống nhau; hẹp như giữa số máy móc của dự thảo và của bản được duyệt thì chưa chắc là khác. Số hội chợ tham gia ở nước ngoài: bản quét của báo cáo có thể đọc nhầm.',

  'programme.title': 'Chương trình 2021–2025',
  'programme.description': 'Chương trình 2021–2025.',
} as const;

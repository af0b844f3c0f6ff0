/** Vietnamese texts of the page on the programme of 2021–2025, and of its figures. */
export const viProgramme = {
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
    'Mỗi ô là một mục tiêu 2021–2025 của dự thảo Tờ trình, so với Chương trình được duyệt. Ô chỉ tô một phần: được duyệt bằng chừng ấy phần dự thảo. Vạch trên ô: nâng lên. Nét đứt: không còn.',
  'figure.targets-kept-and-dropped.note':
    'Mục tiêu được duyệt lấy theo phần báo cáo 2014–2020 dẫn Quyết định 1881/QĐ-TTg; chúng tôi không có toàn văn quyết định. Xếp nhóm theo con số. Nhiều số của dự thảo có chữ “khoảng”, nên số máy móc, số cơ sở đăng ký nhãn hiệu và số cơ sở thí điểm sản xuất sạch hơn có thể coi là giữ nguyên. Với xử lý ô nhiễm, dự thảo viết “xây dựng”, bản được duyệt viết “sửa chữa, nâng cấp”: cùng số chưa hẳn cùng việc.',

  'drafted.column-ratio': 'Dự thảo so với bản được duyệt',
  'drafted.draft': 'dự thảo',
  'drafted.approved': 'được duyệt',
  'drafted.head-lowered': 'Hạ xuống',
  'drafted.head-kept': 'Giữ nguyên',
  'drafted.head-raised': 'Nâng lên',
  'drafted.head-dropped': 'Không còn',

  'figure.draft-and-approved.title':
    'Dự thảo đặt {{draft}} tổ chức trong nước, được duyệt {{approved}}; mục tiêu hạ tầng cụm công nghiệp không còn',
  'figure.draft-and-approved.title.plain':
    'Mục tiêu hạ nhiều nhất khi duyệt: {{name}}, dự thảo đặt {{draft}}, được duyệt {{approved}}',
  'figure.draft-and-approved.subtitle':
    'Mục tiêu 2021–2025. Ô đặc: được duyệt, đặt ở vạch chấm. Ô rỗng: dự thảo, tính bằng phần trăm mục tiêu được duyệt. Nét đứt: không còn.',
  'figure.draft-and-approved.note':
    'Mỗi mục tiêu một đơn vị nên chỉ so phần trăm. Mục tiêu được duyệt lấy theo báo cáo 2014–2020. Nhiều số của dự thảo có chữ “khoảng”: chênh ít như ở số máy móc thì chưa chắc là khác. Số hội chợ tham gia ở nước ngoài có thể bị đọc nhầm do bản quét của báo cáo.',

  'figure.drafted-budget-by-activity.title':
    'Dự thảo đề nghị {{s21-funding-foreseen}} ngân sách trung ương; khoản lớn nhất, {{s21-funding-foreseen-activity-models-machinery}}, cho mô hình trình diễn, máy móc và sản xuất sạch hơn',
  'figure.drafted-budget-by-activity.title.plain':
    'Dự thảo đề nghị {{s21-funding-foreseen}} ngân sách trung ương cho giai đoạn 2021–2025',
  'figure.drafted-budget-by-activity.subtitle':
    'Kinh phí dự kiến 2021–2025 theo dự thảo Tờ trình, tỷ đồng. Đặc: vốn sự nghiệp. Rỗng: vốn đầu tư phát triển.',
  'figure.drafted-budget-by-activity.note':
    'Đây là số dự thảo đề nghị. Kinh phí được duyệt không có trong các văn bản đã thu thập. Mọi số đều kèm chữ “khoảng”; vạch ngang là khoảng giá trị, rộng nhất ở số tròn trăm. Tỷ trọng trong bảng là tỷ trọng trong từng loại vốn.',
  'figure.drafted-budget-by-activity.axis': 'tỷ đồng',
  'figure.drafted-budget-by-activity.activity': 'vốn sự nghiệp',
  'figure.drafted-budget-by-activity.offices': 'vốn đầu tư phát triển',
  'figure.drafted-budget-by-activity.name-activity-models-machinery':
    'Mô hình, máy móc, sản xuất sạch hơn',
  'figure.drafted-budget-by-activity.name-activity-products': 'Sản phẩm tiêu biểu',
  'figure.drafted-budget-by-activity.name-activity-clusters': 'Liên kết và cụm công nghiệp',
  'figure.drafted-budget-by-activity.name-activity-human-resources':
    'Nhân lực, quản lý doanh nghiệp',
  'figure.drafted-budget-by-activity.name-activity-information': 'Thông tin, tuyên truyền',
  'figure.drafted-budget-by-activity.name-activity-capacity': 'Năng lực tổ chức thực hiện',
  'figure.drafted-budget-by-activity.name-offices-central': 'Trụ sở Trung tâm quốc gia',
  'figure.drafted-budget-by-activity.name-offices-local': 'Trụ sở Trung tâm ở tỉnh khó khăn',
  'figure.drafted-budget-by-activity.column-what': 'Nội dung',
  'figure.drafted-budget-by-activity.column-part': 'Loại vốn',
  'figure.drafted-budget-by-activity.column-amount': 'Kinh phí dự kiến (tỷ đồng)',
  'figure.drafted-budget-by-activity.column-share': 'Tỷ trọng trong loại vốn',

  'programme.title': 'Chương trình 2021–2025: dự thảo và bản được duyệt',
  'programme.description':
    'Chương trình khuyến công quốc gia 2021–2025: mục tiêu nào của dự thảo giữ nguyên, hạ xuống, nâng lên, không còn; dự thảo đề nghị {{s21-funding-foreseen}}, kinh phí được duyệt chưa rõ.',
} as const;

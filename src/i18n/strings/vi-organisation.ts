/** Vietnamese texts of the page on organisation and of its figures. */
export const viOrganisation = {
  'organisation.title': 'Bộ máy khuyến công',
  'organisation.description':
    'Các Trung tâm khuyến công cấp tỉnh: bao nhiêu người, làm việc gì, và những hạn chế mà hai báo cáo của Bộ Công Thương tự nêu.',

  'figure.centres-by-size.size.name': 'Số người',
  'figure.centres-by-size.role.name': 'Nhiệm vụ',
  'figure.centres-by-size.size.title':
    '{{below}} chắc chắn dưới mức tối thiểu {{minimum}}; {{unknown value}} nơi khác thì chưa rõ',
  'figure.centres-by-size.size.title.other':
    'Các Trung tâm khuyến công theo số người làm việc, so với mức tối thiểu {{minimum}}',
  'figure.centres-by-size.size.subtitle':
    'Mỗi ô là một Trung tâm khuyến công cấp tỉnh, tính đến năm 2020, xếp theo số người làm việc. Ô gạch chéo: không biết trên hay dưới mức tối thiểu.',
  'figure.centres-by-size.size.note':
    'Số người theo báo cáo 2014–2020; mức tối thiểu là mức báo cáo 2013–2022 dẫn từ Nghị định 120/2020/NĐ-CP. Mức ấy rơi vào giữa một nhóm, nên không tính được có bao nhiêu Trung tâm không đủ người. Hai báo cáo cũng có thể không cùng cách đếm “người làm việc”.',
  'figure.centres-by-size.role.title':
    'Chỉ {{promotion}} chủ yếu làm khuyến công; {{consulting value}} nơi kiêm tư vấn, {{other value}} nơi kiêm nhiệm vụ khác',
  'figure.centres-by-size.role.subtitle':
    'Mỗi ô là một Trung tâm khuyến công cấp tỉnh, đến hết năm 2020, xếp theo nhiệm vụ chủ yếu.',
  'figure.centres-by-size.role.note':
    'Nhiệm vụ khác gồm xúc tiến thương mại, tiết kiệm năng lượng, công nghiệp hỗ trợ. Chưa kể Trung tâm của Cục Công Thương địa phương, làm nhiệm vụ ở khu vực phía Bắc.',
  'figure.centres-by-size.detail-below': 'dưới mức tối thiểu {{minimum}}',
  'figure.centres-by-size.detail-unknown': 'không biết trên hay dưới mức {{minimum}}',
  'figure.centres-by-size.detail-enough': 'trên mức {{minimum}}',
  'figure.centres-by-size.detail-role-promotion': 'Bình Thuận, Cà Mau, Lai Châu',
  'figure.centres-by-size.detail-role-consulting': 'có thêm nguồn thu từ tư vấn',
  'figure.centres-by-size.detail-role-other': 'xúc tiến thương mại, tiết kiệm năng lượng…',
  'figure.centres-by-size.in-words-size-under-10': 'Dưới mười người',
  'figure.centres-by-size.in-words-size-10-19': 'Từ mười đến mười chín người',
  'figure.centres-by-size.in-words-size-20-30': 'Từ hai mươi đến ba mươi người',
  'figure.centres-by-size.in-words-size-over-30': 'Trên ba mươi người',
  'figure.centres-by-size.column-class': 'Nhóm',
  'figure.centres-by-size.column-centres': 'Số Trung tâm',
  'figure.centres-by-size.column-minimum': 'Mức tối thiểu (người)',
  'figure.centres-by-size.column-standing': 'So với mức tối thiểu',
  'figure.centres-by-size.standing-below': 'dưới',
  'figure.centres-by-size.standing-unknown': 'không biết',
  'figure.centres-by-size.standing-enough': 'trên',

  'figure.centre-staff.title':
    '{{field value}} trong {{all}} được giao triển khai khuyến công đến cơ sở',
  'figure.centre-staff.subtitle':
    'Cán bộ, viên chức của các Trung tâm khuyến công cấp tỉnh, tính đến năm 2020. Mỗi thanh là toàn bộ {{r20-staff-vn}}, phần tô đặc là nhóm ghi bên cạnh; tỷ lệ theo số in trong báo cáo.',
  'figure.centre-staff.note':
    'Bình quân {{r20-staff-per-centre}}, trong đó {{r20-staff-per-centre-field}} được giao triển khai đến cơ sở. Chưa kể {{r20-staff-zone-north}} của Trung tâm thuộc Cục Công Thương địa phương. Tỷ lệ của nhóm trung cấp, sơ cấp in thấp hơn một đơn vị ở chữ số cuối so với phép chia.',
  'figure.centre-staff.by-task': 'Theo việc được giao',
  'figure.centre-staff.by-contract': 'Theo biên chế, hợp đồng',
  'figure.centre-staff.by-education': 'Theo trình độ',
  'figure.centre-staff.column-group': 'Nhóm',
  'figure.centre-staff.column-people': 'Số người',
  'figure.centre-staff.column-share': 'Tỷ lệ in trong báo cáo',
} as const;

/** Vietnamese texts of the page on who was supported and of its figures. */
export const viBeneficiaries = {
  'beneficiaries.title': 'Ai được hỗ trợ',
  'beneficiaries.description':
    '{{r22-support-instances-vn}} hỗ trợ khuyến công 2013–2022 theo loại hình cơ sở và địa bàn khó khăn; kỳ 2014–2020 không công bố.',

  'figure.support-in-squares.title':
    'Kỳ {{known}}: {{largest}} số lượt hỗ trợ là cho {{kind}}, {{share}} ở địa bàn khó khăn; kỳ {{unknown}} không công bố',
  'figure.support-in-squares.title.known':
    'Kỳ {{known}}: {{largest}} số lượt hỗ trợ là cho {{kind}}, {{share}} ở địa bàn khó khăn',
  'figure.support-in-squares.title.none':
    'Không báo cáo nào công bố số lượt hỗ trợ theo loại hình và địa bàn',
  'figure.support-in-squares.subtitle':
    'Lượt hỗ trợ cơ sở công nghiệp nông thôn. Mỗi ô là một trăm lượt. Cùng một tổng chia hai lần: theo loại hình cơ sở, rồi theo địa bàn (ô đặc: địa bàn khó khăn, đặc biệt khó khăn; ô viền: các địa bàn khác).',
  'figure.support-in-squares.note':
    'Đếm theo lượt, không theo số cơ sở; riêng số ở địa bàn khó khăn, báo cáo viết “cơ sở”, chúng tôi hiểu là lượt. Báo cáo không cho biết loại hình nào được hỗ trợ ở địa bàn khó khăn, và không nói địa bàn khó khăn lấy theo danh mục nào. Ô cuối của mỗi khối có thể không tròn trăm. Gạch xám: không công bố.',
  'figure.support-in-squares.all': 'tổng số',
  'figure.support-in-squares.by-kind': 'Theo loại hình cơ sở',
  'figure.support-in-squares.by-area': 'Vẫn số lượt ấy, theo địa bàn',
  'figure.support-in-squares.column-part': 'Loại hình, địa bàn',
  'figure.support-in-squares.column-all': 'Tất cả',
  'figure.support-in-squares.column-instances': 'Lượt',
  'figure.support-in-squares.column-share': 'Tỷ trọng in trong báo cáo',

  'figure.support-by-kind-of-help.title':
    '{{most}} được hỗ trợ máy móc; với hội chợ, báo cáo không đếm cơ sở mà đếm lượt: {{instances}}',
  'figure.support-by-kind-of-help.title.plain':
    'Có việc báo cáo đếm cơ sở, nhiều nhất là {{most}}; có việc đếm lượt: {{instances}}',
  'figure.support-by-kind-of-help.subtitle':
    'Cơ sở công nghiệp nông thôn được hỗ trợ và lượt tham gia hội chợ, cả nước, 2014–2020, số in trong báo cáo. Cơ sở vẽ bằng thanh; lượt vẽ bằng ô, mỗi ô một trăm lượt. Hai đơn vị không so được với nhau.',
  'figure.support-by-kind-of-help.note':
    'Báo cáo không nói có cơ sở nào được hỗ trợ nhiều việc hay không, nên không cộng các số lại. Phòng trưng bày và hội chợ: báo cáo viết “hơn”. Những việc khác không có số cơ sở.',
  'figure.support-by-kind-of-help.unit-establishments-supported': 'Cơ sở',
  'figure.support-by-kind-of-help.unit-support-instances': 'Lượt cơ sở, mỗi ô một trăm lượt',
  'figure.support-by-kind-of-help.column-help': 'Nội dung hỗ trợ',
  'figure.support-by-kind-of-help.column-number': 'Số lượng',
  'figure.support-by-kind-of-help.column-unit': 'Đơn vị',

  'eligibility.caption': 'Ai thuộc diện được hỗ trợ, theo hai văn bản',
  'eligibility.group.who': 'Đầu tư, sản xuất công nghiệp, tiểu thủ công nghiệp ở nông thôn',
  'eligibility.group.where': 'Nơi sản xuất được tính là nông thôn',
  'eligibility.group.besides': 'Ngoài ra',
  'eligibility.row.enterprise': 'Doanh nghiệp nhỏ và vừa',
  'eligibility.row.cooperative': 'Hợp tác xã, tổ hợp tác',
  'eligibility.row.household': 'Hộ kinh doanh',
  'eligibility.row.large': 'Doanh nghiệp lớn',
  'eligibility.row.district': 'Huyện, thị xã, thị trấn, xã',
  'eligibility.row.ward': 'Phường của thành phố loại II, loại III',
  'eligibility.row.new-ward': 'Phường của thành phố loại I, chuyển từ xã lên',
  'eligibility.row.seat': 'Sản xuất ở những nơi trên, trụ sở ở phường của thành phố loại I',
  'eligibility.row.elsewhere': 'Nơi khác, như các phường còn lại của thành phố loại I',
  'eligibility.row.cleaner': 'Cơ sở công nghiệp áp dụng sản xuất sạch hơn',
  'eligibility.row.services':
    'Tổ chức, cá nhân trong nước và nước ngoài làm quản lý, dịch vụ khuyến công',
  'eligibility.answer.yes': 'Có',
  'eligibility.answer.no': 'Không',
  'eligibility.answer.if': 'Có điều kiện',
  'eligibility.answer.unsaid': 'Không nói rõ',
  'eligibility.detail.decree-39': ', xác định theo Nghị định 39/2018/NĐ-CP',
  'eligibility.detail.but-cleaner': ', trừ khi áp dụng sản xuất sạch hơn',
  'eligibility.detail.unclear-cleaner': '; riêng cơ sở áp dụng sản xuất sạch hơn thì không nói rõ',
  'eligibility.detail.limit': ': chưa quá {{d1288-ward-conversion-limit}}',
  'eligibility.detail.limit-counted':
    ': chưa quá {{s21-ward-conversion-limit}}, tính từ ngày quyết định chuyển đổi có hiệu lực đến hết năm liền trước năm lập kế hoạch',
  'eligibility.detail.no-word': ', không nói đến quy mô và địa bàn',
  'eligibility.detail.no-limit': ', không giới hạn quy mô và địa bàn',
  'eligibility.note':
    '“Không” nghĩa là văn bản không kể đến. Từ ngày 1/7/2025 không còn cấp huyện, nên huyện, thị xã, thị trấn và thành phố thuộc tỉnh trong bảng không còn nữa; hai văn bản này đều có trước ngày ấy.',
} as const;

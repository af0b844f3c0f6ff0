/** Vietnamese texts of figures: `figure.<id>.<part>`, or `figure.<id>.<view>.<part>` for one view. */
export const viFigures = {
  'figure.label': 'Hình',
  'figure.source': 'Nguồn:',
  'figure.line': 'dòng {{lines}}',
  'figure.lines': 'dòng {{lines}}',
  'figure.table': 'Bảng số liệu',
  'figure.missing': 'không công bố',
  'figure.not-computable': 'không tính được từ văn bản',
  'figure.column-region': 'Vùng',
  'figure.read.derived': '{{value}}, chúng tôi tính',
  'figure.read.hint': 'Dùng phím mũi tên để đọc từng giá trị, phím Esc để thôi.',
  'switch.period': 'Kỳ báo cáo',
  'switch.measure': 'Cách đo',
  'switch.definition': 'Cách tính',

  'figure.co-investment.title':
    'Vốn đối ứng trên một đồng ngân sách: {{r20-counterpart-per-dong}} theo báo cáo 2014–2020, {{r22-counterpart-per-dong}} theo báo cáo 2013–2022',
  'figure.co-investment.subtitle':
    'Mỗi ô là một đồng. Ô đặc: ngân sách nhà nước. Ô viền: vốn đối ứng, vẽ theo số in trong báo cáo (báo cáo viết là “vốn đầu tư”).',
  'figure.co-investment.note':
    'Hai kỳ chồng lên nhau: 2014–2020 nằm trong 2013–2022, nên chênh lệch giữa hai số không phải là tăng hay giảm. Tỷ lệ không chứng minh đồng ngân sách kéo theo các đồng kia.',
  'figure.co-investment.state': 'một đồng ngân sách',
  'figure.co-investment.counterpart': 'vốn đối ứng theo báo cáo',
  'figure.co-investment.unit': 'đồng',
  'figure.co-investment.column-period': 'Kỳ',
  'figure.co-investment.column-stated': 'Báo cáo ghi',
  'figure.co-investment.column-counterpart': 'Vốn đối ứng (tỷ đồng)',
  'figure.co-investment.column-state': 'Ngân sách (tỷ đồng)',
  'figure.co-investment.column-derived': 'Chúng tôi tính',

  'figure.funding-outside-regions.title':
    '{{first}} kinh phí theo báo cáo 2014–2020 không phân theo vùng; theo báo cáo 2013–2022 là {{second}}',
  'figure.funding-outside-regions.subtitle':
    'Mỗi thanh là toàn bộ kinh phí khuyến công theo một báo cáo, phần trăm. Đặc hoặc rỗng: tiền của sáu vùng. Gạch chéo: phần không phân theo vùng, chúng tôi tính.',
  'figure.funding-outside-regions.note':
    'Có thể là tiền do các tổ chức không thuộc tỉnh nào thực hiện; văn bản không nói rõ. Kỳ 2014–2020: tổng là kế hoạch được duyệt. Kỳ 2013–2022: tổng là ngân sách bố trí, tiền của vùng là kinh phí thực hiện, nên phần chênh có thể gồm cả tiền đã bố trí mà chưa thực hiện.',
  'figure.funding-outside-regions.regions': 'sáu vùng',
  'figure.funding-outside-regions.remainder': 'không phân theo vùng',
  'figure.funding-outside-regions.column-period': 'Kỳ',
  'figure.funding-outside-regions.column-regions': 'Sáu vùng (tỷ đồng)',
  'figure.funding-outside-regions.column-regions-share': 'Tỷ trọng',
  'figure.funding-outside-regions.column-remainder': 'Không phân theo vùng (tỷ đồng)',
  'figure.funding-outside-regions.column-remainder-share': 'Tỷ trọng',

  'figure.difficult-areas.title':
    '{{share}} số lượt hỗ trợ {{known}} là ở địa bàn khó khăn; kỳ {{unknown}} không công bố',
  'figure.difficult-areas.subtitle':
    'Lượt cơ sở công nghiệp nông thôn được hỗ trợ. Phần đặc: ở địa bàn khó khăn và đặc biệt khó khăn.',
  'figure.difficult-areas.note':
    'Đếm theo lượt hỗ trợ, không theo số cơ sở. Báo cáo không nói địa bàn khó khăn lấy theo danh mục nào. Gạch xám: báo cáo không công bố số này.',
  'figure.difficult-areas.difficult': 'ở địa bàn khó khăn',
  'figure.difficult-areas.of': 'trong',
  'figure.difficult-areas.all': 'tổng số',
  'figure.difficult-areas.column-period': 'Kỳ',
  'figure.difficult-areas.column-all': 'Tổng số lượt hỗ trợ',
  'figure.difficult-areas.column-difficult': 'Ở địa bàn khó khăn',
  'figure.difficult-areas.column-share': 'Tỷ trọng in trong báo cáo',

  'figure.ratio-by-definition.all.name': 'So sánh các cách tính',
  'figure.ratio-by-definition.all.title':
    'Kỳ 2014–2020, chia cho toàn bộ ngân sách được {{first}}; chia cho riêng ngân sách trung ương được {{central-first}}',
  'figure.ratio-by-definition.all.subtitle':
    'Đồng trên một đồng ngân sách. Ô đặc: báo cáo 2014–2020. Ô rỗng: báo cáo 2013–2022. Vạch ngang: khoảng giá trị do làm tròn và do các chữ “gần”, “khoảng”, “hơn”.',
  'figure.ratio-by-definition.counterpart-to-state.title':
    'Vốn đối ứng chia cho toàn bộ ngân sách: {{first}} và {{second}}; báo cáo ghi {{stated-first}} và {{stated-second}}',
  'figure.ratio-by-definition.total-to-state.title':
    'Nếu cộng cả ngân sách vào tổng đầu tư, mỗi đồng ngân sách ứng với {{first}} và {{second}}',
  'figure.ratio-by-definition.counterpart-to-central.title':
    'Chia cho riêng ngân sách trung ương, tỷ lệ là {{first}} và {{second}}',
  'figure.ratio-by-definition.title.none':
    'Không tính được: hai báo cáo không tách vốn đối ứng của đề án quốc gia',
  'figure.ratio-by-definition.central-projects-to-central.subtitle':
    'Đồng trên một đồng ngân sách trung ương. Gạch xám: không tính được.',
  'figure.ratio-by-definition.central-projects-to-central.note':
    'Báo cáo chỉ cho một con số vốn đối ứng, gộp cả đề án quốc gia và đề án địa phương. Chia con số gộp ấy cho riêng ngân sách trung ương thì tử số và mẫu số không cùng phạm vi.',
  'figure.ratio-by-definition.subtitle':
    'Đồng trên một đồng ngân sách; trục không bắt đầu từ không. Ô đặc: báo cáo 2014–2020. Ô rỗng: báo cáo 2013–2022. Vạch ngang và số trong ngoặc: khoảng giá trị.',
  'figure.ratio-by-definition.note':
    'Tỷ lệ không chứng minh đồng ngân sách kéo theo vốn đối ứng: không rõ nếu không được hỗ trợ thì các cơ sở đầu tư bao nhiêu. Chia cho riêng ngân sách trung ương là cách tính của chúng tôi, báo cáo không dùng; tử số khi đó vẫn gồm vốn đối ứng của các đề án địa phương.',
  'figure.ratio-by-definition.axis': 'đồng',
  'figure.ratio-by-definition.stated-name': 'Báo cáo ghi',
  'figure.ratio-by-definition.stated': 'báo cáo ghi',
  'figure.ratio-by-definition.derived': 'chúng tôi tính',
  'figure.ratio-by-definition.not-computable': 'không tính được',
  'figure.ratio-by-definition.column-definition': 'Cách tính',
  'figure.ratio-by-definition.column-status': 'Ai tính',

  'figure.central-and-local.title':
    'Ngân sách địa phương chiếm hơn nửa kinh phí: {{first}} theo báo cáo 2014–2020, {{second}} theo báo cáo 2013–2022',
  'figure.central-and-local.title.plain':
    'Ngân sách địa phương chiếm {{first}} kinh phí theo báo cáo 2014–2020, {{second}} theo báo cáo 2013–2022',
  'figure.central-and-local.subtitle':
    'Kinh phí khuyến công theo cấp ngân sách, tỷ đồng, và tỷ trọng. Thanh đặc: 2014–2020, kế hoạch được duyệt. Thanh rỗng: 2013–2022, ngân sách bố trí.',
  'figure.central-and-local.note':
    'Tỷ trọng do chúng tôi tính từ số tiền. Hai kỳ chồng lên nhau và khác tính chất số tiền nên không so tăng giảm.',
  'figure.central-and-local.axis': 'tỷ đồng',
  'figure.central-and-local.column-level': 'Cấp ngân sách',
  'figure.central-and-local.column-amount': 'Kinh phí (tỷ đồng)',
  'figure.central-and-local.column-share': 'Tỷ trọng',

  'figure.funding-by-region.amount.name': 'Số tiền',
  'figure.funding-by-region.share.name': 'Tỷ trọng',
  'figure.funding-by-region.amount.title':
    'Theo cả hai báo cáo, {{highest}} có kinh phí lớn nhất, {{lowest}} nhỏ nhất',
  'figure.funding-by-region.amount.title.changing':
    'Theo báo cáo đầu, {{highest}} có kinh phí lớn nhất, {{lowest}} nhỏ nhất',
  'figure.funding-by-region.share.title':
    '{{highest}} chiếm {{highest-first}} kinh phí cả nước theo báo cáo 2014–2020, {{highest-second}} theo báo cáo 2013–2022',
  'figure.funding-by-region.amount.subtitle':
    'Kinh phí khuyến công, tỷ đồng, và tỷ trọng trong tổng kinh phí của kỳ. Thanh đặc: 2014–2020. Thanh rỗng: 2013–2022. Gạch chéo: phần không phân theo vùng.',
  'figure.funding-by-region.share.subtitle':
    'Tỷ trọng trong tổng kinh phí khuyến công của kỳ, và số tiền (tỷ đồng). Thanh đặc: 2014–2020. Thanh rỗng: 2013–2022. Gạch chéo: phần không phân theo vùng.',
  'figure.funding-by-region.note':
    'Tỷ trọng do chúng tôi tính từ số tiền. Kỳ 2014–2020: tổng là kế hoạch được duyệt; tiền của vùng là gì, báo cáo không nói rõ. Kỳ 2013–2022: tổng ({{r22-funding-vn}}) là ngân sách bố trí, tiền của vùng là kinh phí thực hiện. Hai kỳ chồng lên nhau nên không cộng, không trừ, không so tăng giảm.',
  'figure.funding-by-region.amount.axis': 'tỷ đồng',
  'figure.funding-by-region.share.axis': '% tổng kinh phí của kỳ',
  'figure.funding-by-region.remainder-detail': 'phần còn lại, chúng tôi tính',
  'figure.funding-by-region.provinces': '{{count}} tỉnh, thành phố',
  'figure.funding-by-region.column-amount': 'Kinh phí (tỷ đồng)',
  'figure.funding-by-region.column-share': 'Tỷ trọng',

  'figure.money-and-provinces.title':
    '{{most}} có {{most-provinces}} số tỉnh và {{most-money}} tiền của sáu vùng; {{least}} có {{least-provinces}} số tỉnh, chỉ {{least-money}} tiền',
  'figure.money-and-provinces.2014-2020.subtitle':
    'Phần của mỗi vùng, phần trăm, 2014–2020. Ô đặc: trong tiền của sáu vùng. Ô nhỏ: trong số tỉnh, thành phố.',
  'figure.money-and-provinces.2013-2022.subtitle':
    'Phần của mỗi vùng, phần trăm, 2013–2022. Ô đặc: trong tiền của sáu vùng. Ô nhỏ: trong số tỉnh, thành phố.',
  'figure.money-and-provinces.note':
    'Chúng tôi tính từ số của báo cáo. Tiền ở đây không gồm phần không phân theo vùng. Số tỉnh không phải thước đo nhu cầu: các tỉnh khác nhau về dân số và số cơ sở.',
  'figure.money-and-provinces.axis': 'của sáu vùng',
  'figure.money-and-provinces.money': 'phần trong tiền của sáu vùng',
  'figure.money-and-provinces.provinces': 'phần trong số tỉnh',
  'figure.money-and-provinces.column-money': 'Tỷ trọng trong tiền của sáu vùng',
  'figure.money-and-provinces.column-provinces': 'Tỷ trọng trong số tỉnh',

  'figure.mean-per-province.2014-2020.title.below':
    'Báo cáo kể hai vùng bình quân “ít nhất”; {{lowest}} còn thấp hơn cả hai',
  'figure.mean-per-province.title.below':
    'Bình quân thấp nhất là {{lowest}}, {{lowest-value}}: vùng mà báo cáo không nêu bình quân',
  'figure.mean-per-province.title.plain':
    'Bình quân một tỉnh cao nhất là {{highest}}, {{highest-value}}; thấp nhất là {{lowest}}, {{lowest-value}}',
  'figure.mean-per-province.2014-2020.subtitle':
    'Kinh phí khuyến công bình quân một tỉnh, 2014–2020, tỷ đồng. Ô đặc: in trong báo cáo. Ô rỗng: chúng tôi tính.',
  'figure.mean-per-province.2014-2020.note':
    'Hai vạch chấm là hai bình quân cả nước: một chỉ chia tiền của sáu vùng, một chia cả phần không phân theo vùng.',
  'figure.mean-per-province.2013-2022.subtitle':
    'Kinh phí khuyến công bình quân một tỉnh, 2013–2022, tỷ đồng. Cả sáu số đều do chúng tôi tính: báo cáo chỉ nêu bình quân cả nước.',
  'figure.mean-per-province.2013-2022.note':
    'Hai vạch chấm là hai bình quân cả nước, không tính và có tính phần không phân theo vùng. Tiền của vùng là kinh phí thực hiện, bình quân cả nước in trong báo cáo là ngân sách bố trí. Không so với kỳ 2014–2020: kỳ này dài hơn và trùm lên kỳ kia.',
  'figure.mean-per-province.reference-six': 'chỉ tính tiền của sáu vùng',
  'figure.mean-per-province.reference-all': 'cả phần không phân theo vùng',
  'figure.mean-per-province.axis': 'tỷ đồng một tỉnh',
  'figure.mean-per-province.column-mean': 'Bình quân một tỉnh (tỷ đồng)',
  'figure.mean-per-province.country-six': 'Cả nước, chỉ tiền của sáu vùng',
  'figure.mean-per-province.country-all': 'Cả nước, kể cả phần không phân theo vùng',

  'figure.mean-without-named-province.title':
    'Không kể {{province}}, bình quân của {{region}} là {{without}}; tính cả thì là {{with}}',
  'figure.mean-without-named-province.subtitle':
    'Bình quân một tỉnh, 2014–2020, tỷ đồng. Ô lớn: cả vùng (đặc: in trong báo cáo; rỗng: chúng tôi tính). Ô nhỏ: không kể tỉnh mà báo cáo nêu số riêng, chúng tôi tính.',
  'figure.mean-without-named-province.note':
    'Mỗi vùng, báo cáo nêu số riêng của nhiều nhất một tỉnh, thành phố. Tỉnh khác trong vùng có thể cũng cao hoặc thấp; không công bố.',
  'figure.mean-without-named-province.all': 'cả vùng',
  'figure.mean-without-named-province.without': 'không kể {{province}}',
  'figure.mean-without-named-province.names-none': 'báo cáo không nêu tỉnh nào',
  'figure.mean-without-named-province.column-mean': 'Bình quân cả vùng (tỷ đồng)',
  'figure.mean-without-named-province.column-without': 'Không kể tỉnh được nêu tên (tỷ đồng)',
  'figure.mean-without-named-province.column-named': 'Tỉnh được nêu tên',

  'figure.report-difference.title': 'Hai báo cáo chênh nhau nhiều nhất ở {{region}}: {{value}}',
  'figure.report-difference.subtitle':
    'Kinh phí theo báo cáo 2013–2022 trừ kinh phí theo báo cáo 2014–2020, tỷ đồng, chúng tôi tính. Gạch chéo: phần không phân theo vùng. Vạch ngang: khoảng giá trị.',
  'figure.report-difference.note':
    'Đây là chênh lệch giữa hai báo cáo, chưa phải kinh phí của các năm 2013, 2021 và 2022. Báo cáo 2014–2020 không nói rõ tiền của vùng là kế hoạch hay thực hiện; báo cáo 2013–2022 gọi là kinh phí thực hiện. Hai số có cùng phạm vi hay không là câu hỏi dành cho Bộ Công Thương.',
  'figure.report-difference.axis': 'tỷ đồng',
  'figure.report-difference.less': 'trừ',
  'figure.report-difference.column-longer': 'Báo cáo 2013–2022',
  'figure.report-difference.column-shorter': 'Báo cáo 2014–2020',
  'figure.report-difference.column-difference': 'Chênh lệch giữa hai báo cáo',

  'figure.beneficiary-mix.title':
    '{{r22-support-instances-share-sme}} số lượt hỗ trợ là của doanh nghiệp nhỏ và vừa, {{r22-support-instances-share-cooperative}} của hợp tác xã',
  'figure.beneficiary-mix.subtitle':
    'Cơ cấu {{r22-support-instances-vn}} hỗ trợ theo loại hình cơ sở, 2013–2022. Mỗi ô là một phần trăm.',
  'figure.beneficiary-mix.note':
    'Đếm theo lượt hỗ trợ, không theo số cơ sở: một cơ sở có thể được hỗ trợ nhiều lần. Kỳ 2014–2020: không công bố.',
  'figure.beneficiary-mix.column-type': 'Loại hình',
  'figure.beneficiary-mix.column-instances': 'Lượt hỗ trợ',
  'figure.beneficiary-mix.column-share': 'Tỷ trọng in trong báo cáo',
  'figure.beneficiary-mix.column-derived': 'Chúng tôi tính',
} as const;

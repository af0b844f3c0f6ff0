/** Vietnamese texts of figures: `figure.<id>.<part>`, or `figure.<id>.<view>.<part>` for one view. */
export const viFigures = {
  'figure.label': 'Hình',
  'figure.source': 'Nguồn:',
  'figure.line': 'dòng {{lines}}',
  'figure.lines': 'dòng {{lines}}',
  'figure.table': 'Bảng số liệu',
  'figure.not-published': 'không công bố',
  'figure.not-computable': 'không tính được từ văn bản',
  'figure.column-region': 'Vùng',
  'figure.column-amount': 'Kinh phí (tỷ đồng)',
  'figure.column-share': 'Tỷ trọng',
  'figure.read.derived': '{{value}}, chúng tôi tính',
  'figure.read.hint': 'Dùng phím mũi tên để đọc từng giá trị, phím Esc để thoát.',
  'switch.period': 'Kỳ báo cáo',
  'switch.measure': 'Xem theo',
  'switch.definition': 'Cách tính',

  'figure.co-investment.title':
    'Vốn đối ứng trên một đồng ngân sách: {{r20-counterpart-per-dong}} theo báo cáo 2014–2020, {{r22-counterpart-per-dong}} theo báo cáo 2013–2022',
  'figure.co-investment.subtitle':
    'Mỗi ô là một đồng. Ô đặc: ngân sách nhà nước. Ô viền: vốn đối ứng, theo số in trong báo cáo (ở đó gọi là “vốn đầu tư”).',
  'figure.co-investment.note':
    'Mỗi ô lớn là một đồng, nét đứt là phần thiếu cho tròn một đồng. Mười ô nhỏ là các năm 2013–2022, ô đặc thuộc kỳ báo cáo. Vốn đối ứng (ở con số này báo cáo gọi là “vốn đầu tư”) so với ngân sách trung ương và địa phương: kế hoạch được duyệt 2014–2020, ngân sách bố trí 2013–2022. Kỳ 2014–2020 nằm trong 2013–2022, nên chênh lệch giữa hai số không phải là tăng hay giảm. Tỷ lệ không chứng minh đồng ngân sách kéo theo các đồng kia: báo cáo không cho biết nếu không có hỗ trợ, các cơ sở sẽ đầu tư bao nhiêu.',
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
    'Phần trăm tổng kinh phí của mỗi báo cáo, chúng tôi tính. Đặc, rỗng: sáu vùng. Gạch chéo: không phân theo vùng.',
  'figure.funding-outside-regions.note':
    'Có thể là kinh phí do các tổ chức không thuộc tỉnh nào thực hiện; văn bản không nói rõ. Kỳ 2014–2020: tổng là kế hoạch được duyệt; báo cáo không nói kinh phí các vùng là kế hoạch hay thực hiện. Kỳ 2013–2022: tổng là ngân sách bố trí, kinh phí các vùng là kinh phí thực hiện, nên phần chênh có thể gồm cả tiền đã bố trí mà chưa thực hiện.',
  'figure.funding-outside-regions.regions': 'sáu vùng',
  'figure.funding-outside-regions.remainder': 'không phân theo vùng',
  'figure.funding-outside-regions.column-period': 'Kỳ',
  'figure.funding-outside-regions.column-regions': 'Sáu vùng (tỷ đồng)',
  'figure.funding-outside-regions.column-regions-share': 'Tỷ trọng',
  'figure.funding-outside-regions.column-remainder': 'Không phân theo vùng (tỷ đồng)',
  'figure.funding-outside-regions.column-remainder-share': 'Tỷ trọng',

  'figure.ratio-by-definition.all.name': 'So sánh các cách tính',
  'figure.ratio-by-definition.all.title':
    'Kỳ 2014–2020, vốn đối ứng chia cho toàn bộ ngân sách được {{first}}, chia cho riêng ngân sách trung ương được {{central-first}}',
  'figure.ratio-by-definition.all.subtitle':
    'Đồng trên một đồng ngân sách. Ô đặc: báo cáo 2014–2020. Ô rỗng: báo cáo 2013–2022. Vạch ngang: khoảng giá trị.',
  'figure.ratio-by-definition.all.note':
    'Mẫu số là kế hoạch được duyệt (2014–2020), ngân sách bố trí (2013–2022). Hai kỳ chồng lên nhau nên không so tăng giảm. Tỷ lệ không chứng minh đồng ngân sách kéo theo vốn đối ứng: báo cáo không cho biết nếu không có hỗ trợ, các cơ sở sẽ đầu tư bao nhiêu. Chia cho riêng ngân sách trung ương là cách tính của chúng tôi; báo cáo không tách vốn đối ứng của đề án khuyến công quốc gia, nên tử số và mẫu số có thể không cùng phạm vi. Khoảng giá trị do làm tròn và do các chữ “gần”, “khoảng”, “hơn”; hẹp quá thì không vẽ.',
  'figure.ratio-by-definition.counterpart-to-state.title':
    'Vốn đối ứng chia cho toàn bộ ngân sách, 2014–2020: {{first}}, báo cáo ghi {{stated-first}}; 2013–2022: {{second}}, báo cáo ghi {{stated-second}}',
  'figure.ratio-by-definition.total-to-state.title':
    'Nếu tính cả ngân sách vào tổng đầu tư, mỗi đồng ngân sách ứng với {{first}} theo báo cáo 2014–2020, {{second}} theo báo cáo 2013–2022',
  'figure.ratio-by-definition.counterpart-to-central.title':
    'Vốn đối ứng chia cho riêng ngân sách trung ương: {{first}} theo báo cáo 2014–2020, {{second}} theo báo cáo 2013–2022',
  'figure.ratio-by-definition.counterpart-to-central.subtitle':
    'Đồng trên một đồng ngân sách trung ương; trục không bắt đầu từ số không. Vạch ngang, số trong ngoặc: khoảng giá trị.',
  'figure.ratio-by-definition.counterpart-to-central.note':
    'Mẫu số là kế hoạch được duyệt (2014–2020), ngân sách bố trí (2013–2022). Hai kỳ chồng lên nhau nên không so tăng giảm. Tỷ lệ không chứng minh đồng ngân sách kéo theo vốn đối ứng: báo cáo không cho biết nếu không có hỗ trợ, các cơ sở sẽ đầu tư bao nhiêu. Chia cho riêng ngân sách trung ương là cách tính của chúng tôi; báo cáo không tách vốn đối ứng của đề án khuyến công quốc gia, nên tử số và mẫu số có thể không cùng phạm vi.',
  'figure.ratio-by-definition.central-projects-to-central.title.none':
    'Không tính được: hai báo cáo không tách riêng vốn đối ứng của đề án khuyến công quốc gia',
  'figure.ratio-by-definition.central-projects-to-central.subtitle':
    'Đồng trên một đồng ngân sách trung ương. Gạch xám: không tính được.',
  'figure.ratio-by-definition.central-projects-to-central.note':
    'Báo cáo chỉ cho một con số vốn đối ứng, không tách đề án khuyến công quốc gia với đề án địa phương. Đem số ấy chia cho riêng ngân sách trung ương thì tử số và mẫu số có thể không cùng phạm vi.',
  'figure.ratio-by-definition.subtitle':
    'Đồng trên một đồng ngân sách; trục không bắt đầu từ số không. Vạch ngang, số trong ngoặc: khoảng giá trị.',
  'figure.ratio-by-definition.note':
    'Mẫu số là kế hoạch được duyệt (2014–2020), ngân sách bố trí (2013–2022). Hai kỳ chồng lên nhau nên không so tăng giảm. Tỷ lệ không chứng minh đồng ngân sách kéo theo vốn đối ứng: báo cáo không cho biết nếu không có hỗ trợ, các cơ sở sẽ đầu tư bao nhiêu.',
  'figure.ratio-by-definition.axis': 'đồng',
  'figure.ratio-by-definition.stated-name': 'Báo cáo ghi',
  'figure.ratio-by-definition.stated': 'báo cáo ghi',
  'figure.ratio-by-definition.derived': 'chúng tôi tính',
  'figure.ratio-by-definition.not-computable': 'không tính được',
  'figure.ratio-by-definition.column-definition': 'Cách tính',
  'figure.ratio-by-definition.column-status': 'Loại số',

  'figure.central-and-local.title':
    'Ngân sách địa phương chiếm hơn nửa kinh phí: {{first}} theo báo cáo 2014–2020, {{second}} theo báo cáo 2013–2022',
  'figure.central-and-local.title.plain':
    'Ngân sách địa phương chiếm {{first}} kinh phí theo báo cáo 2014–2020, {{second}} theo báo cáo 2013–2022',
  'figure.central-and-local.subtitle':
    'Kinh phí khuyến công, tỷ đồng, và tỷ trọng. Đặc: kế hoạch được duyệt 2014–2020. Rỗng: ngân sách bố trí 2013–2022.',
  'figure.central-and-local.note':
    'Tỷ trọng do chúng tôi tính từ số tiền. Hai kỳ chồng lên nhau, số tiền lại khác tính chất, nên không so tăng giảm.',
  'figure.central-and-local.axis': 'tỷ đồng',
  'figure.central-and-local.column-level': 'Cấp ngân sách',

  'figure.funding-by-region.amount.name': 'Số tiền',
  'figure.funding-by-region.share.name': 'Tỷ trọng',
  'figure.funding-by-region.amount.title':
    'Theo cả hai báo cáo, trong sáu vùng {{highest}} có kinh phí nhiều nhất, {{lowest}} ít nhất',
  'figure.funding-by-region.amount.title.changing':
    'Theo báo cáo 2014–2020, trong sáu vùng {{highest}} có kinh phí nhiều nhất, {{lowest}} ít nhất',
  'figure.funding-by-region.share.title':
    '{{highest}} chiếm {{highest-first}} kinh phí cả nước theo báo cáo 2014–2020, {{highest-second}} theo báo cáo 2013–2022',
  'figure.funding-by-region.amount.subtitle':
    'Kinh phí khuyến công, tỷ đồng; số nhạt: tỷ trọng trong tổng của kỳ. Đặc: 2014–2020. Rỗng: 2013–2022.',
  'figure.funding-by-region.share.subtitle':
    'Tỷ trọng trong tổng kinh phí khuyến công của kỳ; số nhạt: tỷ đồng. Đặc: 2014–2020. Rỗng: 2013–2022.',
  'figure.funding-by-region.note':
    'Tỷ trọng do chúng tôi tính, có chỗ khác số in trong báo cáo. Kỳ 2014–2020: tổng là kế hoạch được duyệt; kinh phí các vùng là kế hoạch, bố trí hay thực hiện thì báo cáo không nói rõ. Kỳ 2013–2022: tổng ({{r22-funding-vn}}) là ngân sách bố trí, của các vùng là kinh phí thực hiện. Hai kỳ chồng lên nhau nên không cộng lại, không so tăng giảm.',
  'figure.funding-by-region.amount.axis': 'tỷ đồng',
  'figure.funding-by-region.share.axis': 'tổng kinh phí của kỳ',
  'figure.funding-by-region.remainder-detail': 'phần còn lại, chúng tôi tính',
  'figure.funding-by-region.provinces': '{{count}} tỉnh, thành phố',

  'figure.money-and-provinces.title':
    '{{most}} có {{most-provinces}} số tỉnh, {{most-money}} kinh phí của sáu vùng; {{least}} có {{least-provinces}} số tỉnh, {{least-money}} kinh phí',
  'figure.money-and-provinces.subtitle':
    'Tỷ trọng của từng vùng, {{period}}. Ô lớn: trong kinh phí của sáu vùng. Ô nhỏ: trong tổng số tỉnh, thành phố.',
  'figure.money-and-provinces.note':
    'Chúng tôi tính từ số của báo cáo. Kinh phí ở đây không gồm phần không phân theo vùng. Số tỉnh không phải thước đo nhu cầu: các tỉnh khác nhau về dân số và số cơ sở.',
  'figure.money-and-provinces.axis': 'tổng sáu vùng',
  'figure.money-and-provinces.money': 'tỷ trọng trong kinh phí của sáu vùng',
  'figure.money-and-provinces.provinces': 'tỷ trọng trong số tỉnh',
  'figure.money-and-provinces.column-money': 'Tỷ trọng trong kinh phí của sáu vùng',
  'figure.money-and-provinces.column-provinces': 'Tỷ trọng trong số tỉnh',

  'figure.mean-per-province.2014-2020.title.below':
    'Báo cáo nêu hai vùng có bình quân “ít nhất”; chia theo số của chính báo cáo, {{lowest}} thấp hơn cả hai',
  'figure.mean-per-province.title.below':
    'Bình quân thấp nhất là {{lowest}}, {{lowest-value}}: vùng mà báo cáo không nêu bình quân',
  'figure.mean-per-province.title.region':
    'Bình quân một tỉnh của {{region}} là {{region-value}}; cao nhất ở {{highest}}, {{highest-value}}',
  'figure.mean-per-province.title.region-highest':
    'Bình quân một tỉnh của {{region}} là {{region-value}}, cao nhất trong sáu vùng',
  'figure.mean-per-province.title.plain':
    'Bình quân một tỉnh cao nhất ở {{highest}}, {{highest-value}}; thấp nhất ở {{lowest}}, {{lowest-value}}',
  'figure.mean-per-province.title.close':
    'Bình quân một tỉnh của các vùng từ {{lowest-value}} đến {{highest-value}}',
  'figure.mean-per-province.2014-2020.subtitle':
    'Kinh phí khuyến công bình quân một tỉnh, 2014–2020, tỷ đồng. Ô đặc: in trong báo cáo. Ô rỗng: chúng tôi tính.',
  'figure.mean-per-province.2014-2020.note':
    'Hai vạch chấm là bình quân cả nước: gồm cả phần không phân theo vùng (in trong báo cáo) và chỉ tính kinh phí sáu vùng (chúng tôi tính). Tổng cả nước là kế hoạch được duyệt; kinh phí các vùng là kế hoạch hay thực hiện, báo cáo không nói rõ. Báo cáo viết “ít nhất là” rồi kể Trung du và miền núi phía Bắc ({{r20-funding-per-province-nmm}}), Bắc Trung Bộ và duyên hải miền Trung ({{r20-funding-per-province-ncc}}).',
  'figure.mean-per-province.2013-2022.subtitle':
    'Kinh phí khuyến công bình quân một tỉnh, 2013–2022, tỷ đồng. Ô rỗng: chúng tôi tính.',
  'figure.mean-per-province.2013-2022.note':
    'Hai vạch chấm là bình quân cả nước: gồm cả phần không phân theo vùng (in trong báo cáo, ngân sách bố trí) và chỉ tính sáu vùng (chúng tôi tính, kinh phí thực hiện). Báo cáo không nêu bình quân của vùng nào. Không so với kỳ 2014–2020: kỳ này dài hơn và bao gồm cả kỳ kia.',
  'figure.mean-per-province.subtitle':
    'Kinh phí khuyến công bình quân một tỉnh, {{period}}, tỷ đồng. Ô đặc: in trong báo cáo. Ô rỗng: chúng tôi tính.',
  'figure.mean-per-province.note':
    'Hai vạch chấm là bình quân cả nước: gồm cả phần không phân theo vùng và chỉ tính kinh phí sáu vùng.{{overlap}}',
  'figure.overlap': ' Không so với {{periods}}: có năm nằm trong cả hai kỳ.',
  'figure.mean-per-province.reference-six': 'chỉ tính kinh phí sáu vùng',
  'figure.mean-per-province.reference-all': 'kể cả phần không phân theo vùng',
  'figure.mean-per-province.axis': 'tỷ đồng một tỉnh',
  'figure.mean-per-province.column-mean': 'Bình quân một tỉnh (tỷ đồng)',
  'figure.mean-per-province.country-six': 'Cả nước, chỉ kinh phí sáu vùng',
  'figure.mean-per-province.country-all': 'Cả nước, kể cả phần không phân theo vùng',

  'figure.mean-without-named-province.title':
    'Không kể {{province}}, bình quân của {{region}} là {{without}}; tính cả thì là {{with}}',
  'figure.mean-without-named-province.subtitle':
    'Kinh phí bình quân một tỉnh, 2014–2020, tỷ đồng. Ô lớn: cả vùng. Ô nhỏ: không kể tỉnh được nêu tên. Ô rỗng: chúng tôi tính.',
  'figure.mean-without-named-province.note':
    'Trong mỗi vùng, báo cáo nêu số riêng của không quá một tỉnh, thành phố; các tỉnh khác có thể cũng cao hoặc thấp, nhưng không công bố. Báo cáo không nói rõ số tiền là kế hoạch hay thực hiện.',
  'figure.mean-without-named-province.all': 'cả vùng',
  'figure.mean-without-named-province.without': 'không kể {{province}}',
  'figure.mean-without-named-province.names-none': 'báo cáo không nêu tỉnh nào',
  'figure.mean-without-named-province.names-several': 'báo cáo nêu nhiều tỉnh',
  'figure.mean-without-named-province.column-mean': 'Bình quân cả vùng (tỷ đồng)',
  'figure.mean-without-named-province.column-without': 'Không kể tỉnh được nêu tên (tỷ đồng)',
  'figure.mean-without-named-province.column-named': 'Tỉnh được nêu tên',

  'figure.report-difference.title':
    'Trong sáu vùng, hai báo cáo chênh nhau nhiều nhất ở {{region}}: {{value}}',
  'figure.report-difference.title.region':
    'Kinh phí của {{region}} theo hai báo cáo chênh nhau {{value}}',
  'figure.report-difference.subtitle':
    'Kinh phí theo báo cáo 2013–2022 trừ kinh phí theo báo cáo 2014–2020, tỷ đồng, chúng tôi tính.',
  'figure.report-difference.note':
    'Đây là chênh lệch giữa hai báo cáo, chưa thể coi là kinh phí của các năm 2013, 2021 và 2022. Báo cáo 2014–2020 không nói rõ kinh phí các vùng là kế hoạch, bố trí hay thực hiện; báo cáo 2013–2022 gọi là kinh phí thực hiện. Hai số có cùng phạm vi hay không là câu hỏi dành cho Bộ Công Thương.',
  'figure.report-difference.axis': 'tỷ đồng',
  'figure.report-difference.less': 'trừ',
  'figure.report-difference.column-longer': 'Báo cáo 2013–2022',
  'figure.report-difference.column-shorter': 'Báo cáo 2014–2020',
  'figure.report-difference.column-difference': 'Chênh lệch giữa hai báo cáo',
} as const;

/** Vietnamese texts of the comparator of regions. */
export const viComparison = {
  'comparison.measure': 'Thước đo',
  'comparison.period': 'Báo cáo',
  'comparison.period.both': 'Hai báo cáo cạnh nhau',
  'comparison.period.several': 'Các báo cáo cạnh nhau',
  'comparison.regions': 'Vùng',
  'comparison.provinces': 'Tỉnh, thành phố có số riêng',
  'comparison.order': 'Xếp theo',
  'comparison.order.shown': 'Thước đo đang xem',
  'comparison.order.list': 'Thứ tự trong danh sách',
  'comparison.order.other': 'Thước đo khác',
  'comparison.highlight': 'Làm nổi bật',
  'comparison.highlight.none': 'Không chọn',
  'comparison.all': 'Chọn tất cả',
  'comparison.reset': 'Đặt lại',
  'comparison.place': 'hạng {place}',
  'comparison.none': 'Bỏ chọn tất cả',
  'comparison.lead':
    'Chọn thước đo, báo cáo và những vùng cần so; bảng và biểu đồ đổi theo, và địa chỉ trang giữ lại lựa chọn ấy để gửi cho người khác.',
  'comparison.geography': 'Vùng, tỉnh',
  'comparison.tables': 'Bảng đầy đủ, mỗi thước đo một bảng',
  'comparison.lack.not-published': 'không công bố',
  'comparison.lack.no-province-named': 'không nêu riêng tỉnh nào',
  'comparison.not-applicable': 'không áp dụng',
  'comparison.recomputed': 'trang Vốn mồi tính lại:',
  'comparison.empty': 'Chưa chọn vùng nào. Hãy chọn ít nhất một vùng ở trên.',
  'comparison.shown': 'Đang xem {rows} hàng, xếp theo: {order}.',
  'comparison.unknown': 'Đã bỏ qua “{value}” trong địa chỉ: ở đây không có mục ấy.',
  'comparison.copy-link': 'Sao chép liên kết',
  'comparison.copy-sentence': 'Sao chép câu này',
  'comparison.copied': 'Đã sao chép.',
  'comparison.not-copied': 'Trình duyệt không cho sao chép; hãy chép từ đây: {text}',
  'comparison.unit': 'Đơn vị: {{unit}}.',
  'comparison.sentence': 'Câu để trích dẫn',
  'comparison.download': 'Tải những gì đang xem:',
  'comparison.legend.both':
    'Ô đặc: báo cáo 2014–2020. Ô rỗng: báo cáo 2013–2022. Số đậm: in trong báo cáo; số không đậm: chúng tôi tính. Kỳ trước nằm trong kỳ sau, không nối thành chuỗi.',
  'comparison.legend.several':
    'Từ trên xuống: báo cáo {{periods}}; ô đặc là báo cáo đầu. Số đậm: in trong báo cáo; số không đậm: chúng tôi tính. {{overlaps}}',
  'comparison.overlap':
    'Kỳ {{first}} và kỳ {{second}} có năm chung, không nối thành chuỗi, không so để nói tăng hay giảm.',
  'comparison.legend.one': 'Ô đặc: in trong báo cáo. Ô rỗng: chúng tôi tính.',
  'comparison.legend.range': 'Vạch ngang: khoảng giá trị có thể, vì số đã làm tròn.',
  'comparison.legend.places':
    'Hạng tính giữa mọi vùng có số, kể cả vùng không chọn, theo từng báo cáo.',
  'comparison.legend.ties':
    'Hạng ghi bằng hai số là ngang hạng: hai số bằng nhau, hoặc khoảng giá trị gối lên nhau, chưa thể nói bên nào cao hơn.',
  'comparison.memo': 'Khuyến công – {measure}: {values}.',
  'comparison.sources': 'Nguồn: {source}.',
  'comparison.memo-link': 'Xem tại: {address}',
  'comparison.memo-both':
    'Kỳ 2014–2020 nằm trong kỳ 2013–2022, nên không so hai kỳ để nói tăng hay giảm.',
  'comparison.basis': 'Tính chất của số tiền: {bases}.',
  'comparison.derived': '{{value}} (trang Vốn mồi tính)',
  'comparison.derived-range': '{{value}} (trang Vốn mồi tính, khoảng giá trị từ {{range}})',
  'comparison.file': 'so-sanh-vung',

  'comparison.measure.amount': 'Kinh phí',
  'comparison.about.amount':
    'Kinh phí khuyến công, giá hiện hành. Sáu vùng cộng lại không bằng cả nước: phần còn lại không phân theo vùng.',
  'comparison.measure.share': 'Tỷ trọng trong tổng kinh phí',
  'comparison.about.share': 'Phần của từng vùng trong tổng kinh phí cả nước.',
  'comparison.measure.per-province': 'Bình quân một tỉnh',
  'comparison.about.per-province':
    'Kinh phí chia cho số tỉnh của vùng. Bình quân cả nước ở đây gồm cả phần không phân theo vùng. Ở hàng của một tỉnh là kinh phí của chính tỉnh ấy.',
  'comparison.measure.per-province-of-six-regions':
    'Bình quân một tỉnh, chỉ tính kinh phí sáu vùng',
  'comparison.about.per-province-of-six-regions':
    'Kinh phí chia cho số tỉnh. Bình quân cả nước ở đây không gồm phần không phân theo vùng. Ở hàng của một tỉnh là kinh phí của chính tỉnh ấy.',
  'comparison.measure.per-province-without-named': 'Bình quân một tỉnh, không kể tỉnh được nêu tên',
  'comparison.about.per-province-without-named':
    'Bình quân các tỉnh còn lại của vùng khi không kể tỉnh mà báo cáo nêu số riêng; chỉ có ở vùng tính được.',
  'comparison.measure.province-share': 'Tỷ trọng trong số tỉnh',
  'comparison.about.province-share':
    'Số tỉnh của vùng chia cho số tỉnh cả nước; tỉnh nào thuộc vùng nào là theo báo cáo.',
  'comparison.measure.per-year': 'Bình quân một năm',
  'comparison.about.per-year':
    'Kinh phí chia cho số năm của kỳ báo cáo. Kinh phí từng năm có thể cao hoặc thấp hơn mức này.',
  'comparison.measure.difference': 'Chênh lệch giữa hai báo cáo',
  'comparison.about.difference':
    'Số của báo cáo 2013–2022 trừ số của báo cáo 2014–2020. Chưa thể coi là kinh phí của các năm 2013, 2021 và 2022: hai số có thể khác phạm vi và khác tính chất.',
} as const;

/** Vietnamese texts of the map of the provinces as tiles. */
export const viMap = {
  'figure.mean-per-province-map.title':
    '{{highest}} có bình quân một tỉnh cao nhất, {{lowest}} thấp nhất; {{known}}',
  'figure.mean-per-province-map.title-highest':
    '{{highest}} có bình quân một tỉnh cao nhất; {{known}}',
  'figure.mean-per-province-map.title-lowest':
    '{{lowest}} có bình quân một tỉnh thấp nhất; {{known}}',
  'figure.mean-per-province-map.title-close':
    'Bình quân các vùng sát nhau, chưa thể nói vùng nào cao nhất, vùng nào thấp nhất; {{known}}',
  'figure.mean-per-province-map.title.each':
    '{{highest}} có kinh phí khuyến công lớn nhất trong các tỉnh, thành phố',
  'figure.mean-per-province-map.title.each-lowest':
    '{{lowest}} có kinh phí khuyến công nhỏ nhất trong các tỉnh, thành phố',
  'figure.mean-per-province-map.title.each-close':
    'Chưa thể nói chắc tỉnh, thành phố nào có kinh phí khuyến công lớn nhất',
  'figure.mean-per-province-map.units.title':
    '{{crossing}} nay gồm những tỉnh cũ mà báo cáo xếp vào các vùng khác nhau',
  'figure.mean-per-province-map.known-none': 'không tỉnh nào có số riêng',
  'figure.mean-per-province-map.known-few': 'phần lớn các tỉnh không có số riêng',
  'figure.mean-per-province-map.known-many': 'một số tỉnh không có số riêng',
  'figure.mean-per-province-map.known-all': 'tỉnh nào cũng có số riêng',

  'figure.mean-per-province-map.subtitle':
    '{{measure}}, {{period}}, tỷ đồng. Màu càng nổi, số tiền càng lớn.{{marked}}',
  'figure.mean-per-province-map.measure-regions':
    'Kinh phí khuyến công bình quân một tỉnh của từng vùng',
  'figure.mean-per-province-map.measure-each': 'Kinh phí khuyến công của từng tỉnh, thành phố',
  'figure.mean-per-province-map.marked': ' Ô vuông nhỏ ở góc: tỉnh có số riêng.',
  'figure.mean-per-province-map.note':
    'Mỗi ô là một tỉnh theo địa giới trước 1/7/2025, không theo diện tích; Bình Thuận thuộc Đông Nam Bộ như trong báo cáo. Màu là của cả vùng, không nói tỉnh nào nhiều hay ít. Vùng nào báo cáo không in bình quân thì chúng tôi tính. Mỗi kỳ có bậc màu riêng, không so màu giữa hai kỳ.',
  'figure.mean-per-province-map.units.subtitle':
    'Mỗi đường viền khoanh một tỉnh, thành phố từ ngày 1/7/2025; tên in đậm là tên đang dùng, vạch mảnh bên trong là ranh giới vùng trong báo cáo. Màu vẫn là bình quân một tỉnh của vùng ấy, {{period}}, tỷ đồng.{{marked}}',
  'figure.mean-per-province-map.units.note':
    'Hai báo cáo viết trước khi sáp nhập, nên không có số của tỉnh mới. Số của tỉnh mới chỉ tính được khi mọi tỉnh cũ hợp thành đều có số; bảng số liệu cho biết tỉnh nào tính được, tỉnh nào không và còn thiếu số của tỉnh cũ nào.',

  'figure.mean-per-province-map.each.name': 'Từng tỉnh, {{period}}',
  'figure.mean-per-province-map.units.name': 'Tỉnh, thành phố hiện nay',
  'figure.mean-per-province-map.value': '{{value}} tỷ đồng',
  'figure.mean-per-province-map.mean-of': 'Bình quân một tỉnh của {{region}}',
  'figure.mean-per-province-map.tile': '{{province}}, vùng {{region}}',
  'figure.mean-per-province-map.silent': 'tỉnh này: không công bố',
  'figure.mean-per-province-map.unchanged': 'nay giữ nguyên',
  'figure.mean-per-province-map.keeps-name': 'nay thuộc {{unit}} mới',
  'figure.mean-per-province-map.part-of': 'nay thuộc {{unit}} mới',
  'figure.mean-per-province-map.crossing': '(gộp tỉnh cũ của các vùng khác nhau)',
  'figure.mean-per-province-map.printed': 'in trong văn bản',
  'figure.mean-per-province-map.exact': 'giữ nguyên địa giới',
  'figure.mean-per-province-map.summed': 'cộng các tỉnh cũ',
  'figure.mean-per-province-map.missing': 'thiếu số của {{provinces}}',
  'figure.mean-per-province-map.column-province': 'Tỉnh, thành phố',
  'figure.mean-per-province-map.column-amount': 'Kinh phí (tỷ đồng)',
  'figure.mean-per-province-map.column-unit': 'Hiện nay',
  'figure.mean-per-province-map.column-former': 'Tỉnh cũ',
  'figure.mean-per-province-map.column-regions': 'Vùng trong báo cáo',
  'figure.mean-per-province-map.column-unit-amount': 'Kinh phí {{period}} (tỷ đồng)',
  'figure.mean-per-province-map.column-how': 'Ghi chú',
} as const;

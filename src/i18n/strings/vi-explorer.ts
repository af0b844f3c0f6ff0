/** Vietnamese texts of the explorer of all figures. */
export const viExplorer = {
  'explore.title': 'Tra cứu mọi con số',
  'explore.description':
    'Mọi con số in trong năm văn bản và mọi số chúng tôi tính: lọc, tìm, xếp, nhóm, vẽ, tải về; mỗi hàng dẫn về dòng của văn bản hay về phép tính.',
  'explorer.without':
    'Bảng tra cứu cần JavaScript: nó lọc, tìm không cần dấu, xếp, nhóm và tải về mọi con số của trang. Không có JavaScript, vẫn đủ các con số ấy ở đây:',
  'explorer.without.sources': 'Số in trong từng văn bản, theo thứ tự từng dòng',
  'explorer.without.method': 'Số chúng tôi tính, kèm phép tính',
  'explorer.without.observations': 'Tệp CSV: số in trong văn bản',
  'explorer.without.derived': 'Tệp CSV: số chúng tôi tính',
  'explorer.search': 'Tìm trong các hàng, có dấu hay không dấu đều được',
  'explorer.filters': 'Bộ lọc',
  'explorer.search-values': 'Tìm trong mục này',
  'explorer.clear': 'Bỏ hết',
  'explorer.grid': 'Mọi con số đang chọn',
  'explorer.keys':
    'Trong bảng, các phím mũi tên, Home, End, Page Up, Page Down chuyển ô; Enter ở một hàng mở nguồn của số, ở đầu cột thì xếp lại.',
  'explorer.legend':
    'Gạch chân chấm chấm: số in trong văn bản. Nét đứt: số chúng tôi tính. Bấm vào số để xem nguồn, nguyên văn hay phép tính.',
  'explorer.group': 'Nhóm theo',
  'explorer.across': 'Chia cột theo',
  'explorer.measure': 'Cho biết',
  'explorer.none': 'Không',
  'explorer.measure.count': 'số hàng',
  'explorer.measure.sum': 'tổng, nếu được phép cộng',
  'explorer.measure.min': 'số nhỏ nhất',
  'explorer.measure.max': 'số lớn nhất',
  'explorer.chart': 'Vẽ phần đang chọn',
  'explorer.chart.bar': 'Thanh, từ số không',
  'explorer.chart.dot': 'Điểm',
  'explorer.chart.interval': 'Điểm và khoảng giá trị',
  'explorer.heading.group': 'Nhóm và cộng',
  'explorer.heading.chart': 'Biểu đồ',
  'explorer.download': 'Tải phần đang chọn:',
  'explorer.copy-link': 'Sao chép liên kết',

  'explorer.facet.indicator': 'Chỉ tiêu',
  'explorer.facet.category': 'Phân loại',
  'explorer.facet.geography': 'Nơi',
  'explorer.facet.period': 'Kỳ',
  'explorer.facet.source': 'Nguồn',
  'explorer.facet.basis': 'Tính chất số tiền',
  'explorer.facet.status': 'Kết quả hay mục tiêu',
  'explorer.facet.kind': 'In hay tính',

  'explorer.column.subject': 'Chỉ tiêu, phân loại',
  'explorer.column.geography': 'Nơi',
  'explorer.column.period': 'Kỳ',
  'explorer.column.value': 'Số, đơn vị',
  'explorer.column.interval': 'Khoảng giá trị',
  'explorer.column.basis': 'Tính chất',
  'explorer.column.source': 'Nguồn',

  'explorer.value.no-category': 'chung, không phân loại',
  'explorer.value.no-basis': 'không phải tiền, hoặc số tính',
  'explorer.value.no-status': 'số chúng tôi tính',
  'explorer.value.reported': 'kết quả, hiện trạng',
  'explorer.value.printed': 'in trong văn bản',
  'explorer.value.computed': 'chúng tôi tính',
  'explorer.value.several': 'tính từ nhiều văn bản',
  'explorer.value.formula': 'phép tính',

  'explorer.say.loading': 'Đang tải các con số…',
  'explorer.say.failed':
    'Không tải được các con số. Hãy thử tải lại trang; các nguồn vẫn đọc được:',
  'explorer.say.all': 'Đang xem cả {count} hàng.',
  'explorer.say.some': 'Đang xem {count} trong {all} hàng:',
  'explorer.say.empty':
    'Không hàng nào có đủ những điều đã chọn. Bỏ bớt một điều dưới đây thì có hàng trở lại.',
  'explorer.say.remove': 'Bỏ “{value}”',
  'explorer.say.take-away': 'bỏ',
  'explorer.say.typed': 'có chữ “{value}”',
  'explorer.say.gives': 'bỏ thì còn {count} hàng',
  'explorer.say.unknown': 'Đã bỏ qua “{value}” trong địa chỉ: ở đây không có mục ấy.',
  'explorer.say.exact': 'không làm tròn',
  'explorer.say.line': 'dòng {line}, {section}',
  'explorer.say.chosen': 'đã chọn {count}',
  'explorer.say.copied': 'Đã sao chép liên kết.',
  'explorer.say.not-copied': 'Trình duyệt không cho sao chép; hãy chép từ đây: {text}',
  'explorer.say.preparing': 'Đang chuẩn bị tệp…',
  'explorer.say.saved': 'Đã tải {count} hàng.',
  'explorer.say.not-saved': 'Không tải được tệp. Hãy thử lại.',
  'explorer.say.file': 'khuyen-cong',
  'explorer.say.sum':
    'Cộng {count} số đang chọn: {value} {unit}{range}. Trang tính từ những số ấy, không in ở văn bản nào.',
  'explorer.say.sum-one': 'Chỉ còn một số, không có gì để cộng.',
  'explorer.say.range': ', khoảng giá trị {lower} đến {upper}',
  'explorer.say.no-sum': 'Không cộng {count} số đang chọn: {reason}',
  'explorer.say.remedy': 'Lọc để cộng được: {filters}',
  'explorer.say.no-remedy': 'Không bộ lọc nào làm các số này cộng được với nhau.',
  'explorer.say.head.count': 'Số hàng',
  'explorer.say.head.sum': 'Tổng',
  'explorer.say.head.min': 'Nhỏ nhất',
  'explorer.say.head.max': 'Lớn nhất',
  'explorer.say.no-value': 'không cộng',
  'explorer.say.no-compare': 'không so',
  'explorer.say.nothing': 'không có hàng',
  'explorer.say.too-wide':
    'Chia cột theo mục này cần {count} cột. Hãy lọc bớt, hoặc chọn mục khác để chia cột.',
  'explorer.say.reasons': 'Vì sao có ô không cộng hay không so',
  'explorer.say.computed': 'Tổng là số chúng tôi tính; tệp tải về ghi mã từng số đã cộng.',
  'explorer.say.drawing': 'Đang tải phần vẽ…',
  'explorer.say.not-drawn': 'Không tải được phần vẽ. Bảng ở trên vẫn đủ các số.',
  'explorer.say.chart-label': 'Biểu đồ {count} số, đơn vị {unit}. Các số có đủ trong bảng.',
  'explorer.say.chart-legend':
    'Đơn vị: {unit}. Đặc: in trong văn bản. Rỗng: chúng tôi tính. Các kỳ chồng nhau không nối với nhau.',
  'explorer.say.chart-missing': 'Không vẽ {count} số không đọc chắc được.',
  'explorer.say.no-chart.empty': 'Không có số nào để vẽ.',
  'explorer.say.no-chart.many':
    'Chưa vẽ: có {count} số, quá {most} số thì không đọc được. Hãy lọc bớt.',
  'explorer.say.no-chart.units':
    'Chưa vẽ: các số khác đơn vị ({first} và {second}). Hãy lọc còn một chỉ tiêu.',
  'explorer.say.no-chart.indicators':
    'Chưa vẽ: các số thuộc chỉ tiêu khác nhau ({first} và {second}). Hãy lọc còn một chỉ tiêu.',
  'explorer.say.no-chart.intensive':
    'Không vẽ thanh: {first} không phải một lượng, thanh từ số không dễ gây hiểu lầm. Hãy chọn điểm.',

  'explorer.say.clash.uncertain': 'có số không đọc chắc được ({first}).',
  'explorer.say.clash.indicators':
    'chúng thuộc các chỉ tiêu khác nhau, như “{first}” và “{second}”.',
  'explorer.say.clash.units': 'chúng khác đơn vị: {first} và {second}.',
  'explorer.say.clash.intensive':
    '“{first}” là tỷ lệ, bình quân hay chỉ số, cộng lại không có nghĩa.',
  'explorer.say.clash.limit': '“{first}” là một mức hay một thời hạn, không phải một lượng.',
  'explorer.say.clash.kinds': 'có số in trong văn bản, có số chúng tôi tính từ chính những số ấy.',
  'explorer.say.clash.statuses': 'chúng không cùng loại: {first} và {second}.',
  'explorer.say.clash.bases': 'tiền không cùng tính chất: {first} và {second}.',
  'explorer.say.clash.sources':
    'không văn bản nào nói tiền này là tiền gì, nên chưa chắc cùng tính chất: {first} và {second}.',
  'explorer.say.clash.divisions': 'nơi này nằm trong nơi kia hoặc khác cấp: {first} và {second}.',
  'explorer.say.clash.periods':
    'các kỳ chồng nhau: {first} và {second} có năm chung, cộng lại là tính hai lần.',
  'explorer.say.clash.stock':
    'những thứ được đếm ở {first} và {second} vẫn là chúng, cộng lại là đếm hai lần.',
  'explorer.say.clash.total-with-parts': 'có cả số chung và phần của nó, như “{first}”.',
  'explorer.say.clash.dimensions':
    'chúng được chia theo những cách khác nhau, như “{first}” và “{second}”.',
  'explorer.say.clash.overlapping-categories':
    '“{first}” và “{second}” có thể gồm cùng một thứ, văn bản không nói.',
  'explorer.say.clash.stated-twice': 'cùng một điều được nêu hai lần: {first} và {second}.',
  'explorer.say.clash.part-of-sum': '{second} đã gồm {first}.',
} as const;

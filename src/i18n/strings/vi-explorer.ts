/** Vietnamese texts of the explorer of all figures. */
export const viExplorer = {
  'explore.title': 'Tra cứu mọi con số',
  'explore.description':
    'Mọi con số in trong năm văn bản và mọi số chúng tôi tính: lọc, tìm, xếp, nhóm, vẽ, tải về; hàng nào cũng dẫn về dòng trong văn bản hay về phép tính.',
  'explorer.without':
    'Cần JavaScript để lọc, tìm, xếp, nhóm và tải về từng phần. Không có JavaScript thì vẫn xem được đủ các con số tại đây:',
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
  'explorer.measure.sum': 'tổng, nếu cộng được',
  'explorer.measure.min': 'số nhỏ nhất',
  'explorer.measure.max': 'số lớn nhất',
  'explorer.chart': 'Vẽ phần đang chọn',
  'explorer.chart.bar': 'Thanh tính từ số không',
  'explorer.chart.dot': 'Điểm',
  'explorer.chart.interval': 'Điểm và khoảng giá trị',
  'explorer.heading.group': 'Nhóm và cộng',
  'explorer.heading.chart': 'Biểu đồ',
  'explorer.download': 'Tải phần đang chọn:',
  'explorer.copy-link': 'Sao chép liên kết',

  'explorer.facet.indicator': 'Chỉ số',
  'explorer.facet.category': 'Phân loại',
  'explorer.facet.geography': 'Địa bàn',
  'explorer.facet.period': 'Kỳ',
  'explorer.facet.source': 'Nguồn',
  'explorer.facet.basis': 'Tính chất số tiền',
  'explorer.facet.status': 'Kết quả hay mục tiêu',
  'explorer.facet.kind': 'Số in hay số tính',

  'explorer.column.subject': 'Chỉ số, phân loại',
  'explorer.column.geography': 'Địa bàn',
  'explorer.column.period': 'Kỳ',
  'explorer.column.value': 'Số, đơn vị',
  'explorer.column.interval': 'Khoảng giá trị',
  'explorer.column.basis': 'Tính chất',
  'explorer.column.source': 'Nguồn',

  'explorer.value.no-category': 'chung, không phân loại',
  'explorer.value.no-basis': 'không phải tiền, hoặc số chúng tôi tính',
  'explorer.value.no-status': 'số chúng tôi tính',
  'explorer.value.reported': 'kết quả, hiện trạng',
  'explorer.value.printed': 'in trong văn bản',
  'explorer.value.computed': 'chúng tôi tính',
  'explorer.value.several': 'tính từ nhiều văn bản',
  'explorer.value.formula': 'phép tính',

  'explorer.say.loading': 'Đang tải các con số…',
  'explorer.again': 'Thử lại',
  'explorer.say.failed':
    'Không tải được các con số. Hãy thử lại, những gì đã chọn vẫn được giữ. Các con số ấy cũng có tại đây:',
  'explorer.say.all': 'Đang xem cả {count} hàng.',
  'explorer.say.some': 'Đang xem {count} trong {all} hàng:',
  'explorer.say.empty': 'Không hàng nào khớp với mọi điều đã chọn. Hãy bỏ bớt một điều dưới đây.',
  'explorer.say.remove': 'Bỏ “{value}”',
  'explorer.say.take-away': 'bỏ',
  'explorer.say.typed': 'có chữ “{value}”',
  'explorer.say.gives': 'bỏ thì có {count} hàng',
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
    'Cộng {count} số đang chọn: {value} {unit}{range}. Chúng tôi tính từ những số ấy; không văn bản nào in tổng này.',
  'explorer.say.sum-remainder':
    'Đây chưa phải tổng của cả nước: còn {value} {unit} không phân theo vùng.',
  'explorer.say.sum-one': 'Chỉ còn một số, không có gì để cộng.',
  'explorer.say.range': ', khoảng giá trị {lower} đến {upper}',
  'explorer.say.no-sum': 'Không cộng {count} số đang chọn: {reason}',
  'explorer.say.remedy': 'Lọc như sau thì cộng được: {filters}',
  'explorer.say.no-remedy': 'Không có cách lọc nào để cộng được các số này.',
  'explorer.say.head.count': 'Số hàng',
  'explorer.say.head.sum': 'Tổng',
  'explorer.say.head.min': 'Nhỏ nhất',
  'explorer.say.head.max': 'Lớn nhất',
  'explorer.say.no-value': 'không cộng',
  'explorer.say.no-compare': 'không so sánh',
  'explorer.say.nothing': 'không có hàng',
  'explorer.say.too-wide':
    'Chia cột theo mục này cần {count} cột. Hãy lọc bớt, hoặc chọn mục khác để chia cột.',
  'explorer.say.reasons': 'Vì sao có ô không cộng hay không so sánh',
  'explorer.say.computed':
    'Cộng nhiều số thì tổng là do chúng tôi tính; tệp tải về ghi mã của từng số đã cộng.',
  'explorer.say.drawing': 'Đang tải biểu đồ…',
  'explorer.say.not-drawn': 'Không tải được biểu đồ. Bảng ở trên vẫn có đủ các số.',
  'explorer.say.chart-label': 'Biểu đồ {count} số, đơn vị {unit}. Các số có đủ trong bảng.',
  'explorer.say.chart-legend':
    'Đơn vị: {unit}. Đặc: in trong văn bản. Rỗng: chúng tôi tính. Các kỳ chồng nhau không nối với nhau.',
  'explorer.say.chart-missing': 'Không vẽ {count} số không đọc chắc được.',
  'explorer.say.no-chart.empty': 'Không có số nào để vẽ.',
  'explorer.say.no-chart.many':
    'Chưa vẽ: đang chọn {count} số, mà quá {most} số thì biểu đồ khó đọc. Hãy lọc bớt.',
  'explorer.say.no-chart.units':
    'Chưa vẽ: các số khác đơn vị ({first} và {second}). Hãy lọc còn một chỉ số.',
  'explorer.say.no-chart.indicators':
    'Chưa vẽ: các số thuộc những chỉ số khác nhau ({first} và {second}). Hãy lọc còn một chỉ số.',
  'explorer.say.no-chart.intensive':
    'Không vẽ thanh: {first} không phải một lượng, thanh tính từ số không dễ gây hiểu lầm. Hãy chọn điểm.',

  'explorer.say.clash.uncertain': 'có số không đọc chắc được ({first}).',
  'explorer.say.clash.indicators': 'chúng thuộc các chỉ số khác nhau, như “{first}” và “{second}”.',
  'explorer.say.clash.units': 'chúng khác đơn vị: {first} và {second}.',
  'explorer.say.clash.intensive':
    '“{first}” là tỷ lệ, số bình quân hay số so với năm gốc, cộng lại không có nghĩa.',
  'explorer.say.clash.limit': '“{first}” là một mức hay một thời hạn, không phải một lượng.',
  'explorer.say.clash.kinds': 'có số in trong văn bản, có số chúng tôi tính từ chính những số ấy.',
  'explorer.say.clash.statuses': 'chúng không cùng loại: {first} và {second}.',
  'explorer.say.clash.bases': 'tiền không cùng tính chất: {first} và {second}.',
  'explorer.say.clash.sources':
    'văn bản không nói rõ đây là tiền gì, nên chưa chắc cùng tính chất: {first} và {second}.',
  'explorer.say.clash.divisions':
    'địa bàn này nằm trong địa bàn kia hoặc khác cấp: {first} và {second}.',
  'explorer.say.clash.periods':
    'các kỳ chồng nhau: {first} và {second} có năm chung, cộng lại là tính hai lần.',
  'explorer.say.clash.stock':
    'những gì đếm ở kỳ này vẫn còn ở kỳ kia ({first} và {second}), cộng lại là đếm hai lần.',
  'explorer.say.clash.total-with-parts': 'có cả số chung và phần của nó, như “{first}”.',
  'explorer.say.clash.dimensions':
    'chúng được chia theo những cách khác nhau, như “{first}” và “{second}”.',
  'explorer.say.clash.overlapping-categories':
    '“{first}” và “{second}” có thể trùng nhau một phần, văn bản không nói rõ.',
  'explorer.say.clash.stated-twice': 'cùng một điều được nêu hai lần: {first} và {second}.',
  'explorer.say.clash.part-of-sum': '{second} đã gồm {first}.',
} as const;

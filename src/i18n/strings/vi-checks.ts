/** Vietnamese texts of the pages on claims. */
export const viChecks = {
  'checks.title': 'Số liệu trong văn bản có khớp với nhau không',
  'checks.description':
    '{{all}} điều các văn bản nêu về số liệu của mình, kiểm lại từng điều: {{holding}} điều khớp, {{wrong}} điều không khớp về thực chất. Kèm phép tính và mức độ.',
  'checks.verdict-description': 'Những điều kiểm lại có kết luận “{{verdict}}”. {{definition}}',
  'checks.headline':
    'Trong {{all}} điều các văn bản nêu, {{holding}} điều khớp, {{wrong}} điều không khớp về thực chất',
  'checks.deck':
    'Tổng, tỷ trọng, bình quân, tốc độ tăng, thứ hạng, số năm, ngày tháng trong các văn bản đều được tính lại hoặc đối chiếu mỗi khi dựng trang, có tính đến sai số làm tròn. Khớp nghĩa là các con số không mâu thuẫn với nhau, chưa phải là đúng với thực tế. Sai sót nhỏ được tách khỏi sai lệch thực chất.',
  'checks.verdict-headline': '{{count}} điều: {{verdict}}',
  'checks.verdict-title': 'Kiểm chứng: {{verdict}}',
  'checks.totals': 'Số điều theo kết luận',
  'checks.filters': 'Lọc các điều đã kiểm',
  'checks.documents': 'Văn bản',
  'checks.kinds': 'Loại',
  'checks.all': 'Tất cả',
  'checks.key':
    'Trên trục số của mỗi điều, ô rỗng là khoảng giá trị của số in, ô đặc là khoảng giá trị tính lại.',
  'checks.shown': 'Đang xem {shown} trong {all} điều.',
  'checks.by-kind': 'Xem theo loại',
  'checks.link': 'Địa chỉ của điều này',
  'checks.formula': 'Phép tính',
  'checks.act': 'Nơi khác ghi',
  'checks.true': 'đúng',
  'checks.false': 'không đúng',
  'checks.needed': 'Để khớp, {{input}} phải là {{value}}.',
  'checks.printed': 'in: {{value}}',
  'checks.ours': 'tính lại: {{value}}',
} as const;

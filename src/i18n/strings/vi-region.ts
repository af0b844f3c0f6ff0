/** Vietnamese texts of the page of one region: the two reports, the checks, what is not published. */
export const viRegion = {
  'region.difference.heading': 'Hai báo cáo chênh nhau bao nhiêu?',
  'region.difference.text':
    'Lấy kinh phí của vùng trong báo cáo 2013–2022 trừ đi kinh phí trong báo cáo 2014–2020, còn {{difference}}. Đó là chênh lệch giữa hai báo cáo, chưa thể coi là tiền của những năm còn lại: hai số có thể khác phạm vi, khác tính chất.',
  'later.heading': 'Số liệu của báo cáo {{period}}',
  'later.lead':
    'Bài viết trên trang này chưa nói đến báo cáo ấy. Bảng dưới đây lấy thẳng từ dữ liệu.',
  'later.what': 'Nội dung',
  'later.figure': 'Con số',
  'later.result': 'Kết quả',
  'later.target': 'Mục tiêu',
  'region.deck.later':
    'Báo cáo {{period}} ghi kinh phí của vùng là {{amount}}, chiếm {{share}} cả nước.',
  'region.deck.named': 'Báo cáo này nêu số riêng của',
  'region.deck.named-province': '{{name}} ({{amount}})',
  'region.claims.heading': 'Điều hai báo cáo nói về vùng này',
  'region.claims.two': 'Hai báo cáo',
  'region.claims.several': 'Các báo cáo',
  'region.claims.summary':
    '{{reports}} nêu {{all}} điều liên quan đến số liệu của vùng và của các tỉnh trong vùng; tính lại, {{holding}} điều khớp. Những điều không khớp hoặc cần làm rõ xếp trước.',
  'region.claims.all-hold':
    '{{reports}} nêu {{all}} điều liên quan đến số liệu của vùng và của các tỉnh trong vùng; tính lại, cả {{holding}} điều đều khớp.',
  'region.gaps.heading': 'Số liệu còn thiếu về vùng này',
  'region.gaps.line': '{{question}}: {{states}}.',
  'region.gaps.state': '{{state}} ({{period}})',
  'region.gaps.state.published': 'có nêu',
  'region.gaps.state.derived': 'không nêu nhưng tính được',
  'region.gaps.state.unknown': 'không rõ vì bản của chúng tôi thiếu phần có thể nêu',
  'region.gaps.see': 'Vì sao thiếu, hỏi ai để có: xem {{page}}.',
  'region.gaps.regions': 'Tổng kinh phí của vùng',
  'region.gaps.mean-per-province': 'Bình quân một tỉnh',
  'region.gaps.levels-by-region': 'Phần trung ương, phần địa phương',
  'region.gaps.years-by-region': 'Kinh phí từng năm',
  'region.gaps.provinces': 'Kinh phí từng tỉnh, thành phố',
  'region.gaps.capital-regions': 'Vốn đối ứng',
  'region.gaps.ratio-regions': 'Vốn đối ứng trên một đồng ngân sách',
  'region.gaps.instances-regions': 'Số lượt hỗ trợ',
  'region.gaps.outputs-regions': 'Lao động được đào tạo, mô hình, cụm công nghiệp',
  'region.gaps.staff-provinces': 'Cán bộ khuyến công từng tỉnh',
  'region.compare': 'Đặt vùng này cạnh các vùng khác',
} as const;

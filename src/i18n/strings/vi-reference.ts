/** Vietnamese texts of the glossary and the timeline. */
export const viReference = {
  'glossary.title': 'Thuật ngữ',
  'glossary.description':
    'Các từ của ngành khuyến công và của trang này, cùng định nghĩa, đơn vị và nơi dùng của từng chỉ số.',
  'glossary.verdicts': 'kết luận kiểm chứng',
  'glossary.weights': 'mức độ của chỗ không khớp',
  'glossary.unit': 'Đơn vị: {{unit}}',
  'glossary.printed': 'số in: {{count}}',
  'glossary.computed': 'số chúng tôi tính: {{count}}',
  'timeline.title': 'Dòng thời gian',
  'timeline.description':
    'Văn bản pháp luật và sự kiện mà các văn bản nguồn dẫn, xếp theo năm, kèm nguồn và dòng; kỳ của hai báo cáo bên cạnh.',
  'timeline.kind.law': 'Luật',
  'timeline.kind.decree': 'Nghị định',
  'timeline.kind.decision': 'Quyết định',
  'timeline.kind.circular': 'Thông tư',
  'timeline.kind.resolution': 'Nghị quyết',
  'timeline.kind.conclusion': 'Kết luận',
  'timeline.kind.directive': 'Chỉ thị',
  'timeline.kind.letter': 'Công văn',
  'timeline.kind.event': 'Sự kiện',
  'timeline.legend': 'Kỳ của hai báo cáo',
  'timeline.begins': 'Bắt đầu kỳ báo cáo {{period}}',
  'timeline.ends': 'Kết thúc kỳ báo cáo {{period}}',
  'timeline.misquote.date': '{{source}} ghi ngày {{stated}}',
  'timeline.misquote.act-number': '{{source}} ghi số {{stated}}',
  'timeline.verdict': 'Không khớp:',
} as const;

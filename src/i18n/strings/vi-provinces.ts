/** Vietnamese texts of the page of provinces. Words in `{{…}}` are filled by province-text.ts. */
export const viProvinces = {
  'nav.provinces': 'Tỉnh, thành phố',
  'provinces.title': 'Tìm tỉnh, thành phố',
  'provinces.description':
    'Tra theo tên tỉnh, thành phố cũ hay mới: thuộc vùng nào trong hai báo cáo khuyến công, từ ngày 1/7/2025 thuộc đơn vị nào, có số kinh phí riêng hay không.',

  'provinces.search': 'Tên tỉnh, thành phố, cũ hoặc mới',
  'provinces.hint': 'Gõ có dấu, không dấu hay viết tắt đều được.',
  'provinces.found': '{count} kết quả.',
  'provinces.found-one': '{count} kết quả.',
  'provinces.found-none':
    'Không có tỉnh, thành phố nào tên như vậy. Hãy gõ ít chữ hơn, hoặc gõ tên tỉnh: trang này không tra được huyện, xã hay thành phố thuộc tỉnh. Muốn xem một vùng, mời sang trang Vùng.',

  'provinces.index': 'Mục lục tên',
  'provinces.index.with-figure': 'Có số riêng',
  'provinces.index.units': 'Từ ngày 1/7/2025',
  'provinces.before': 'trước ngày 1/7/2025',
  'provinces.none': 'không tỉnh nào',
  'provinces.list': 'Từng tỉnh, thành phố, xếp theo tên hiện nay',

  'provinces.namesake': '{{name}} cũ',
  'provinces.money': 'Kinh phí {{periods}}.',
  'provinces.money.period': 'kỳ {{period}}: {{value}}',
  'provinces.not-published': 'không công bố',
  'provinces.region': 'Vùng trong hai báo cáo: {{region}}.',
  'provinces.merged': 'Nay thuộc {{unit}} mới, cùng {{fellows}}.',
  'provinces.unmerged': 'Nay là {{unit}}, không gộp với tỉnh nào.',

  'provinces.unit.alone':
    'Không gộp với tỉnh nào: vẫn là {{former}} trước đây, thuộc vùng {{region}} trong hai báo cáo.',
  'provinces.unit.one-region': 'Gồm {{former}}, đều thuộc vùng {{region}} trong hai báo cáo.',
  'provinces.unit.regions':
    'Gồm {{former}}. Hai báo cáo xếp các tỉnh này vào những vùng khác nhau, nên không chia lại được số của vùng cho đơn vị này.',
  'provinces.unit.member': '{{name}} ({{region}})',
  'provinces.unit.exact': '{{value}}, số của {{former}} trước ngày 1/7/2025',
  'provinces.unit.summed': '{{value}}, cộng số của các tỉnh cũ',
  'provinces.unit.unknown': 'không tính được, vì thiếu số của {{missing}}',
  'provinces.unit.namesake': 'Số của {{former}} không phải số của {{name}} mới.',
} as const;

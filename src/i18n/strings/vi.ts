import { viComparison } from './vi-comparison.ts';
import { viExplorer } from './vi-explorer.ts';
import { viChecks } from './vi-checks.ts';
import { viStory } from './vi-story.ts';
import { viBeneficiaries } from './vi-beneficiaries.ts';
import { viBudget } from './vi-budget.ts';
import { viProgramme } from './vi-programme.ts';
import { viTargets } from './vi-targets.ts';
import { viActivities } from './vi-activities.ts';
import { viOrganisation } from './vi-organisation.ts';
import { viRegion } from './vi-region.ts';
import { viProvinces } from './vi-provinces.ts';
import { viAbout } from './vi-about.ts';
import { viEmbed } from './vi-embed.ts';
import { viData } from './vi-data.ts';
import { viFigures } from './vi-figures.ts';
import { viGaps } from './vi-gaps.ts';
import { viMap } from './vi-map.ts';
import { viReference } from './vi-reference.ts';
import { viSearch } from './vi-search.ts';

/** Vietnamese texts of the interface. `{{…}}` binds a figure by its id or a value by its name. */
export const vi = {
  ...viEmbed,
  ...viData,
  ...viFigures,
  ...viGaps,
  ...viMap,
  ...viReference,
  ...viSearch,
  ...viStory,
  ...viChecks,
  ...viComparison,
  ...viExplorer,
  ...viBeneficiaries,
  ...viBudget,
  ...viTargets,
  ...viProgramme,
  ...viActivities,
  ...viOrganisation,
  ...viRegion,
  ...viProvinces,
  ...viAbout,

  'site.name': 'Vốn mồi',
  'site.subtitle': 'Khuyến công qua con số',
  'site.tagline': 'Mỗi con số đều dẫn về văn bản.',
  'site.skip': 'Đến nội dung chính',

  'nav.label': 'Các trang',
  'nav.story': 'Câu chuyện',
  'nav.regions': 'Vùng',
  'nav.leverage': 'Vốn đối ứng',
  'nav.beneficiaries': 'Thụ hưởng',
  'nav.sources': 'Nguồn',
  'nav.budget': 'Ngân sách',
  'nav.targets': 'Mục tiêu',
  'nav.activities': 'Hoạt động',
  'nav.organisation': 'Bộ máy',
  'nav.programme': '2021–2025',
  'nav.timeline': 'Dòng thời gian',
  'nav.glossary': 'Thuật ngữ',
  'nav.gaps': 'Số liệu còn thiếu',
  'nav.about': 'Giới thiệu',
  'nav.corrections': 'Đính chính',
  'nav.accessibility': 'Tiếp cận',
  'nav.method': 'Phương pháp',
  'nav.language': 'Ngôn ngữ',
  'nav.breadcrumb': 'Đường dẫn',
  'nav.next': 'Đọc tiếp',

  'evidence.heading': 'Kiểm chứng và dữ liệu',
  'evidence.summary':
    'Các văn bản nêu {{all}} điều về những con số ở trang này; tính lại, {{holding}} điều khớp. Dưới đây là những điều không khớp, cần làm rõ hoặc chưa thể kiểm.',
  'evidence.all-hold':
    'Các văn bản nêu {{all}} điều về những con số ở trang này; tính lại, {{holding}} điều khớp.',
  'evidence.files': 'Toàn bộ dữ liệu:',

  'footer.single-source':
    'Mọi con số ở đây đều lấy hoặc tính từ một nguồn: văn bản của cơ quan nhà nước. Chúng tôi không có nguồn độc lập để đối chiếu.',
  'footer.nominal':
    'Tiền tính bằng đồng Việt Nam theo giá hiện hành, chưa loại trừ trượt giá, chưa tính theo dân số hay số doanh nghiệp.',
  'footer.licence': 'Dữ liệu: CC BY 4.0. Mã nguồn: MIT.',
  'footer.release': 'Bản {{version}}, dữ liệu {{date}}, mã {{hash}}.',

  'numbers.legend-printed': 'Gạch chân chấm chấm',
  'numbers.legend-printed-meaning': 'số in trong văn bản.',
  'numbers.legend-derived': 'Gạch chân nét đứt',
  'numbers.legend-derived-meaning': 'số chúng tôi tính. Bấm vào số để xem nguồn và phép tính.',

  'table.total': 'Cả nước, in trong báo cáo',
  'table.six-regions': 'Cộng sáu vùng',

  'story.title': 'Vốn mồi: khuyến công qua con số',
  'story.description':
    'Báo cáo viết một đồng ngân sách khuyến công thu hút {{r20-counterpart-per-dong}} vốn đầu tư (2014–2020), {{r22-counterpart-per-dong}} (2013–2022). Tiền đi đâu, đến với ai, văn bản bỏ ngỏ điều gì.',
  'regions.title': 'Tiền khuyến công theo vùng',
  'regions.description':
    'Kinh phí khuyến công của sáu vùng theo hai báo cáo: tổng, tỷ trọng, bình quân một tỉnh, và phần không phân theo vùng.',
  'region.others': 'Các vùng khác',
  'region.description':
    'Kinh phí khuyến công của vùng {{name}}: tổng, tỷ trọng và bình quân một tỉnh theo hai báo cáo, mỗi số dẫn về dòng của văn bản.',
  'leverage.title': 'Vốn đối ứng trên một đồng ngân sách',
  'leverage.description':
    'Hai báo cáo viết một đồng ngân sách khuyến công thu hút {{r20-counterpart-per-dong}} và {{r22-counterpart-per-dong}} vốn đầu tư. Tử số, mẫu số, và điều tỷ lệ này không chứng minh.',
  'sources.title': 'Nguồn',
  'sources.description':
    'Năm văn bản mà trang dựa vào, gồm một quyết định của Thủ tướng Chính phủ, một công văn, hai báo cáo và một dự thảo tờ trình của Bộ Công Thương: tình trạng, số đã chép, dữ liệu để tải.',
  'source.description':
    '{{title}}: từng con số theo thứ tự trong văn bản, chép nguyên dạng, kèm số dòng, cách đọc và khoảng giá trị.',
  'nav.checks': 'Kiểm chứng',
  'observation.claims': 'Kiểm chứng',
  'method.title': 'Phương pháp',
  'method.description':
    'Cách chép, cách hiểu và cách tính; mọi giá trị chúng tôi tính, kèm công thức và khoảng giá trị.',
  'not-found.title': 'Không có trang này',
  'not-found.description': 'Địa chỉ không dẫn đến trang nào.',

  'source.document': 'Văn bản',
  'source.issuer': 'Cơ quan ban hành',
  'source.number': 'Số hiệu',
  'source.date': 'Ngày ban hành',
  'source.not-given': 'không ghi trong văn bản',
  'source.state': 'Tình trạng',
  'source.observations': 'Số đã chép',
  'source.count': '{{count}} con số',
  'source.intro':
    'Từng con số theo thứ tự trong văn bản, chép nguyên dạng. Dòng đếm từ đầu văn bản, kể cả dòng trống.',
  'source.none': 'Văn bản này không nêu con số nào về chương trình.',
  'source.completeness.appendices-missing': 'đủ phần chính, thiếu phụ lục',
  'source.completeness.fragment': 'chỉ còn một đoạn',
  'source.completeness.complete': 'đủ',

  'observation.line': 'dòng {{line}}',
  'observation.printed': 'Bản in',
  'observation.read-as': 'Đọc là',
  'observation.meaning': 'Khoảng giá trị',
  'observation.exact': 'số đếm, không có sai số làm tròn',
  'observation.literal-from': 'theo nghĩa đen: từ {{lower}} trở lên',
  'observation.literal-to': 'theo nghĩa đen: đến {{upper}}',
  'observation.literal-open': 'theo nghĩa đen: không rõ giới hạn',
  'observation.basis': 'Tính chất số tiền',
  'observation.wording': 'Nguyên văn',
  'observation.note': 'Ghi chú',
  'observation.link': 'Địa chỉ của số này',
  'observation.uncertain': 'không đọc chắc được',

  'popup.printed': 'Số in trong văn bản',
  'popup.derived': 'Số chúng tôi tính',
  'popup.close': 'Đóng',
  'popup.source': 'Xem tại nguồn',
  'popup.copy': 'Sao chép câu này',
  'popup.copy-address': 'Sao chép liên kết',
  'popup.copied': 'Đã sao chép.',
  'popup.quote': '{{about}}: {{value}}{{basis}}, theo {{place}}. Dẫn lại từ trang Vốn mồi:',
  'popup.quote-derived':
    '{{about}}: {{value}}{{range}}, trang Vốn mồi tính từ số in trong văn bản.{{note}}',
  'popup.quote-range': ' (khoảng giá trị từ {{range}})',
  'popup.quote-basis': ' ({{basis}})',
  'popup.quote-basis-unstated': ' (văn bản không nói rõ là kế hoạch hay thực hiện)',
  'popup.method': 'Trang Vốn mồi tính từ số in trong văn bản',

  'typing-errors.caption': 'Lỗi gõ nhầm đã thử, theo loại, và điều xảy ra với chúng',
  'typing-errors.tried': 'Đã thử',
  'typing-errors.caught': 'Bị bắt',
  'typing-errors.passed': 'Lọt qua',
  'typing-errors.passed.exact': 'trong sai số',
  'typing-errors.passed.bound': 'chặn một phía',
  'typing-errors.passed.disputed': 'câu không khớp',
  'typing-errors.passed.free': 'đứng một mình',
  'typing-errors.kind.digit-changed': 'Sai một chữ số',
  'typing-errors.kind.digit-dropped': 'Sót một chữ số',
  'typing-errors.kind.digit-doubled': 'Lặp một chữ số',
  'typing-errors.kind.mark-moved': 'Dấu phẩy sai chỗ',
  'typing-errors.kind.unit-swapped': 'Tỷ thành triệu, triệu thành tỷ',
  'typing-errors.kind.all': 'Tất cả',
  'typing-errors.note':
    'Sai một chữ số: mỗi chữ số lần lượt tăng một đơn vị, chín thành không. Dấu phẩy sai chỗ: dời một chữ số sang hai bên, thêm vào hay bỏ đi. Mỗi lỗi chỉ tính một lần, cho cửa đầu tiên bắt được nó.',
  'typing-errors.alone': 'Những con số đứng một mình',

  'derived.formula': 'Phép tính',
  'derived.range': 'Khoảng giá trị',
  'derived.exact': 'không có sai số làm tròn',
  'derived.note': 'Ghi chú',

  'basis.foreseen': 'dự kiến',
  'basis.approved-plan': 'kế hoạch được duyệt',
  'basis.allocated': 'ngân sách bố trí',
  'basis.carried-out': 'kinh phí thực hiện',
  'basis.counterpart': 'vốn đối ứng',
  'basis.unstated': 'văn bản không nói rõ',

  'status.target': 'mục tiêu',
  'status.plan': 'theo kế hoạch',
  'status.draft': 'theo dự thảo',
  'status.computed-in-source': 'văn bản tính ra',

  'geography.country': 'Cả nước',
  'geography.outside-regions': 'Không phân theo vùng',
  'geography.zone-north': 'Khu vực phía Bắc',

  'key.state': 'Ngân sách nhà nước',
  'key.counterpart': 'Vốn đối ứng',
  'key.total': 'Tổng kinh phí',
  'key.mean': 'Bình quân một tỉnh',
  'key.share': '{{share}} kinh phí cả nước',
  'key.rank': 'thứ\u00a0{{rank}} trong {{of}} vùng',
  'key.rank-tie':
    'từ thứ\u00a0{{best}} đến thứ\u00a0{{worst}} trong {{of}} vùng, do sai số làm tròn',

  'region.kicker': 'Vùng {{name}}',
  'region.members': '{{count}}:',
  'region.members-named':
    'Báo cáo 2014–2020 nêu số riêng của {{named}}. Các tỉnh còn lại: không công bố.',
  'region.members-none': 'Không tỉnh nào trong vùng có số riêng trong hai báo cáo: không công bố.',
  'region.members-all': 'Kinh phí kỳ {{period}} của từng tỉnh, thành phố: {{named}}.',
  'region.members-some':
    'Kinh phí kỳ {{period}}: {{named}}. Các tỉnh, thành phố còn lại: không công bố.',
  'region.successors': 'Từ ngày 1/7/2025, địa bàn các tỉnh này thuộc {{count}} tỉnh, thành phố:',
  'region.binh-thuan':
    'Hai báo cáo xếp Bình Thuận vào Đông Nam Bộ, khác với cách chia sáu vùng kinh tế – xã hội chính thức khi ấy.',
  'region.crosses':
    '{{units}} ngày nay gộp cả tỉnh thuộc vùng khác trong báo cáo, nên không tách lại được số cũ.',
  'region.headline.highest': '{{name}} có bình quân một tỉnh cao nhất, theo số của cả hai báo cáo',
  'region.headline.lowest': '{{name}} có bình quân một tỉnh thấp nhất, theo số của cả hai báo cáo',
  'region.headline.ranks':
    'Xét bình quân một tỉnh, {{name}} đứng thứ\u00a0{{first}} theo báo cáo 2014–2020, thứ\u00a0{{second}} theo báo cáo 2013–2022',
  'region.headline.same-rank':
    'Xét bình quân một tỉnh, {{name}} đứng thứ\u00a0{{first}} trong sáu vùng, theo số của cả hai báo cáo',
  'region.deck':
    'Báo cáo 2014–2020 ghi kinh phí của vùng là {{amount-first}} cho {{count}}, chiếm {{share-first}} cả nước. Báo cáo 2013–2022, kỳ dài hơn và bao trùm kỳ kia, ghi kinh phí thực hiện {{amount-second}}, chiếm {{share-second}}.',
  'region.deck.printed-mean':
    'Bình quân một tỉnh, báo cáo 2014–2020 ghi {{mean}}; tính lại được {{derived}}.',
  'region.deck.own-mean':
    'Báo cáo 2014–2020 không nêu bình quân của vùng này; chia ra được {{derived}}.',
  'region.named.heading': 'Một tỉnh làm lệch bình quân cả vùng',
  'region.named.text':
    'Kỳ 2014–2020, riêng {{province}} có {{amount}}. Không kể địa phương này, bình quân của các tỉnh còn lại là {{without}}; tính cả thì là {{with}}.',
  'region.mean.heading': 'Bình quân một tỉnh',
  'region.mean.lowest-claim':
    'Báo cáo 2014–2020 viết “vùng có kinh phí khuyến công bình quân ít nhất là” Trung du và miền núi phía Bắc, {{nmm}}, rồi kể tiếp Bắc Trung Bộ và duyên hải miền Trung, {{ncc}}. Lấy số của chính báo cáo mà chia, bình quân của Đồng bằng sông Cửu Long là {{mrd}}, thấp hơn cả hai. Khoảng cách với Trung du và miền núi phía Bắc không lớn, và đảo chiều nếu không kể Cần Thơ: khi đó bình quân của Đồng bằng sông Cửu Long là {{mrd-without}}.',
  'region.table.caption':
    'Đơn vị: tỷ đồng, giá hiện hành. Tỷ trọng trong tổng kinh phí cả nước của kỳ: lấy số in trong báo cáo nếu có.',
  'region.table.provinces': 'Số tỉnh',
  'region.table.total': 'Tổng',
  'region.table.share': 'Tỷ trọng',
  'region.table.mean': 'Mỗi tỉnh',
  'region.table.none': 'không tính',
  'region.table.note': 'Gạch chân nét đứt: số chúng tôi tính; còn lại là số in trong báo cáo.',
  'map.title': 'Vị trí vùng {{name}} trên lưới các tỉnh, thành phố',
  'map.note':
    '{{r22-province-count-vn}} trước 1/7/2025, chia vùng như hai báo cáo: Bình Thuận tính vào Đông Nam Bộ. Mỗi ô là một tỉnh hoặc thành phố, không theo diện tích.',
  'map.region.NMM': 'Trung du và/miền núi phía Bắc',
  'map.region.RRD': 'Đồng bằng/sông Hồng',
  'map.region.NCC': 'Bắc Trung Bộ/và duyên hải/miền Trung',
  'map.region.CH': 'Tây Nguyên',
  'map.region.SE': 'Đông Nam Bộ',
  'map.region.MRD': 'Đồng bằng/sông Cửu Long',
  'map.hoang-sa': 'Hoàng Sa',
  'map.truong-sa': 'Trường Sa',
} as const;

export type TextKey = keyof typeof vi;

import type { Language } from '../domain/dataset.ts';

/** Words that a Vietnamese headline does not part: names and fixed terms of more than one syllable. */
const COMPOUNDS = [
  'Đồng bằng',
  'đồng bằng',
  'sông Hồng',
  'sông Cửu Long',
  'Trung du',
  'miền núi',
  'phía Bắc',
  'Bắc Trung Bộ',
  'duyên hải',
  'miền Trung',
  'Tây Nguyên',
  'Đông Nam Bộ',
  'ngân sách',
  'đối ứng',
  'đầu tư',
  'bình quân',
  'doanh nghiệp',
  'hợp tác xã',
  'báo cáo',
  'Báo cáo',
  'kinh phí',
  'hỗ trợ',
  'địa bàn',
  'khó khăn',
  'mỗi tỉnh',
  'một tỉnh',
  'con số',
  'phép tính',
  'bằng chứng',
  'phép chia',
  'văn bản',
  'sai lệch',
  'thực chất',
  'Văn bản',
  'hầu như',
  'cung cấp',
  'thông tin',
  'dự kiến',
  'mục tiêu',
  'chương trình',
  'chồng lên nhau',
  'chỉ số',
  'định nghĩa',
  'khuyến công',
  'Trung tâm',
  'chủ yếu',
  'mười năm',
  'Ngân sách',
  'Kinh phí',
  'Mục tiêu',
  'Chương trình',
  'Dự thảo',
  'dự thảo',
  'Đào tạo nghề',
  'đào tạo nghề',
  'trình diễn',
  'mô hình',
  'máy móc',
  'hội chợ',
  'cụm công nghiệp',
  'nông thôn',
  'nhỏ và vừa',
  'trung ương',
  'địa phương',
  'lao động',
  'cơ sở',
  'hạ tầng',
  'quy hoạch',
  'được duyệt',
  'kế hoạch',
  'mẫu số',
  'tỷ lệ',
  'số liệu',
  'tối thiểu',
  'sáu vùng',
  'cả nước',
  'thành phố',
  'Hà Nội',
  'Quảng Nam',
  'Lâm Đồng',
  'Đồng Nai',
  'Cần Thơ',
] as const;

const PATTERN = new RegExp(COMPOUNDS.join('|'), 'g');

/** Binds the syllables of compounds with no-break spaces, for headlines and titles. */
export function bindCompounds(text: string): string {
  return text.replaceAll(PATTERN, (compound) => compound.replaceAll(' ', '\u00a0'));
}

/** A label as the beginning of a line: its first letter a capital. */
export function capitalise(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** The words of a name held together at the end of a line. */
export function bindName(name: string): string {
  return name.replaceAll(' ', '\u00a0');
}

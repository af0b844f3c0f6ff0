import { inBoth, key, requiredText, text, whole } from './field.ts';

/*
 * Fields that mean the same wherever they stand.
 */

export const codeKey = key('Mã, dùng ở các bảng khác.', 'Code, as other tables use it.');

export const label = inBoth('label', 'Tên', 'Name');
export const definition = inBoth('definition', 'Định nghĩa', 'Definition');

export const source = requiredText('Mã của văn bản nguồn.', 'Id of the document.', {
  refersTo: 'sources',
});

export const line = whole(
  'Dòng trong bản văn mà chúng tôi dùng, đếm từ đầu văn bản.',
  'Line in the text that we use, counted from the top of the document.',
  { minimum: 1 },
);

export const indicator = requiredText('Chỉ số mà con số đo.', 'What the number measures.', {
  refersTo: 'indicators',
});

export const geography = requiredText(
  'Địa bàn: VN là cả nước; mã vùng; mã ISO 3166-2 của tỉnh trước khi sắp xếp; p34-… cho tỉnh từ ngày 1/7/2025; outside-regions là phần không phân theo vùng; zone-north là khu vực phía Bắc của Bộ.',
  'Place: VN is the country; a region’s code; the ISO 3166-2 code of a province of its time; p34-… for a province as of 1 July 2025; outside-regions is what no region holds; zone-north is the ministry’s northern area.',
  { pattern: '^(VN|VN-[0-9A-Z]{2}|[A-Z]{2,3}|p34-[a-z0-9-]+|outside-regions|zone-north)$' },
);

export const period = requiredText(
  'Kỳ mà con số nói đến, theo EDTF: 2015; 2014/2020 là từ năm 2014 đến hết năm 2020; ../2015 là đến hết năm 2015.',
  'Period that the number covers, in EDTF: 2015; 2014/2020 runs from 2014 to the end of 2020; ../2015 is up to the end of 2015.',
  { refersTo: 'periods' },
);

export const category = text(
  'Phần của chỉ số, như một cấp ngân sách hay một nội dung; trống là toàn bộ.',
  'Part of the indicator, such as a level of government or an activity; empty is the whole.',
  { refersTo: 'categories' },
);

export const unit = requiredText('Đơn vị của giá trị.', 'Unit of the value.', {
  refersTo: 'units',
});

/** Of a number whose unit stands in the same row. */
export const asUnitSays = {
  unit: { vi: 'như cột unit', en: 'as the field unit says' },
} as const;

export const note = {
  note: text(
    'Ghi chú tiếng Việt: lý do đọc khác bản in, chỗ mơ hồ, phạm vi.',
    'Note in Vietnamese: why the reading differs from the print, what is ambiguous, the scope.',
  ),
  note_en: text('Ghi chú ấy, tiếng Anh.', 'The same note, in English.'),
} as const;

export const inputs = text(
  'Mã của các số đầu vào, cách nhau bằng dấu cách.',
  'Ids of the inputs, spaces between them.',
  { isList: true },
);

export const version = requiredText(
  'Phiên bản của dữ liệu, như 0.1.0.',
  'Version of the data, such as 0.1.0.',
  { pattern: '^[0-9]+[.][0-9]+[.][0-9]+$' },
);

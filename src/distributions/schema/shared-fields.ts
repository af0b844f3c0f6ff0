import { inBoth, key, requiredText, text, whole } from './field.ts';

/*
 * Fields that mean the same wherever they stand.
 */

export const codeKey = key('Mã, dùng cả ở các bảng khác.', 'Code, used in other tables too.');

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

export const indicator = requiredText(
  'Chỉ số: điều mà con số đo.',
  'Indicator: what the number measures.',
  {
    refersTo: 'indicators',
  },
);

export const geography = requiredText(
  'Địa bàn: VN là cả nước; mã vùng; mã ISO 3166-2 của tỉnh trước ngày 1/7/2025; p34-… là tỉnh từ ngày 1/7/2025; outside-regions là phần không phân theo vùng; zone-north là khu vực phía Bắc theo cách chia của Bộ Công Thương.',
  'Place: VN is the country; a region’s code; the ISO 3166-2 code of a province before 1 July 2025; p34-… is a province since 1 July 2025; outside-regions is what is assigned to no region; zone-north is the ministry’s northern area.',
  { pattern: '^(VN|VN-[0-9A-Z]{2}|[A-Z]{2,3}|p34-[a-z0-9-]+|outside-regions|zone-north)$' },
);

export const period = requiredText(
  'Kỳ, viết theo EDTF: 2015; 2014/2020 là từ năm 2014 đến hết năm 2020; ../2015 là đến hết năm 2015.',
  'Period, in EDTF: 2015; 2014/2020 runs from 2014 to the end of 2020; ../2015 is up to the end of 2015.',
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
  unit: { vi: 'theo trường unit', en: 'as in the field unit' },
} as const;

export const note = {
  note: text(
    'Ghi chú (tiếng Việt): lý do đọc khác bản in, chỗ mơ hồ, phạm vi.',
    'Note (Vietnamese): why the reading differs from the print, what is ambiguous, the scope.',
  ),
  note_en: text('Ghi chú (tiếng Anh).', 'Note (English).'),
} as const;

export const inputs = text(
  'Mã của các số đầu vào, cách nhau bằng dấu cách.',
  'Ids of the inputs, separated by spaces.',
  { isList: true },
);

export const version = requiredText(
  'Phiên bản của dữ liệu, như 0.1.0.',
  'Version of the data, such as 0.1.0.',
  { pattern: '^[0-9]+[.][0-9]+[.][0-9]+$' },
);

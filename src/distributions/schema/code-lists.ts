import type { Category, Indicator, PeriodLabel, Unit } from '../../domain/dataset.ts';
import { UNIT_KINDS } from '../../domain/unit.ts';
import { explain, inBoth, number, requiredText, whole, type TableDescription } from './field.ts';
import * as shared from './shared-fields.ts';

const unitKinds = explain(UNIT_KINDS, {
  count: ['số đếm', 'count of things'],
  index: ['số so với năm gốc', 'index relative to a base year'],
  mean: ['số bình quân', 'mean'],
  money: ['tiền', 'money'],
  'money-per-instance': ['tiền cho mỗi lượt', 'money per instance'],
  'money-per-province': ['tiền cho mỗi tỉnh', 'money per province'],
  'money-per-province-year': ['tiền cho mỗi tỉnh mỗi năm', 'money per province and year'],
  'money-per-year': ['tiền mỗi năm', 'money per year'],
  percent: ['phần trăm', 'per cent'],
  ratio: ['tỷ số', 'ratio'],
});

/** What is measured. */
export const indicators: TableDescription<Indicator> = {
  title: { vi: 'Chỉ số', en: 'Indicators' },
  description: {
    vi: 'Các con số đo điều gì, kèm định nghĩa và đơn vị.',
    en: 'What the numbers measure, with definitions and units.',
  },
  primaryKey: ['id'],
  fields: {
    id: shared.codeKey,
    unit: requiredText('Đơn vị thường dùng của chỉ số.', 'Usual unit of the indicator.', {
      refersTo: 'units',
    }),
    decimals: whole(
      'Số chữ số thập phân khi hiển thị giá trị chúng tôi tính.',
      'Decimals shown for values that we compute.',
      { minimum: 0 },
    ),
    ...shared.label,
    ...shared.definition,
  },
};

/** In what it is measured. */
export const units: TableDescription<Unit> = {
  title: { vi: 'Đơn vị', en: 'Units' },
  description: {
    vi: 'Đơn vị của các giá trị. Hai đơn vị đổi được cho nhau khi cùng loại.',
    en: 'Units of the values. Units of the same kind can be converted into each other.',
  },
  primaryKey: ['id'],
  fields: {
    id: shared.codeKey,
    kind: requiredText('Loại đơn vị.', 'Kind of unit.', { codes: unitKinds }),
    factor: number(
      'Bằng bao nhiêu lần đơn vị nhỏ nhất cùng loại.',
      'How many of the smallest unit of its kind it contains.',
      { required: true, minimum: 0 },
    ),
    ...shared.label,
    ...inBoth('short', 'Tên ngắn', 'Short name'),
  },
};

/** What time it covers. */
export const periods: TableDescription<PeriodLabel> = {
  title: { vi: 'Kỳ', en: 'Periods' },
  description: {
    vi: 'Các kỳ mà số liệu nói đến. Nhiều kỳ chồng lên nhau, nên không cộng và không nối thành một chuỗi.',
    en: 'Periods that the figures cover. Several overlap, so they must not be added together or joined into a series.',
  },
  primaryKey: ['id'],
  fields: {
    id: requiredText(
      'Kỳ theo EDTF: 2015; 2014/2020; ../2015 là đến hết năm 2015.',
      'The period in EDTF: 2015; 2014/2020; ../2015 is up to the end of 2015.',
      { unique: true, pattern: '^(([0-9]{4}|[.][.])/)?[0-9]{4}$' },
    ),
    ...shared.label,
  },
};

/** Of what part it is. */
export const categories: TableDescription<Category> = {
  title: { vi: 'Phân loại', en: 'Categories' },
  description: {
    vi: 'Các phần mà một chỉ số được chia ra, xếp theo chiều phân loại.',
    en: 'The parts that an indicator is divided into, by dimension.',
  },
  primaryKey: ['id'],
  fields: {
    id: shared.codeKey,
    dimension: requiredText(
      'Chiều phân loại, như level (cấp ngân sách), activity (nội dung hoạt động).',
      'Dimension, such as level (of government) or activity.',
    ),
    ...shared.label,
  },
};

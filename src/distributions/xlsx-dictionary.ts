import type { Field, NamedField } from './schema/field.ts';
import type { TableSchema } from './schema/tables.ts';

const HEAD = [
  'Trường – Field',
  'Mã – Code',
  'Nghĩa',
  'Meaning',
  'Kiểu – Type',
  'Đơn vị – Unit',
  'Bảng – Table',
];

const TYPES: Readonly<Record<Field['type'], string>> = {
  string: 'chữ – text',
  date: 'ngày – date',
  integer: 'số nguyên – integer',
  number: 'số – number',
  any: 'số hoặc chữ – number or text',
};

/**
 * The rows of the dictionary sheet, its header first: one a field, below it one for each code that the
 * field may hold. The last column names the table that a code is explained in.
 */
export function listDictionary({ fields }: TableSchema): readonly (readonly string[])[] {
  return [HEAD, ...fields.flatMap(describeField)];
}

function describeField(field: NamedField): readonly (readonly string[])[] {
  const { name, meaning, type, unit, codes = [], refersTo = '' } = field;
  const units = unit === undefined ? '' : `${unit.vi} – ${unit.en}`;
  return [
    [name, '', meaning.vi, meaning.en, TYPES[type], units, refersTo],
    ...codes.map((code) => [
      name,
      code.id,
      code.meaning?.vi ?? '',
      code.meaning?.en ?? '',
      ...['', '', code.meaning === undefined ? refersTo : ''],
    ]),
  ];
}

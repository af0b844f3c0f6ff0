import { describe, expect, test } from 'vitest';
import { checkCell } from './check-cell.ts';
import type { Field } from './table-schema.ts';

const PLACE = { file: 'table.csv', line: 4, column: 'cell' };

const codesFor = (value: string, field: Omit<Field, 'name'>, raw = value) =>
  checkCell(PLACE, value, raw, { name: 'cell', ...field }).map(({ code }) => code);

test('an issue carries its place and the value', () => {
  expect(checkCell(PLACE, 'No', 'No', { name: 'cell', type: 'id' })).toMatchObject([
    { ...PLACE, code: 'wrong-form', value: 'No' },
  ]);
});

describe('by type', () => {
  test.each<[Field['type'], readonly string[]]>([
    ['text', ['bất kỳ chữ gì', '5', 'a < b', '-5', 'a – b', 'x@y']],
    ['names', ['HN', 'TP HCM;HCM;Sài Gòn', 'BR-VT;BRVT', '']],
    ['id', ['a', 'r20-funding-vn', 'p34-ha-noi', '2015']],
    ['integer', ['1', '63', '1135', '9'.repeat(15)]],
    ['index', ['0', '1', '20']],
    ['number', ['0.5', '5', '1000']],
    ['period', ['2015', '2014/2020', '../2015']],
    ['date', ['2014', '2014-08', '2014-08-01', '2020-02-29']],
  ])('%s takes its own forms', (type, values) => {
    for (const value of values) expect(codesFor(value, { type }), value).toEqual([]);
  });

  test.each<[Field['type'], string, readonly string[]]>([
    ['names', 'wrong-form', [';', 'A;', ';A', 'A;;B', 'A; B', 'A ;B', 'A;B;A', 'HN;hn']],
    ['id', 'wrong-form', ['A', 'a_b', 'a--b', '-a1', 'a-', 'a b', 'đ', 'a.b']],
    ['integer', 'not-a-number', ['0', '01', '1.5', '1e3', 'x', '1 000', '9'.repeat(400)]],
    ['index', 'not-a-number', ['-1', '1.5', 'x', '9'.repeat(400)]],
    [
      'number',
      'not-a-number',
      ['0', '-5', '1,5', '.5', '5.', '1e3', 'x', '1 000', 'NaN', '9'.repeat(400)],
    ],
    ['period', 'wrong-form', ['2020/2014', '2014-2020', '15', '2014/']],
    ['date', 'wrong-form', ['1/8/2014', '2014-8-1', '2014-13', '2014-02-31', '2021-02-29', '14']],
  ])('%s gives %s for other forms', (type, code, values) => {
    for (const value of values) expect(codesFor(value, { type }), value).toContain(code);
  });

  test.each<Field['type']>(['text', 'id', 'integer', 'index', 'number', 'period'])(
    'an empty %s is an issue only where one is required',
    (type) => {
      expect(codesFor('', { type })).toEqual([]);
      expect(codesFor('', { type, required: true })).toEqual(['empty-cell']);
    },
  );

  test('a code is one of the list, to the letter', () => {
    const field = { type: 'text', codes: ['VN', 'RRD'] } as const;
    expect(codesFor('RRD', field)).toEqual([]);
    expect(codesFor('', field)).toEqual([]);
    expect(codesFor('rrd', field)).toEqual(['unknown-code']);
  });
});

describe('whatever the type', () => {
  test('an example is refused, by its id and by its words', () => {
    expect(codesFor('r25-example-share', { type: 'id' })).toEqual(['example-row']);
    expect(codesFor('VÍ DỤ: con số rõ', { type: 'text' })).toEqual(['example-row']);
  });

  test.each([
    ['formula-cell', ['=1+1', '+84', '@SUM', '-A1', '- item']],
    ['html-tag', ['<b>', 'a</p>', 'x <script', '<!-- -->', '<IMG src>']],
    ['stray-quote', ['a "b" c']],
    [
      'damaged-text',
      [
        'ph\ufffdn',
        'a\0b',
        '\u001bb',
        'a\tb',
        'a\u202eb',
        'a\u00adb',
        'a\u2028b',
        '\ue000',
        '\ufdd0',
        '\u{1fffe}',
      ],
    ],
  ])('%s', (code, values) => {
    for (const value of values) expect(codesFor(value, { type: 'text' }), value).toEqual([code]);
  });

  test('a line break inside is an issue, at the ends it is not', () => {
    expect(codesFor('a b', { type: 'text' }, 'a\nb')).toEqual(['line-break']);
    expect(codesFor('a b', { type: 'text' }, 'a\rb')).toEqual(['line-break']);
    expect(codesFor('a', { type: 'text' }, '\na\r\n')).toEqual([]);
  });
});

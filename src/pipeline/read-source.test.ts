import { describe, expect, test } from 'vitest';
import { SAMPLE, SOURCE_PATH } from '../../tests/support/sample-data.ts';
import { readSource } from './read-source.ts';

const sample = JSON.parse(SAMPLE[SOURCE_PATH] ?? '') as Record<string, unknown>;

const readText = (text: string) =>
  readSource({ path: SOURCE_PATH, bytes: new TextEncoder().encode(text) });

const readWith = (changes: Record<string, unknown>) =>
  readText(JSON.stringify({ ...sample, ...changes }));

const placesWith = (changes: Record<string, unknown>) =>
  readWith(changes).issues.map(({ code, file, line, column }) => [code, file, line, column]);

test('a description gives the source and its sections', () => {
  const { source, sections, issues } = readWith({});
  expect(issues).toEqual([]);
  expect(source).toMatchObject({
    id: 'sample',
    text_file: 'sample.txt',
    text_sha256: '0'.repeat(64),
  });
  expect(sections).toMatchObject([
    { source: 'sample', number: 'I', line: 1 },
    { source: 'sample', number: 'II', line: 5 },
  ]);
});

test('byte-order mark, CRLF and decomposed letters make no difference', () => {
  const text = JSON.stringify(sample, null, 2);
  const saved = `\ufeff${text.replaceAll('\n', '\r\n').normalize('NFD')}`;
  expect(readText(saved)).toEqual(readText(text));
});

test('signs that cannot be seen make no difference', () => {
  const marked = readWith({ title_vi: '\ufeffBáo\u00a0cáo\u200b mẫu' });
  expect(marked.issues).toEqual([]);
  expect(marked.source?.title_vi).toBe('Báo cáo mẫu');
});

test('a key that tells editors of the schema is no field', () => {
  const { source, issues } = readWith({ $schema: '../../schemas/source.schema.json' });
  expect(issues).toEqual([]);
  expect(source).not.toHaveProperty('$schema');
});

describe('reports', () => {
  test('what is an example still, at whatever depth, and an unknown completeness', () => {
    const sections = [{ number: 'I', line: 1, label_vi: 'VÍ DỤ: mục I', label_en: 'section I' }];
    const places = placesWith({ title_en: 'EXAMPLE: Report', sections, completeness: 'whole' });
    expect(places).toEqual([
      ['unknown-code', SOURCE_PATH, 0, 'completeness'],
      ['example-row', SOURCE_PATH, 0, 'title_en'],
      ['example-row', SOURCE_PATH, 0, 'sections.0.label_vi'],
    ]);
  });

  test.each(['', '{', '{ "id": "sample", }', 'id: sample'])('no JSON: %s', (text) => {
    expect(readText(text).issues).toMatchObject([{ code: 'not-json', file: SOURCE_PATH }]);
  });

  test.each(['null', '5', '[]', '"sample"'])('JSON that describes nothing: %s', (text) => {
    const codes = readText(text).issues.map(({ code }) => code);
    expect(codes).toContain('empty-cell');
  });

  test('bytes that are no UTF-8', () => {
    const reading = readSource({ path: SOURCE_PATH, bytes: new Uint8Array([0xff, 0xfe, 0x7b, 0]) });
    expect(reading.issues).toMatchObject([{ code: 'not-utf8' }]);
  });

  test.each(['title_vi', 'title_en', 'issuer_en', 'period', 'completeness', 'state_vi'])(
    'an empty %s',
    (name) => {
      expect(placesWith({ [name]: ' ' })).toEqual([['empty-cell', SOURCE_PATH, 0, name]]);
    },
  );

  test('several empty fields at once', () => {
    expect(placesWith({ title_vi: '', state_en: '' })).toHaveLength(2);
  });

  test('number and date may be empty', () => {
    expect(placesWith({ number: '', date: undefined })).toEqual([]);
  });

  test('an id that is not the folder’s name', () => {
    expect(placesWith({ id: 'other' })).toEqual([['wrong-form', SOURCE_PATH, 0, 'id']]);
  });

  test('an id that is no address', () => {
    const path = 'sources/Báo cáo 1/source.json';
    const text = JSON.stringify({ ...sample, id: 'Báo cáo 1' });
    const { issues } = readSource({ path, bytes: new TextEncoder().encode(text) });
    expect(issues).toMatchObject([{ code: 'wrong-form', file: path, column: 'id' }]);
  });

  test('a period that is none', () => {
    expect(placesWith({ period: '2020–2014' })).toEqual([['wrong-form', SOURCE_PATH, 0, 'period']]);
  });

  test.each(['1/8/2014', '2014-8-1', '2014-02-31', '2014'])('a date that is no day: %s', (date) => {
    expect(placesWith({ date: '2014-08-01' })).toEqual([]);
    expect(placesWith({ date })).toEqual([['wrong-form', SOURCE_PATH, 0, 'date']]);
  });

  test('a text without a file name or checksum', () => {
    const expected = [['wrong-form', SOURCE_PATH, 0, 'text']];
    expect(placesWith({ text: undefined })).toEqual(expected);
    expect(placesWith({ text: { file: 'sample.txt' } })).toEqual(expected);
    expect(placesWith({ text: { file: 'sample.txt', sha256: 'abc' } })).toEqual(expected);
  });

  test('a tag in any of its texts, however deep', () => {
    expect(placesWith({ state_en: 'Only <b>half</b>.' })).toEqual([
      ['html-tag', SOURCE_PATH, 0, 'state_en'],
    ]);
    const section = { number: 'I', line: 1, label_vi: '<i>mục</i>', label_en: 'section' };
    expect(placesWith({ sections: [section] })).toEqual([
      ['html-tag', SOURCE_PATH, 0, 'sections.0.label_vi'],
    ]);
  });

  test('a field that nothing reads, however deep', () => {
    const section = { number: 'I', line: 1, label_vi: 'mục', label_en: 'section', page: 1 };
    const text = { file: 'sample.txt', sha256: '0'.repeat(64), md5: '' };
    expect(placesWith({ nummer: '1/QĐ', sections: [section], text })).toEqual([
      ['extra-column', SOURCE_PATH, 0, 'nummer'],
      ['extra-column', SOURCE_PATH, 0, 'text.md5'],
      ['extra-column', SOURCE_PATH, 0, 'sections.0.page'],
    ]);
  });

  test.each([['number'], ['date']])('a %s that is no text', (name) => {
    for (const value of [2014, null, {}, ['2014-08-01']]) {
      expect(placesWith({ [name]: value })).toEqual([['wrong-form', SOURCE_PATH, 0, name]]);
    }
  });

  test('a line that is no number', () => {
    const section = { number: 'I', label_vi: 'mục', label_en: 'section' };
    for (const line of ['1', [1], true]) {
      expect(placesWith({ sections: [{ ...section, line }] })).toEqual([
        ['wrong-form', SOURCE_PATH, 0, 'sections'],
      ]);
    }
  });

  test.each([
    ['title_vi', 'empty-cell'],
    ['number', 'wrong-form'],
    ['sections', 'wrong-form'],
    ['appendix', 'extra-column'],
  ])('a %s of lists in lists without end as %s', (name, code) => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const text = JSON.stringify({ ...sample, [name]: 'deep' }).replace('"deep"', deep);
    expect(readText(text).issues).toContainEqual(expect.objectContaining({ code }));
  });

  test('a sign that cannot be seen and changes the reading', () => {
    expect(placesWith({ state_vi: 'a\u202eb' })).toEqual([
      ['damaged-text', SOURCE_PATH, 0, 'state_vi'],
    ]);
  });

  test('a document without sections', () => {
    expect(placesWith({ sections: [] })).toEqual([['empty-cell', SOURCE_PATH, 0, 'sections']]);
    expect(placesWith({ sections: undefined })).toEqual([
      ['empty-cell', SOURCE_PATH, 0, 'sections'],
    ]);
  });

  const first = { number: 'I', line: 1, label_vi: 'mục I', label_en: 'section I' };
  test.each([
    ['without a number', { ...first, number: '' }],
    ['without a label in one language', { ...first, label_en: '' }],
    ['without a line', { ...first, line: undefined }],
    ['on line 0', { ...first, line: 0 }],
    ['on half a line', { ...first, line: 1.5 }],
    ['that is no record', null],
  ])('a section %s', (_name, section) => {
    expect(placesWith({ sections: [section] })).toEqual([
      ['wrong-form', SOURCE_PATH, 0, 'sections'],
    ]);
  });

  test('sections out of order, naming the one at fault', () => {
    const { issues } = readWith({
      sections: [first, { ...first, number: 'II', line: 9 }, { ...first, number: 'III', line: 9 }],
    });
    expect(issues).toMatchObject([{ code: 'wrong-form', value: 'III at line 9' }]);
  });
});

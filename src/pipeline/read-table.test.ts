import { describe, expect, test } from 'vitest';
import { cleanCell, readTable } from './read-table.ts';
import type { TableSchema } from './table-schema.ts';

const SCHEMA: TableSchema = [
  { name: 'id', type: 'id', required: true },
  { name: 'amount', type: 'text' },
  { name: 'note', type: 'text', fallback: 'none' },
];

const PLAIN = 'id,amount,note\nfirst,"12,5",Đồng bằng\nsecond,7 000,\n';

const ROWS = [
  { line: 2, cells: { id: 'first', amount: '12,5', note: 'Đồng bằng' } },
  { line: 3, cells: { id: 'second', amount: '7 000', note: 'none' } },
];

const read = (contents: string | Uint8Array) =>
  readTable(
    {
      path: 'table.csv',
      bytes: typeof contents === 'string' ? new TextEncoder().encode(contents) : contents,
    },
    SCHEMA,
  );

/** Code, line and column of every issue. */
const issuesOf = (contents: string | Uint8Array) =>
  read(contents).issues.map(({ code, line, column }) => [code, line, column]);

/** UTF-16 with the little end first. */
function encodeUtf16(text: string): Uint8Array {
  return new Uint8Array(new Uint16Array(Array.from(text, (sign) => sign.charCodeAt(0))).buffer);
}

describe('gives the same rows', () => {
  test.each([
    ['as it is', PLAIN],
    ['with a byte-order mark', `\ufeff${PLAIN}`],
    ['with CRLF', PLAIN.replaceAll('\n', '\r\n')],
    ['with CR', PLAIN.replaceAll('\n', '\r')],
    ['without a line end at the end', PLAIN.trimEnd()],
    ['with semicolons', 'id;amount;note\nfirst;12,5;Đồng bằng\nsecond;7 000;\n'],
    ['with tabs', 'id\tamount\tnote\nfirst\t12,5\tĐồng bằng\nsecond\t7 000\t\n'],
    [
      'with all cells quoted',
      '"id","amount","note"\n"first","12,5","Đồng bằng"\n"second","7 000",""\n',
    ],
    ['with no-break spaces', PLAIN.replaceAll(' ', '\u00a0')],
    ['with narrow no-break spaces', PLAIN.replaceAll(' ', '\u202f')],
    ['with zero-width spaces', PLAIN.replaceAll(' ', ' \u200b')],
    [
      'with spaces around cells',
      PLAIN.replaceAll('first', ' first ').replaceAll(',note', ', note'),
    ],
    ['with decomposed letters', PLAIN.normalize('NFD')],
    ['with empty columns at the end', PLAIN.replaceAll('\n', ',,\n')],
    ['with empty rows at the end', `${PLAIN},,\n\n,,\n`],
    [
      'with its columns in another order',
      'note,id,amount\nĐồng bằng,first,"12,5"\n,second,7 000\n',
    ],
  ])('%s', (_name, contents) => {
    expect(read(contents)).toEqual({ rows: ROWS, issues: [] });
  });
});

describe('knows the line of a row', () => {
  test('after empty rows', () => {
    expect(read('id,amount,note\n\n,,\nfirst,,\n').rows.map(({ line }) => line)).toEqual([4]);
  });

  test.each(['\n', '\r\n'])('after cells with line breaks (%j)', (end) => {
    const contents = ['id,amount,note', 'first,"one', 'two', 'three",', 'Second,,', ''].join(end);
    expect(issuesOf(contents)).toEqual([
      ['line-break', 2, 'amount'],
      ['wrong-form', 5, 'id'],
    ]);
  });

  test('after a header with a line break', () => {
    expect(read('id,"amount\n",note\nfirst,,\n').rows.map(({ line }) => line)).toEqual([3]);
  });

  test('after a stray quotation mark', () => {
    expect(issuesOf('id,amount,note\nfirst,5" pipe,\nSecond,,\n')).toEqual([
      ['stray-quote', 2, 'amount'],
      ['wrong-form', 3, 'id'],
    ]);
  });
});

describe('reports', () => {
  test('a quotation mark that is never closed, on the line where it opens', () => {
    const found = issuesOf('id,amount,note\nfirst,,\nsecond,"open,\nthird,,\n');
    expect(found).toContainEqual(['stray-quote', 3, '']);
    expect(found.every(([, line]) => line === 3)).toBe(true);
  });

  test('text after a closing quotation mark', () => {
    expect(issuesOf('id,amount,note\nfirst,"a"b,\n')).toContainEqual(['stray-quote', 2, '']);
  });

  test('a cell too many, unless it is empty', () => {
    expect(issuesOf('id,amount,note\nfirst,12,5,note,,\n')).toEqual([['extra-cell', 2, '']]);
    expect(issuesOf('id,amount,note\nfirst,12,note,,\n')).toEqual([]);
  });

  test('a cell under a column without a name', () => {
    expect(issuesOf('id,amount,note,\nfirst,12,note,lost\n')).toEqual([['extra-cell', 2, '']]);
  });

  test('every column that is missing or not known, and reads no rows', () => {
    const reading = read('id,Amount,remark\nfirst,5,x\n');
    expect(reading.rows).toEqual([]);
    expect(reading.issues.map(({ code, line, value }) => [code, line, value])).toEqual([
      ['missing-column', 1, 'amount'],
      ['missing-column', 1, 'note'],
      ['extra-column', 1, 'Amount'],
      ['extra-column', 1, 'remark'],
    ]);
  });

  test('a column that stands twice', () => {
    expect(issuesOf('id,amount,note,amount\nfirst,1,x,2\n')).toEqual([['extra-column', 1, '']]);
  });

  test('an empty file', () => {
    expect(issuesOf('')).not.toEqual([]);
  });

  test('everything wrong at once, row by row', () => {
    expect(issuesOf('id,amount,note\nFirst,=1,<b>\n,"a\nb",�\n')).toEqual([
      ['wrong-form', 2, 'id'],
      ['formula-cell', 2, 'amount'],
      ['html-tag', 2, 'note'],
      ['empty-cell', 3, 'id'],
      ['line-break', 3, 'amount'],
      ['damaged-text', 3, 'note'],
    ]);
  });

  test('UTF-16, with and without a byte-order mark', () => {
    expect(issuesOf(encodeUtf16(`\ufeff${PLAIN}`))).toEqual([['not-utf8', 0, '']]);
    expect(issuesOf(encodeUtf16(PLAIN))).not.toEqual([]);
    expect(issuesOf(encodeUtf16(PLAIN.replaceAll(/[^\0-\x7f]/g, 'x')))).not.toEqual([]);
  });

  test.each(['\0', '\u0007', '\u001b'])('a control character (%j) in a text', (character) => {
    expect(issuesOf(`id,amount,note\nfirst,12,a${character}b\n`)).toHaveLength(1);
  });

  test('a file whose line ends are mixed either reads the same or is refused', () => {
    const mixed = PLAIN.replace('\n', '\r\n');
    const { rows, issues } = read(mixed);
    expect(issues.length > 0 || rows).toEqual(issues.length > 0 ? true : ROWS);
  });
});

test('a table with a header only has no rows and no issues', () => {
  expect(read('id,amount,note\n')).toEqual({ rows: [], issues: [] });
});

test('a cleaned cell keeps what can be seen', () => {
  expect(cleanCell(' a\u00a0b\u202fc\u2007d\u200b\ufeff ')).toBe('a b c d');
  expect(cleanCell('Đồng bằng'.normalize('NFD'))).toBe('Đồng bằng');
  expect(cleanCell('“gần” – 5,5')).toBe('“gần” – 5,5');
});

test('a header that stands again between the rows is no row', () => {
  expect(issuesOf(`${PLAIN}id,amount,note\n`)).toEqual([['extra-cell', 4, '']]);
});

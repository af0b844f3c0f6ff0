import { describe, expect, test } from 'vitest';
import { readDataFolder } from '../../../tests/support/data-folder.ts';
import { asTextCell, editPart, replaceCell } from '../../../tests/support/edit-workbook.ts';
import { listSources, readCodelists } from '../../pipeline/read-codelists.ts';
import { exportWorkbook } from './export-workbook.ts';
import { importWorkbook } from './import-workbook.ts';

const SOURCE = 'report-2014-2020';
const OBSERVATIONS = 1;
const CLAIMS = 2;
const HEADER = 3;
const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

const files = readDataFolder();
const { codelists } = readCodelists(files);
const exported = await exportWorkbook(SOURCE, 'stamp', files, codelists);

const take = (workbook: Uint8Array) => importWorkbook(workbook, files, codelists);
const textOf = (path: string, of = files) =>
  new TextDecoder().decode(of.find((file) => file.path === path)?.bytes);
const PATH = `sources/${SOURCE}/observations.csv`;
const CLAIMS_PATH = `claims/${SOURCE}.csv`;

/** Code, cell and column of each issue. */
const issuesOf = (workbook: Uint8Array) =>
  take(workbook).issues.map(({ code, file, column }) => [code, file, column]);
const withCell = (address: string, cell: readonly [string, string], sheet = OBSERVATIONS) =>
  replaceCell(exported, sheet, address, cell);

describe.each([...listSources(files)])('%s', (source) => {
  test('comes back byte for byte', async () => {
    const workbook = await exportWorkbook(source, '', files, codelists);
    const imported = importWorkbook(workbook, files, codelists);
    expect(imported.issues).toEqual([]);
    expect(imported.source).toBe(source);
    const own = files.filter(({ path }) => imported.files.some((file) => file.path === path));
    expect(own.length).toBeGreaterThanOrEqual(2);
    for (const { path, bytes } of imported.files) {
      expect(new TextDecoder().decode(bytes), path).toBe(textOf(path));
    }
  });
});

describe('what a spreadsheet made of a cell is named by the cell', () => {
  test.each<[string, string, readonly [string, string], string]>([
    ['a number', 'F4', ['', '<v>1737.73</v>'], 'converted-cell'],
    ['a whole number in print', 'F4', ['t="n"', '<v>40000</v>'], 'converted-cell'],
    ['a true', 'F4', ['t="b"', '<v>1</v>'], 'converted-cell'],
    ['an error', 'F4', ['t="e"', '<v>#NAME?</v>'], 'converted-cell'],
    ['a formula', 'F4', ['t="str"', '<f>A1&amp;"x"</f><v>57/63</v>'], 'formula-cell'],
    ['a date', 'F4', ['t="d"', '<v>2020-08-01</v>'], 'converted-cell'],
  ])('%s', (_, address, cell, code) => {
    expect(issuesOf(withCell(address, cell))).toEqual([
      [code, `observations!${address}`, 'printed'],
    ]);
  });

  test('a line that is no whole number', () => {
    const found = issuesOf(withCell('C4', ['', '<v>130.5</v>']));
    expect(found).toEqual([['converted-cell', 'observations!C4', 'line']]);
  });

  test('a number that its style shows as a date', () => {
    const styled = editPart(exported, 'xl/styles.xml', (xml) =>
      xml
        .replace('<cellXfs count="', '<cellXfs was="')
        .replace('</cellXfs>', '<xf numFmtId="14"/></cellXfs>'),
    );
    const last = /<cellXfs was="(\d+)"/;
    let style = '';
    editPart(styled, 'xl/styles.xml', (xml) => {
      style = last.exec(xml)?.[1] ?? '';
      return '';
    });
    const [issue] = take(
      replaceCell(styled, CLAIMS, 'C4', [`s="${style}"`, '<v>41852</v>']),
    ).issues;
    expect(issue).toMatchObject({ code: 'converted-cell', file: 'claims!C4', column: 'stated' });
    expect(issue?.expected).toMatch(/not a date/);
  });

  test('all of them at once', () => {
    const twice = replaceCell(withCell('F4', ['', '<v>1</v>']), CLAIMS, 'C4', ['', '<v>2</v>']);
    expect(issuesOf(twice).map(([, file]) => file)).toEqual(['observations!F4', 'claims!C4']);
  });
});

describe('makes no difference', () => {
  const expectSame = (workbook: Uint8Array) => {
    const { issues, files: made } = take(workbook);
    expect(issues).toEqual([]);
    expect(textOf(PATH, [...made])).toBe(textOf(PATH));
  };

  test('a line or a year that became a number', () => {
    const row = textOf(PATH).split('\n')[1]?.split(',') ?? [];
    expectSame(withCell('C4', ['', `<v>${row[2] ?? ''}</v>`]));
    const year = textOf(PATH)
      .split('\n')
      .findIndex((line) => line.startsWith('r20-staff-per-centre,'));
    expectSame(withCell(`L${String(year + HEADER)}`, ['', '<v>2020</v>']));
  });

  test('no-break spaces, and empty rows and cells at the end', () => {
    const wide = withCell('B4', asTextCell('\u00a0I.I.2\u00a0 '));
    expectSame(
      editPart(wide, FIRST_SHEET, (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="900"><c r="A900" s="1"/></row><row r="901"><c r="A901" t="inlineStr"><is><t>\u00a0</t></is></c></row></sheetData>',
        ),
      ),
    );
  });

  test('a column that was moved, and a row above the header', () => {
    const moved = editPart(exported, FIRST_SHEET, (xml) =>
      xml
        .replaceAll(/r="F(\d+)"/g, 'r="AZ$1"')
        .replaceAll(
          /<(row|c) r="([A-Z]*)(\d+)"/g,
          (_, name: string, at: string, row: string) =>
            `<${name} r="${at}${String(Number(row) + 1)}"`,
        ),
    );
    expectSame(moved);
  });

  test('prefixes before the names of elements', () => {
    expectSame(
      editPart(exported, FIRST_SHEET, (xml) =>
        xml.replaceAll(/<(\/?)(row|c|v)(?=[ >])/g, '<$1x:$2'),
      ),
    );
  });
});

test('smart quotes stay as they are', () => {
  const made = take(withCell('S6', asTextCell('It says “6” – here’s why.')));
  expect(made.issues).toEqual([]);
  expect(textOf(PATH, [...made.files])).toContain('It says “6” – here’s why.');
});

test('a change of one row leaves the bytes of all others', () => {
  const made = take(withCell('A4', asTextCell('r20-renamed')));
  const [before, after] = [textOf(PATH), textOf(PATH, [...made.files])].map((text) =>
    text.split('\n'),
  );
  expect(after?.filter((line, index) => line !== before?.[index])).toHaveLength(1);
  expect(after?.[1]).toMatch(/^r20-renamed,/);
});

describe('a header', () => {
  test.each([
    ['with a name changed', 'F3', 'prínted', ['missing-column', 'extra-column']],
    ['with a name gone', 'F3', '', ['missing-column']],
    ['with a name twice', 'F3', 'id', ['missing-column', 'extra-column']],
  ])('%s is refused', (_, address, name, codes) => {
    const found = issuesOf(withCell(address, asTextCell(name)));
    expect(found.slice(0, codes.length).map(([code]) => code)).toEqual(codes);
    expect(found[0]?.[1]).toBe('observations!3');
    expect(take(withCell(address, asTextCell(name))).files.map(({ path }) => path)).not.toContain(
      PATH,
    );
  });

  test('does not hide a remark at the side', () => {
    const remark = editPart(exported, FIRST_SHEET, (xml) =>
      xml.replace(
        /(<row r="5".*?)<\/row>/,
        `$1<c r="V5" t="inlineStr"><is><t>?</t></is></c></row>`,
      ),
    );
    expect(issuesOf(remark)).toEqual([['extra-cell', 'observations!V5', '']]);
  });
});

test('an issue of the pipeline is named by its cell', () => {
  const moved = editPart(exported, FIRST_SHEET, (xml) => xml.replaceAll(/r="F(\d+)"/g, 'r="AZ$1"'));
  const issue = { code: 'wrong-form', value: '', expected: '', advice: '' } as const;
  const { locate } = take(moved);
  expect(locate({ ...issue, file: PATH, line: 3, column: 'printed' }).file).toBe(
    'observations!AZ5',
  );
  expect(locate({ ...issue, file: CLAIMS_PATH, line: 2, column: '' }).file).toBe('claims!4');
  expect(locate({ ...issue, file: 'claims/letter-7540.csv', line: 2, column: 'id' })).toMatchObject(
    {
      file: 'claims/letter-7540.csv',
      line: 2,
    },
  );
});

describe('is refused', () => {
  test('a file that is no workbook', () => {
    expect(() => take(new TextEncoder().encode('id,section\n'))).toThrow(/no \.xlsx file/);
  });

  test('a workbook that does not say of which document it is', () => {
    const nameless = replaceCell(exported, 5, 'B1', asTextCell('report-1999'));
    expect(() => take(nameless)).toThrow(/names no document.*report-1999/);
  });

  test('a workbook without one of its sheets', () => {
    const renamed = editPart(exported, 'xl/workbook.xml', (xml) =>
      xml.replace('name="claims"', 'name="Sheet2"'),
    );
    expect(issuesOf(renamed)).toEqual([['missing-file', 'claims', '']]);
  });
});

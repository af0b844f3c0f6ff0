import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readDataFolder } from '../../tests/support/data-folder.ts';
import { printRows, ROWS, SAMPLE, sampleFiles } from '../../tests/support/sample-data.ts';
import type { Dataset } from '../domain/dataset.ts';
import { buildDataset, type BuildResult } from './build-dataset.ts';
import type { InputFile } from './input-file.ts';

const files = readDataFolder();
const { dataset } = buildDataset(files);
const tables = files.filter(({ path }) => path.endsWith('.csv'));

const decode = ({ bytes }: InputFile) => new TextDecoder().decode(bytes);
const encode = (path: string, text: string): InputFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});
const replaceFile = (changed: InputFile) =>
  files.map((file) => (file.path === changed.path ? changed : file));
const parse = (file: InputFile) => Papa.parse<string[]>(decode(file).trimEnd()).data;

/** The data folder with the text of its tables (or of every file) changed. */
const rewrite = (change: (text: string) => string, which: readonly InputFile[] = tables) =>
  files.map((file) => (which.includes(file) ? encode(file.path, change(decode(file))) : file));

/** The same table as another program would write it. */
const resave = (options: Papa.UnparseConfig, addCells: readonly string[] = []) =>
  rewrite((text) =>
    Papa.unparse(
      Papa.parse<string[]>(text.trimEnd()).data.map((row) => [...row, ...addCells]),
      { newline: '\n', ...options },
    ),
  );

/** Figures of one line keep the order of their rows; everything else has an order of its own. */
const sortById = (read: Dataset | undefined) => {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    ...read,
    observations: read?.observations.toSorted(byId),
    derived: read?.derived.toSorted(byId),
  };
};

test('the real data folder has no issue', () => {
  expect(buildDataset(files).issues).toEqual([]);
});

describe('the dataset is the same', () => {
  test.each<[string, () => readonly InputFile[]]>([
    ['with byte-order marks', () => rewrite((text) => `\ufeff${text}`, files)],
    ['with CRLF', () => rewrite((text) => text.replaceAll('\n', '\r\n'), files)],
    ['with no-break spaces', () => rewrite((text) => text.replaceAll(' ', '\u00a0'))],
    ['with decomposed letters', () => rewrite((text) => text.normalize('NFD'), files)],
    ['with semicolons', () => resave({ delimiter: ';' })],
    ['with tabs', () => resave({ delimiter: '\t' })],
    ['with every cell in quotation marks', () => resave({ quotes: true })],
    ['with empty columns at the end', () => resave({}, ['', ''])],
    ['with empty rows at the end', () => rewrite((text) => `${text},,,\n\n,,,\n`)],
    ['without line ends at the end', () => rewrite((text) => text.trimEnd())],
    ['after a save from a spreadsheet', () => resave({ delimiter: ';', newline: '\r\n' }, [''])],
  ])('%s', (_name, change) => {
    expect(buildDataset(change())).toMatchObject({ issues: [], dataset });
  });

  test('in whatever order files and observations come', () => {
    const shuffle = <T>(list: readonly T[]) =>
      fc.shuffledSubarray([...list], { minLength: list.length });
    const observationFiles = tables.filter(({ path }) => path.startsWith('sources/'));
    const shuffledFiles = fc
      .tuple(
        ...observationFiles.map((file) => {
          const [header = '', ...rows] = decode(file).trimEnd().split('\n');
          return shuffle(rows).map((some) => encode(file.path, [header, ...some].join('\n')));
        }),
      )
      .chain((changed) =>
        shuffle([...files.filter((f) => !observationFiles.includes(f)), ...changed]),
      );
    fc.assert(
      fc.property(shuffledFiles, (shuffled) => {
        expect(sortById(buildDataset(shuffled).dataset)).toEqual(sortById(dataset));
      }),
      { numRuns: 20 },
    );
  });

  test('figures of one line keep the order of their rows, which is that of reading', () => {
    const [first = {}, second = {}] = ROWS;
    const line = { line: '2', section: 'I' };
    const rows = [
      { ...second, ...line },
      { ...first, ...line },
    ];
    const { dataset: read } = buildDataset(
      sampleFiles({ 'sources/sample/observations.csv': printRows(rows) }),
    );
    expect(read?.observations.map(({ id }) => id)).toEqual([second.id, first.id]);
  });

  test('whether a source is one file or several', () => {
    const [first = {}, ...rest] = ROWS;
    const split = sampleFiles({
      'sources/sample/observations.csv': printRows(rest),
      'sources/sample/a-part.csv': printRows([first]),
    });
    expect(buildDataset(split).dataset).toEqual(buildDataset(sampleFiles()).dataset);
  });
});

describe('code lists may change their order:', () => {
  test('every value stays', () => {
    const reversed = rewrite(
      (text) => {
        const [header = '', ...rows] = text.trimEnd().split('\n');
        return [header, ...rows.toReversed()].join('\n');
      },
      tables.filter(({ path }) => path.startsWith('codelists/')),
    );
    const values = (built: BuildResult) =>
      Object.fromEntries(
        (built.dataset?.derived ?? []).map(({ id, value, lower, upper }) => [
          id,
          [value, lower, upper],
        ]),
      );
    expect(buildDataset(reversed).dataset?.observations).toEqual(dataset?.observations);
    expect(values(buildDataset(reversed))).toEqual(values(buildDataset(files)));
  });
});

describe('all issues at once', () => {
  test('three faults in three files are three issues', () => {
    const mistakes: Readonly<Record<string, [from: string, to: string]>> = {
      'codelists/categories.csv': ['Nội dung khác,', ','],
      'sources/report-2013-2022/observations.csv': ['"161,6"', '161.6'],
      'sources/report-2014-2020/observations.csv': ['counterpart-capital,VN', 'counterpart,VN'],
    };
    const faulty = files.map((file) => {
      const [from, to] = mistakes[file.path] ?? ['', ''];
      return encode(file.path, decode(file).replace(from, to));
    });
    const built = buildDataset(faulty);
    expect(built.dataset).toBeUndefined();
    expect(built.issues.map(({ file, code }) => [file, code])).toEqual([
      ['codelists/categories.csv', 'empty-cell'],
      ['sources/report-2013-2022/observations.csv', 'unreadable-number'],
      ['sources/report-2014-2020/observations.csv', 'unknown-code'],
    ]);
  });

  test('nothing is computed from figures while some are at fault', () => {
    // A total of zero would break the formula of every share in it.
    const rows = ROWS.map((row) => ({
      ...row,
      ...(row.id === 's-vn' ? { printed: '0' } : {}),
      ...(row.id === 's-count' ? { geography: 'XX' } : {}),
    }));
    const { issues } = buildDataset(
      sampleFiles({ 'sources/sample/observations.csv': printRows(rows) }),
    );
    expect(issues.map(({ code }) => code)).toEqual(['unknown-code']);
  });

  test('a row at fault does not hide the readable ones from the check against the texts', () => {
    const [, ...rest] = ROWS;
    const faulty = sampleFiles({
      'sources/sample/observations.csv': printRows([{ ...ROWS[0], printed: '3.8' }, ...rest]),
    });
    expect(buildDataset(faulty).placed.map(({ row }) => row)).toEqual([3, 4, 5, 6]);
  });
});

test('an empty data folder lacks its lists', () => {
  const { issues } = buildDataset([]);
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['missing-file']));
  expect(issues).toHaveLength(15);
});

test('a source without a table is reported, one without figures is not', () => {
  const path = 'sources/sample/observations.csv';
  expect(buildDataset(sampleFiles({ [path]: null })).issues).toMatchObject([
    { code: 'missing-file', file: path, line: 0 },
  ]);
  const corrections = (SAMPLE['corrections.csv'] ?? '').replace(
    ',s-count,geography,0.2.0,N,VN,',
    ',/nguon/sample/,,0.2.0,,,',
  );
  const built = buildDataset(
    sampleFiles({ [path]: printRows([]), 'corrections.csv': corrections }),
  );
  expect(built).toMatchObject({ issues: [], dataset: { observations: [] } });
});

test('a prefix and an id may not stand in two sources', () => {
  const source = sampleFiles().find(({ path }) => path.endsWith('source.json'));
  const copy = (source === undefined ? '' : decode(source)).replace('"sample"', '"copy"');
  const built = buildDataset([
    ...sampleFiles(),
    encode('sources/copy/source.json', copy),
    encode('sources/copy/observations.csv', printRows(ROWS.slice(0, 1))),
  ]);
  expect(built.issues).toMatchObject([
    { code: 'duplicate-id', file: 'sources/sample/source.json', column: 'prefix' },
    {
      code: 'duplicate-id',
      file: 'sources/sample/observations.csv',
      line: 2,
      advice: 'it stands in sources/copy/observations.csv:2 already; choose another',
    },
  ]);
});

describe('whatever happens to a file', () => {
  const anyFile = fc.constantFrom(...files);
  const anyTable = fc.constantFrom(...tables);
  const oddCell = fc.oneof(
    fc.constantFrom(
      '',
      '0',
      '-1',
      '20.76',
      '=1+1',
      '<b>x</b>',
      'a\nb',
      '"',
      'VN',
      '2015',
      '=',
      '\0',
    ),
    fc.string({ maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );

  const replaceCell = fc.tuple(anyTable, fc.nat(), fc.nat(), oddCell).map(([file, r, c, cell]) => {
    const rows = parse(file);
    const row = rows[r % rows.length] ?? [];
    row[c % row.length] = cell;
    return encode(file.path, Papa.unparse(rows));
  });
  const swapCell = fc.tuple(anyTable, fc.nat(), fc.nat(), fc.nat()).map(([file, r, c, other]) => {
    const [header = [], ...rows] = parse(file);
    const row = rows[r % rows.length] ?? [];
    const column = c % header.length;
    row[column] = rows[other % rows.length]?.[column] ?? '';
    return encode(file.path, Papa.unparse([header, ...rows]));
  });
  const removeColumn = fc.tuple(anyTable, fc.nat()).map(([file, c]) => {
    const rows = parse(file);
    return encode(file.path, Papa.unparse(rows.map((row) => row.toSpliced(c % row.length, 1))));
  });
  const doubleRow = fc.tuple(anyTable, fc.nat()).map(([file, r]) => {
    const rows = parse(file);
    const index = r % rows.length;
    return encode(file.path, Papa.unparse(rows.toSpliced(index, 0, rows[index] ?? [])));
  });
  const flipBytes = fc
    .tuple(anyFile, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }))
    .map(([file, flips]) => {
      const bytes = Uint8Array.from(file.bytes);
      for (const [place, byte] of flips) bytes[place % bytes.length] = byte;
      return { path: file.path, bytes };
    });
  const cutOff = fc.tuple(anyFile, fc.nat()).map(([file, end]) => ({
    path: file.path,
    bytes: file.bytes.slice(0, end % file.bytes.length),
  }));

  const mutation = fc.oneof(replaceCell, swapCell, removeColumn, doubleRow, flipBytes, cutOff);

  test('there is a sound dataset or an issue that names a file and a line of it', () => {
    fc.assert(
      fc.property(mutation, (changed) => {
        const { dataset: built, issues } = buildDataset(replaceFile(changed));
        if (built === undefined) expect(issues.length).toBeGreaterThan(0);
        else expectSound(built);
        for (const { file, line } of issues) {
          expect(files.map(({ path }) => path)).toContain(file);
          const lines = decode(replaceFile(changed).find(({ path }) => path === file) ?? changed);
          expect(line).toBeLessThanOrEqual(lines.split(/\r\n|\n|\r/).length);
        }
      }),
      { numRuns: 200, seed: 2026 },
    );
  }, 60_000);
});

/** Every number is finite, every value lies inside its bounds, every id is an address. */
function expectSound(built: Dataset): void {
  for (const { id, value, lower, upper } of [...built.observations, ...built.derived]) {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    if (value === null) continue;
    expect([value, lower, upper].every(Number.isFinite), id).toBe(true);
    expect((lower ?? NaN) <= value && value <= (upper ?? NaN), id).toBe(true);
  }
  expect(JSON.parse(JSON.stringify(built))).toEqual(built);
}

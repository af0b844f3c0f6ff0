import { join } from 'node:path';
import { readInput } from '../../scripts/lib/read-input.ts';
import { listUnmentioned } from '../../src/distributions/mentions.ts';
import { buildDataset } from '../../src/pipeline/build-dataset.ts';
import type { InputFile } from '../../src/pipeline/input-file.ts';

/*
 * The worked example of docs/adding-a-report.md: an invented third report, in the very files that a
 * maintainer writes. It is added to the data as its guide says, and never published.
 */
export const THIRD_REPORT = 'invented-2021-2025';
export const THIRD_FOLDER = join('tests', 'fixtures', 'third-report');
/** The tables that all sources share; the example has the rows to add to them. */
const SHARED = ['claims/exceptions.csv'];
const CHANGES = 'changes.csv';

/** The files of the example, as they stand in its folder. */
function readThirdReport(): readonly InputFile[] {
  return readInput(THIRD_FOLDER);
}

/** A data folder with the example added: its files, its exceptions, and a row in the list of changes. */
export function addThirdReport(files: readonly InputFile[]): readonly InputFile[] {
  const own = readThirdReport();
  const added = [
    ...files.map((file) => (SHARED.includes(file.path) ? appendRows(file, own) : file)),
    ...own.filter(({ path }) => !SHARED.includes(path)),
  ];
  const { dataset, issues } = buildDataset(added);
  if (dataset === undefined || issues.length > 0) throw new Error('the example does not build');
  return added.map((file) =>
    file.path === CHANGES ? announce(file, listUnmentioned(dataset)) : file,
  );
}

function appendRows(file: InputFile, own: readonly InputFile[]): InputFile {
  const rows = own
    .filter(({ path }) => path === file.path)
    .map((other) => decode(other).split('\n').slice(1).join('\n'));
  return encode(file.path, [decode(file).trimEnd(), ...rows].join('\n'));
}

/** The row that `npm run data` asks for, on top. */
function announce(file: InputFile, tables: readonly string[]): InputFile {
  const [header = '', ...rows] = decode(file).split('\n');
  const row = [
    ...['third-report', '2027-03-01', '0.2.0', tables.join(' ')],
    ...['Thêm báo cáo 2021–2025.', 'The 2021–2025 report was added.'],
  ].join(',');
  return encode(file.path, [header, row, ...rows].join('\n'));
}

function decode({ bytes }: InputFile): string {
  return new TextDecoder().decode(bytes);
}

function encode(path: string, text: string): InputFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

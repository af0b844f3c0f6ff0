import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDataset } from '../src/pipeline/build-dataset.ts';
import type { InputFile } from '../src/pipeline/input-file.ts';
import { formatIssue, type Issue } from '../src/pipeline/issue.ts';
import { listSources, readCodelists } from '../src/pipeline/read-codelists.ts';
import { exportWorkbook } from '../src/transcription/sheet/export-workbook.ts';
import { importWorkbook } from '../src/transcription/sheet/import-workbook.ts';
import { checkWorkbook, replaceIn } from './lib/check-workbook.ts';
import { explainFault } from './lib/explain-fault.ts';
import { dataFolder } from './lib/folders.ts';
import { readInput } from './lib/read-input.ts';
import { replaceFiles } from './lib/replace-files.ts';
import { isCurrent, rememberImport, SHEETS_FOLDER, stampTables } from './lib/sheet-stamps.ts';

const USAGE = `npm run sheet -- export <source> [<file.xlsx>]
npm run sheet -- import <file.xlsx> [--replace]
  export     bảng tính để điền / the tables of a document as a workbook; .cache/sheets/<source>.xlsx
  import     kiểm tra rồi ghi lại, hoặc không ghi gì / checks it all and writes it back, or nothing
  --replace  ghi đè cả những gì đã đổi sau lần xuất / overwrites what has changed since the export`;

/** Faults that move or lose the cells of a table. */
const TEARING: ReadonlySet<Issue['code']> = new Set([
  ...(['not-utf8', 'not-csv', 'missing-column', 'extra-column'] as const),
  ...(['extra-cell', 'missing-cell', 'stray-quote'] as const),
]);

await main();

/** `npm run sheet`: the tables of a document as a workbook, and back. */
async function main(): Promise<void> {
  const problems = await tryCommand();
  if (problems.length === 0) return;
  for (const problem of problems) console.error(problem);
  console.error('\nKhông ghi gì cả. / Nothing was written.');
  process.exitCode = 1;
}

/** Why nothing was written; nothing where it was. */
async function tryCommand(): Promise<readonly string[]> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { replace: { type: 'boolean', default: false } },
    });
    const [command, subject, path, ...more] = positionals;
    if (subject === undefined || more.length > 0) return [USAGE];
    if (command === 'export') return await exportTo(subject, path);
    return command === 'import' && path === undefined ? takeIn(subject, values.replace) : [USAGE];
  } catch (error) {
    // A workbook that is none is a RangeError; whatever Node refuses has a code.
    if (error instanceof RangeError && !('code' in error)) return [error.message];
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOENT' && 'path' in error)
      return [`${String(error.path)}: there is no such file`];
    const isUsage = String(error.code).startsWith('ERR_PARSE_ARGS');
    return [explainFault(error) ?? error.message, ...(isUsage ? [USAGE] : [])];
  }
}

async function exportTo(source: string, path: string | undefined): Promise<readonly string[]> {
  const files = readInput(dataFolder());
  const sources = [...listSources(files)];
  if (!sources.includes(source)) {
    return [`there is no document “${source}”; there are ${sources.join(', ')}`];
  }
  const { codelists, issues } = readCodelists(files);
  if (issues.length > 0) return issues.map(formatIssue);
  const torn = listTorn(source, files);
  if (torn.length > 0) return torn.map(formatIssue);
  const target = path ?? join(SHEETS_FOLDER, `${source}.xlsx`);
  const workbook = await exportWorkbook(source, stampTables(source, files), files, codelists);
  mkdirSync(dirname(target), { recursive: true });
  keepFormer(target);
  writeFileSync(target, workbook);
  console.log(`→ ${relative(process.cwd(), target)}`);
  return [];
}

/** What would stand in the wrong place of a workbook, or not at all. */
function listTorn(source: string, files: readonly InputFile[]): readonly Issue[] {
  const own = [`sources/${source}/`, `claims/${source}.csv`, `registers/${source}.csv`];
  return buildDataset(files).issues.filter(
    ({ code, file }) => TEARING.has(code) && own.some((path) => file.startsWith(path)),
  );
}

/** What was filled in and not taken in yet is not written over. */
function keepFormer(target: string): void {
  if (!existsSync(target)) return;
  const kept = target.replace(/(?:\.xlsx)?$/, '.old.xlsx');
  renameSync(target, kept);
  console.log(`bản trước / the former one: ${relative(process.cwd(), kept)}`);
}

function takeIn(path: string, isForced: boolean): readonly string[] {
  const existing = readInput(dataFolder());
  const { codelists, issues: faults } = readCodelists(existing);
  if (faults.length > 0) return faults.map(formatIssue);
  const workbook = importWorkbook(readFileSync(path), existing, codelists);
  const { source, stamp, files } = workbook;
  if (!isForced && !isCurrent(source, stamp, existing)) {
    return [
      `the tables of ${source} have changed since this workbook was exported; export again and take your rows over, or overwrite those changes with --replace`,
    ];
  }
  const issues = checkWorkbook(workbook, existing);
  if (issues.length > 0) return [...issues.map(formatIssue), `\n${countIssues(issues)}`];
  const changed = files.filter(
    (file) => !existing.some((one) => one.path === file.path && equals(one.bytes, file.bytes)),
  );
  replaceFiles(dataFolder(), changed);
  rememberImport(source, stamp, replaceIn(existing, files));
  for (const file of changed) console.log(`→ data/${file.path}`);
  console.log(
    changed.length === 0
      ? 'Không có gì đổi. / Nothing has changed.'
      : 'Tiếp theo / next: git diff, npm run data',
  );
  return [];
}

function countIssues({ length }: readonly Issue[]): string {
  return `${String(length)} issue${length === 1 ? '' : 's'}`;
}

function equals(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Dataset, Source } from '../src/domain/dataset.ts';
import { buildDataset } from '../src/pipeline/build-dataset.ts';
import { compareDatasets } from '../src/pipeline/compare-datasets.ts';
import type { InputFile } from '../src/pipeline/input-file.ts';
import { formatIssue, type Issue } from '../src/pipeline/issue.ts';
import type { PlacedObservation } from '../src/pipeline/read-observations.ts';
import { serialiseTable } from '../src/pipeline/serialise-table.ts';
import { verifyTokens } from '../src/pipeline/verify-tokens.ts';
import { datasetFolder, dataFolder } from './lib/folders.ts';

main();

/** `npm run data`: data folder in, normalised JSON out; on any issue nothing is written. */
function main(): void {
  const { dataset, placed, sources, issues } = buildDataset(readInput(dataFolder()));
  const all = [...issues, ...verifyAgainstTexts(placed, sources, process.env['KC_SOURCES'])];
  if (dataset === undefined || all.length > 0) {
    for (const issue of all) console.error(formatIssue(issue));
    console.error(`\n${count(all.length, 'issue')}; nothing was written.`);
    process.exitCode = 1;
    return;
  }
  const out = datasetFolder();
  for (const line of compareDatasets(readCommitted(out, dataset), dataset)) console.log(line);
  replaceFolder(out, dataset);
  const sizes = listTables(dataset).map(([name, rows]) => `${String(rows.length)} ${name}`);
  console.log(`${sizes.join(', ')} → ${relative(process.cwd(), out) || out}`);
}

function readInput(folder: string): readonly InputFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), file: path }))
    .filter(({ path }) => /^(codelists|sources)\//.test(path))
    .map(({ path, file }) => ({ path, bytes: readFileSync(file) }));
}

function verifyAgainstTexts(
  placed: readonly PlacedObservation[],
  sources: readonly Source[],
  folder: string | undefined,
): readonly Issue[] {
  if (folder === undefined || folder === '') return [];
  return sources.flatMap((source) => {
    const path = join(folder, source.text_file);
    const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
    const sum = createHash('sha256').update(bytes).digest('hex');
    if (sum !== source.text_sha256) return [wrongText(source, sum)];
    const own = placed.filter(({ observation }) => observation.source === source.id);
    const issues = verifyTokens(own, bytes.toString('utf8').split('\n'));
    console.log(
      `${source.id}: ${String(own.length - issues.length)} of ${String(own.length)} tokens stand in the text`,
    );
    return issues;
  });
}

function wrongText(source: Source, sum: string): Issue {
  return {
    file: `sources/${source.id}/source.json`,
    line: 0,
    column: 'text.sha256',
    code: 'wrong-text',
    value: sum,
    expected: `the text ${source.text_file} with sha256 ${source.text_sha256}`,
    advice: 'line numbers hold for that text only; put it into the folder that KC_SOURCES names',
  };
}

function readCommitted(folder: string, shape: Dataset): Partial<Dataset> {
  const tables = listTables(shape).map(([name]) => {
    const path = join(folder, `${name}.json`);
    return [
      name,
      existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown[]) : [],
    ] as const;
  });
  return Object.fromEntries(tables);
}

/** Writes beside and renames, so that a reader finds the old dataset or the new one, never half. */
function replaceFolder(folder: string, dataset: Dataset): void {
  const [fresh, old] = [
    `${folder}.new-${String(process.pid)}`,
    `${folder}.old-${String(process.pid)}`,
  ];
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  for (const [name, rows] of listTables(dataset)) {
    writeFileSync(join(fresh, `${name}.json`), serialiseTable(rows));
  }
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
}

function listTables(dataset: Dataset): readonly (readonly [string, readonly object[]])[] {
  return Object.entries(dataset) as [string, readonly object[]][];
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Dataset, Source } from '../src/domain/dataset.ts';
import { buildDataset } from '../src/pipeline/build-dataset.ts';
import { compareDatasets } from '../src/pipeline/compare-datasets.ts';
import type { InputFile } from '../src/pipeline/input-file.ts';
import { formatIssue, type Issue } from '../src/pipeline/issue.ts';
import type { PlacedObservation } from '../src/pipeline/read-observations.ts';
import { serialiseRows } from '../src/domain/serialise-rows.ts';
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
  writeDataset(out, dataset);
  const sizes = listTables(dataset).map(([name, rows]) => `${String(rows.length)} ${name}`);
  console.log(`${sizes.join(', ')} → ${relative(process.cwd(), out) || out}`);
}

function readInput(folder: string): readonly InputFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), file: path }))
    .filter(({ path }) => /^(claims|codelists|sources)\//.test(path))
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

/** The dataset of before, to say what changed; a table that is missing or damaged counts as empty. */
function readCommitted(folder: string, shape: Dataset): Partial<Dataset> {
  const tables = listTables(shape).map(([name]) => [name, readTable(join(folder, `${name}.json`))]);
  return Object.fromEntries(tables) as Partial<Dataset>;
}

function readTable(path: string): readonly unknown[] {
  try {
    const rows: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(rows) ? rows : [];
  } catch {
    return [];
  }
}

/**
 * Writes each table beside its place and renames it once all are written, so that a reader finds
 * whole tables only. Other files in the folder are left alone.
 */
function writeDataset(folder: string, dataset: Dataset): void {
  mkdirSync(folder, { recursive: true });
  const written = listTables(dataset).map(([name, rows]) => {
    const path = join(folder, `${name}.json`);
    const fresh = `${path}.${String(process.pid)}.new`;
    writeFileSync(fresh, serialiseRows(rows));
    return { path, fresh };
  });
  for (const { path, fresh } of written) renameSync(fresh, path);
}

function listTables(dataset: Dataset): readonly (readonly [string, readonly object[]])[] {
  return Object.entries(dataset) as [string, readonly object[]][];
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listUnmentioned } from '../src/distributions/mentions.ts';
import type { Dataset, Source } from '../src/domain/dataset.ts';
import { buildDataset } from '../src/pipeline/build-dataset.ts';
import { compareDatasets } from '../src/pipeline/compare-datasets.ts';
import { describeChanges } from '../src/pipeline/describe-changes.ts';
import { describeSizes, describeVerdicts } from '../src/pipeline/describe-dataset.ts';
import { describeProvincialSums } from '../src/pipeline/provincial-sums.ts';
import { formatIssue, type Issue } from '../src/pipeline/issue.ts';
import type { PlacedObservation } from '../src/pipeline/read-observations.ts';
import { serialiseInChunks } from '../src/domain/serialise-rows.ts';
import { verifyTokens } from '../src/pipeline/verify-tokens.ts';
import { explainFault } from './lib/explain-fault.ts';
import { datasetFolder, dataFolder } from './lib/folders.ts';
import { readInput } from './lib/read-input.ts';
import { writeSchemas } from './lib/write-schemas.ts';
import { finishWriting, isUnfinished, writeTogether, type Chunked } from './lib/write-together.ts';

main();

/**
 * `npm run data`: data folder in, normalised JSON out, and a report: what changed, what is wrong, how
 * much there is. On any issue nothing is written, nor where the disk is full or may not be written.
 */
function main(): void {
  try {
    buildData();
  } catch (error) {
    const advice = explainFault(error);
    if (advice === undefined) throw error;
    console.error(`\n${advice}\n${describeOutcome(datasetFolder())}`);
    process.exitCode = 1;
  }
}

function describeOutcome(folder: string): string {
  if (!isUnfinished(folder)) return 'The dataset is as it was.';
  return 'Some tables are new and the others wait: run it again before the dataset is used.';
}

function buildData(): void {
  const { dataset, placed, sources, issues } = buildDataset(readInput(dataFolder()));
  const texts = verifyAgainstTexts(placed, sources, process.env['KC_SOURCES']);
  const all = [...issues, ...texts.issues];
  const out = datasetFolder();
  finishWriting(out);
  if (dataset !== undefined) {
    print(describeChanges(compareDatasets(readCommitted(out, dataset), dataset)));
  }
  for (const issue of all) console.error(formatIssue(issue));
  print(texts.counts);
  if (dataset !== undefined) {
    print([describeVerdicts(dataset.claims), ...describeProvincialSums(dataset)]);
  }
  if (dataset === undefined || all.length > 0) {
    if (dataset !== undefined) print([describeSizes(dataset)]);
    console.error(`\n${count(all.length, 'issue')}; nothing was written.`);
    process.exitCode = 1;
    return;
  }
  writeTogether(out, serialise(dataset));
  // A dataset that is written elsewhere is an experiment: the folder that it is made from stays as it is.
  if (out === join(dataFolder(), 'dataset')) writeSchemas(dataFolder(), dataset);
  print(describeUnmentioned(dataset));
  print([`${describeSizes(dataset)} → ${relative(process.cwd(), out) || out}`]);
}

/** What a new row of `changes.csv` has to name; nothing where the newest rows name it all. */
function describeUnmentioned(dataset: Dataset): readonly string[] {
  const mentions = listUnmentioned(dataset);
  if (mentions.length === 0) return [];
  return [`changes.csv: before publishing, add a row with these tables: ${mentions.join(' ')}`];
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

interface Verification {
  readonly issues: readonly Issue[];
  /** How many tokens stand in each text. */
  readonly counts: readonly string[];
}

function verifyAgainstTexts(
  placed: readonly PlacedObservation[],
  sources: readonly Source[],
  folder: string | undefined,
): Verification {
  if (folder === undefined || folder === '') return { issues: [], counts: [] };
  const results = sources.map((source) => verifyAgainstText(placed, source, folder));
  return {
    issues: results.flatMap(({ issues }) => issues),
    counts: results.flatMap(({ counts }) => counts),
  };
}

function verifyAgainstText(
  placed: readonly PlacedObservation[],
  source: Source,
  folder: string,
): Verification {
  const path = join(folder, source.text_file);
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  const sum = createHash('sha256').update(bytes).digest('hex');
  if (sum !== source.text_sha256) return { issues: [wrongText(source, sum)], counts: [] };
  const own = placed.filter(({ observation }) => observation.source === source.id);
  const issues = verifyTokens(own, bytes.toString('utf8').split('\n'));
  const standing = own.length - issues.length;
  return {
    issues,
    counts: [`${source.id}: ${String(standing)} of ${String(own.length)} tokens stand in the text`],
  };
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

/** The tables as files, to be written together. */
function* serialise(dataset: Dataset): Iterable<Chunked> {
  for (const [name, rows] of listTables(dataset)) yield [`${name}.json`, serialiseInChunks(rows)];
}

function listTables(dataset: Dataset): readonly (readonly [string, readonly object[]])[] {
  return Object.entries(dataset) as [string, readonly object[]][];
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

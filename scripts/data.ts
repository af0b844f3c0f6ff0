import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listUnmentioned } from '../src/distributions/mentions.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import { buildDataset } from '../src/pipeline/build-dataset.ts';
import { compareDatasets } from '../src/pipeline/compare-datasets.ts';
import { describeChanges } from '../src/pipeline/describe-changes.ts';
import { describeDoubts } from '../src/pipeline/describe-doubts.ts';
import { describeSizes, describeVerdicts } from '../src/pipeline/describe-dataset.ts';
import { describeUnclaimed } from '../src/pipeline/describe-unclaimed.ts';
import { describeProvincialSums } from '../src/pipeline/provincial-sums.ts';
import { describeNews } from '../src/pipeline/describe-news.ts';
import { describeRegionalLacks } from '../src/pipeline/describe-regional-lacks.ts';
import { formatIssue } from '../src/pipeline/issue.ts';
import { serialiseInChunks } from '../src/domain/serialise-rows.ts';
import { explainFault } from './lib/explain-fault.ts';
import { datasetFolder, dataFolder } from './lib/folders.ts';
import { readInput } from './lib/read-input.ts';
import { verifyAgainstTexts } from './lib/verify-against-texts.ts';
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
  const files = readInput(dataFolder());
  const { dataset, placed, sources, issues } = buildDataset(files);
  const texts = verifyAgainstTexts(placed, sources, files, process.env['KC_SOURCES']);
  const all = [...issues, ...texts.issues];
  const out = datasetFolder();
  finishWriting(out);
  if (dataset !== undefined) {
    const committed = readCommitted(out, dataset);
    print(describeChanges(compareDatasets(committed, dataset)));
    print(describeNews(committed, dataset));
    print(describeRegionalLacks(dataset));
    print(describeUnclaimed(dataset));
    print(describeDoubts(dataset));
  }
  for (const issue of all) console.error(formatIssue(issue));
  print(texts.counts);
  if (all.length === 0) print(texts.left);
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

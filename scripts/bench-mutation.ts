import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { buildDataset } from '../src/pipeline/build-dataset.ts';
import { describeMutation } from '../src/pipeline/mutation/describe-mutation.ts';
import { judgeMutant } from '../src/pipeline/mutation/judge-mutant.ts';
import { applyMutant, planMutants } from '../src/pipeline/mutation/plan-mutants.ts';
import {
  listMutationInputs,
  summariseMutation,
  type JudgedMutant,
  type MutationResult,
} from '../src/pipeline/mutation/summarise-mutation.ts';
import { dataFolder } from './lib/folders.ts';
import { readInput } from './lib/read-input.ts';

/**
 * Types every number of the data folder wrong in every way that a copyist might, one at a time and
 * without looking into the documents, and says what notices. The result is kept in a file that the
 * method page shows.
 */
const RESULT = 'src/content/mutation.json';

interface Share {
  readonly first: number;
  readonly step: number;
}

if (isMainThread) await main();
else parentPort?.postMessage(judgeShare(workerData as Share));

async function main(): Promise<void> {
  const step = availableParallelism();
  const shares = await Promise.all(
    Array.from({ length: step }, (_, first) => start({ first, step })),
  );
  const { dataset } = readSound();
  const judged = Array.from({ length: shares.flat().length }, (_, index) => {
    const mutant = shares[index % step]?.[Math.floor(index / step)];
    if (mutant === undefined) throw new Error('a worker left something undone');
    return mutant;
  });
  const inputs = createHash('sha256').update(listMutationInputs(dataset)).digest('hex');
  const result: MutationResult = { inputs, ...summariseMutation(judged, dataset) };
  for (const line of describeMutation(result)) console.log(line);
  // The file is about the project’s own data.
  if (!process.env['KC_DATA']) writeFileSync(RESULT, `${JSON.stringify(result, null, 1)}\n`);
}

/** Judges one share of the errors in a thread of its own. */
function start(share: Share): Promise<readonly JudgedMutant[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function judgeShare({ first, step }: Share): readonly JudgedMutant[] {
  const { files, dataset, placed } = readSound();
  return planMutants(placed, dataset.units)
    .filter((_, index) => index % step === first)
    .map((mutant) => ({
      observation: mutant.observation,
      kind: mutant.kind,
      token: mutant.token,
      sighting: judgeMutant(buildDataset(applyMutant(files, mutant)), dataset),
    }));
}

function readSound() {
  const files = readInput(dataFolder());
  const { dataset, placed, issues } = buildDataset(files);
  if (dataset === undefined || issues.length > 0) {
    throw new Error(`${String(issues.length)} issues without any typing error: run npm run data`);
  }
  return { files, dataset, placed };
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addGeneratedSources } from '../../tests/support/generated-sources.ts';
import { dataFolder } from './folders.ts';
import { readInput } from './read-input.ts';
import { writeInput } from './write-input.ts';

/** What a command took. */
interface Effort {
  readonly milliseconds: number;
  /** How long it kept processors busy, all its processes together, whatever else the machine did. */
  readonly processorMilliseconds: number;
  /** Most memory that one of its processes held, in bytes. */
  readonly peakBytes: number;
}

/** What data of a size cost. */
export interface GrowthStep {
  readonly factor: number;
  readonly observations: number;
  readonly data: Effort;
  /** Absent where the site was not asked for. */
  readonly site?: Effort & { readonly pages: number };
}

/**
 * Generates `factor` times the observations of today into `<folder>/data`, runs the data over them into
 * `<folder>/dataset`, and where asked builds the site into `<folder>/site`. The folder is emptied first
 * and left for the caller to look at. Throws where a command fails.
 */
export function measureStep(
  factor: number,
  folder: string,
  { withSite = false }: { readonly withSite?: boolean } = {},
): GrowthStep {
  const target = resolve(folder);
  const [data, out, site] = ['data', 'dataset', 'site'].map((name) => join(target, name)) as [
    string,
    string,
    string,
  ];
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  writeInput(data, addGeneratedSources(readInput(dataFolder()), factor));
  const variables = { KC_DATA: data, KC_OUT: out, KC_SOURCES: undefined };
  const effort = measure('node', ['scripts/data.ts'], target, variables);
  const step = { factor, observations: countRows(join(out, 'observations.json')), data: effort };
  if (!withSite) return step;
  const built = measure('astro', ['build', '--silent', '--outDir', site], target, variables);
  return { ...step, site: { ...built, pages: countPages(site) } };
}

/** Runs a program in the repository's folder with further variables. */
function measure(
  command: string,
  parameters: readonly string[],
  folder: string,
  variables: NodeJS.ProcessEnv,
): Effort {
  const report = join(folder, 'peak.txt');
  rmSync(report, { force: true });
  const hook = pathToFileURL(join(import.meta.dirname, 'report-peak.mjs')).href;
  const env = {
    ...process.env,
    ...variables,
    ...{ KC_PEAK: report, NODE_OPTIONS: `--import=${hook}` },
  };
  const start = performance.now();
  const { status, stderr, error } = spawnSync(command, parameters, { env, encoding: 'utf8' });
  const milliseconds = performance.now() - start;
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')}: ${stderr}`);
  const lines = readFileSync(report, 'utf8').trim().split('\n');
  const ends = lines.map((line) => line.split(' ').map(Number));
  const peaks = ends.map(([kibibytes = 0]) => kibibytes);
  const busy = ends.map(([, microseconds = 0]) => microseconds);
  return {
    milliseconds,
    processorMilliseconds: busy.reduce((sum, microseconds) => sum + microseconds, 0) / 1000,
    peakBytes: Math.max(...peaks) * 1024,
  };
}

/** Rows of a generated table, which has one a line between brackets. */
function countRows(path: string): number {
  return readFileSync(path).toString('latin1').split('\n').length - 3;
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true }).filter((path) =>
    path.toString().endsWith('.html'),
  ).length;
}

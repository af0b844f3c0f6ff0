import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { privateEnvironment } from './environment.mjs';

/** What a command took. */
export interface Effort {
  readonly milliseconds: number;
  /** How long it kept processors busy, all its processes together, whatever else the machine did. */
  readonly processorMilliseconds: number;
  /** Most memory that one of its processes held, in bytes. */
  readonly peakBytes: number;
}

/**
 * Runs a program of the project with further variables, in silence.
 * @param scratch an existing folder for what the program says of itself
 * @throws {Error} where the program fails
 */
export function measureCommand(
  [command = '', ...parameters]: readonly string[],
  scratch: string,
  variables: NodeJS.ProcessEnv = {},
): Effort {
  const report = join(scratch, 'peak.txt');
  rmSync(report, { force: true });
  const hook = pathToFileURL(join(import.meta.dirname, 'report-peak.mjs')).href;
  const env = {
    ...privateEnvironment(),
    ...variables,
    ...{ KC_PEAK: report, NODE_OPTIONS: `--import=${hook}` },
  };
  const begin = performance.now();
  const { status, stderr, error } = spawnSync(command, parameters, { env, encoding: 'utf8' });
  const milliseconds = performance.now() - begin;
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

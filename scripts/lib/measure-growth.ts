import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addGeneratedSources } from '../../tests/support/generated-sources.ts';
import { BUILD_COMMAND } from './build-command.ts';
import { dataFolder } from './folders.ts';
import { measureCommand, type Effort } from './measure-command.ts';
import { readInput } from './read-input.ts';
import { writeInput } from './write-input.ts';

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
  const effort = measureCommand(['node', 'scripts/data.ts'], target, variables);
  const step = { factor, observations: countRows(join(out, 'observations.json')), data: effort };
  if (!withSite) return step;
  const built = measureCommand([...BUILD_COMMAND, '--silent', '--outDir', site], target, variables);
  return { ...step, site: { ...built, pages: countPages(site) } };
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

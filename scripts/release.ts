import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import type { Correction, DataChange } from '../src/domain/history.ts';
import { datasetFolder } from './lib/folders.ts';
import { findFailure, findObstacles, succeeds } from './release/find-obstacles.ts';
import { askGit, findLastTag } from './release/git.ts';
import { addRelease, describeRelease, type Release } from './release/write-changelog.ts';
import { writeBundle } from './release/write-bundle.ts';

const CHANGELOG = 'CHANGELOG.md';
const FOLDER = '.cache/release';
const { version } = packageJson;

const reasons = await release(
  process.argv.includes('--dry-run'),
  process.argv.includes('--tested'),
);
if (reasons.length > 0) {
  console.error(`${reasons.join('\n')}\n\nNothing was released.`);
  process.exitCode = 1;
}

/**
 * `npm run release`: checks that this commit may be published as the version of package.json, bundles
 * site and data, adds to the changelog, commits that, and tags it. With `--dry-run` only the bundle is
 * written; with `--tested` the report of an `npm test` on this very commit counts, and none is run.
 *
 * @returns why it was not released; nothing where it was
 */
async function release(isDry: boolean, isTested: boolean): Promise<readonly string[]> {
  const changes = readTable('changes') as readonly DataChange[];
  const obstacles = findObstacles(version, changes);
  if (obstacles.length > 0) return obstacles;
  const failure = findFailure(isTested);
  if (failure !== undefined) return [failure];
  if (!succeeds('build') || !succeeds('sbom')) return ['The site cannot be built: see above.'];
  const built = askGit('status', '--porcelain');
  if (built !== '') return [`The build changed files that git keeps:\n${built}`];
  const news = describe(changes);
  const [bundle = '', sum = ''] = writeBundle(FOLDER, version, '.cache/sbom.cdx.json');
  console.log(`\n${describeRelease(news)}\n\n${bundle}\nSHA-256 ${sum}`);
  if (isDry) console.log('A dry run: no changelog, no commit, no tag.');
  else await tagRelease(news, sum);
  return [];
}

async function tagRelease(news: Release, sum: string): Promise<void> {
  const changelog = existsSync(CHANGELOG) ? readFileSync(CHANGELOG, 'utf8') : '';
  writeFileSync(CHANGELOG, await addRelease(changelog, news));
  askGit('add', CHANGELOG);
  askGit('commit', '--quiet', '--message', `Version ${version}`);
  askGit('tag', '--annotate', `v${version}`, '--message', `Version ${version}\n\nSHA-256 ${sum}`);
  console.log(`v${version} is tagged. To publish it: git push --follow-tags`);
}

function describe(changes: readonly DataChange[]): Release {
  const last = findLastTag();
  const range = last === undefined || last === '' ? ['HEAD'] : [`${last}..HEAD`];
  const subjects = askGit('log', '--format=%s', '--no-merges', ...range);
  return {
    version,
    date: changes[0]?.date ?? '',
    changes,
    corrections: readTable('corrections') as readonly Correction[],
    commits: subjects.split('\n').filter((subject) => subject !== ''),
  };
}

function readTable(name: string): readonly unknown[] {
  return JSON.parse(readFileSync(join(datasetFolder(), `${name}.json`), 'utf8')) as unknown[];
}

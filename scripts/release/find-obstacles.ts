import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { DataChange } from '../../src/domain/history.ts';
import { askGit } from './git.ts';

/** What `npm test` leaves of its last run: of which commit, and how many tests failed. */
const REPORT = '.cache/reports/summary.json';

/** What keeps a version from being released at once, a sentence each, with what to do. */
export function findObstacles(version: string, changes: readonly DataChange[]): readonly string[] {
  const tag = `v${version}`;
  return [
    askGit('status', '--porcelain') === ''
      ? ''
      : 'The tree is not clean: commit or remove what `git status` shows.',
    askGit('tag', '--list', tag) === ''
      ? ''
      : `${tag} is tagged already: raise the version in package.json and CITATION.cff.`,
    changes.some((change) => change.version === version)
      ? ''
      : `data/changes.csv has no row for ${version}: say what changed, or that nothing did.`,
    succeeds('docs', '--', '--check') ? '' : 'The docs are stale: npm run docs, and commit them.',
  ].filter((obstacle) => obstacle !== '');
}

/** Whether the tests pass: by the report of a run on this commit, or by running them. */
export function findFailure(isReported: boolean): string | undefined {
  if (isReported) return judgeReport(askGit('rev-parse', 'HEAD'));
  return succeeds('test') ? undefined : 'The tests fail: see above.';
}

function judgeReport(commit: string): string | undefined {
  if (!existsSync(REPORT)) return `There is no report in ${REPORT}: run npm test.`;
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Record<string, unknown>;
  if (report['commit'] !== commit)
    return `The report in ${REPORT} is not of this commit: npm test.`;
  return report['failed'] === 0 ? undefined : 'The tests failed: npm test shows which.';
}

/** Runs a script of package.json with its output shown. */
export function succeeds(...parameters: readonly string[]): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', ...parameters], { stdio: 'inherit' });
  return status === 0;
}

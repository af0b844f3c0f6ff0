import { spawnSync } from 'node:child_process';

/**
 * What git answers, without the line end.
 * @throws {Error} with what git says, where it refuses
 */
export function askGit(...parameters: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', parameters, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`git ${parameters.join(' ')}: ${stderr}`);
  return stdout.trimEnd();
}

/** The newest version before this commit; undefined where there is none yet. */
export function findLastTag(): string | undefined {
  return askGit('tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-creatordate').split('\n')[0];
}

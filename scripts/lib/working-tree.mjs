import { spawnSync } from 'node:child_process';
import { root } from './environment.mjs';

/**
 * What git sees as changed, to compare before and after.
 * @returns {string | undefined} undefined where the folder is not a git repository
 */
export function readWorkingTree() {
  const outputs = [
    ['status', '--porcelain', '--untracked-files=all'],
    ['diff', '--no-ext-diff'],
  ].map((args) =>
    spawnSync('git', ['--no-optional-locks', ...args], { cwd: root, maxBuffer: 2 ** 30 }),
  );
  if (outputs.some((output) => output.status !== 0)) return undefined;
  return outputs.map((output) => output.stdout.toString()).join('\n');
}

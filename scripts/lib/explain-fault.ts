/** What went wrong and what to do about it, by the code that the system gives. */
const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk is full; free some space'],
  ['EDQUOT', 'the space that this user may fill is used up; free some of it'],
  ['EFBIG', 'files of this size are not allowed; raise `ulimit -f`'],
  ['EROFS', 'the disk can only be read; mount it for writing, or work in a copy elsewhere'],
  ['EACCES', 'this user may not write there; change the owner or the rights of the folder'],
  ['EPERM', 'this user may not change it; change the owner or the rights of the folder'],
  ['EBUSY', 'it is in use, or a disk of its own; stop what uses it, or unmount it'],
  ['EXDEV', 'it is on another disk; put it and .cache/ on the same one'],
  ['ENOTDIR', 'a file stands where a folder is needed; move it away'],
  ['EISDIR', 'a folder stands where a file is needed; move it away'],
  ['EEXIST', 'something else stands there; move it away'],
  ['EMFILE', 'too many files are open; raise `ulimit -n`'],
  ['EIO', 'the disk does not answer as it should; check it, or work in a copy elsewhere'],
]);

const CODE = new RegExp(`\\b(?:${[...REMEDIES.keys()].join('|')})\\b`);

/**
 * A fault of the file system in plain words: where, what, and what to do. Undefined where the error is
 * of another kind, a mistake in the program for one.
 */
export function explainFault(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const remedy = REMEDIES.get(String(error.code));
  if (remedy === undefined) return undefined;
  const path = 'path' in error ? String(error.path) : 'a file';
  const where = 'dest' in error ? `${path} → ${String(error.dest)}` : path;
  return `${where}: ${remedy}, and run it again (${String(error.code)}).`;
}

/** The same of what another program wrote on its error channel, which names the file itself. */
export function explainOutput(text: string): string | undefined {
  const code = CODE.exec(text)?.[0];
  const remedy = REMEDIES.get(code ?? '');
  return remedy && `The reason above: ${remedy}, and run it again (${String(code)}).`;
}

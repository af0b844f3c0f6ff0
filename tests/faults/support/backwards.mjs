// Loaded before a program (`node --import`): folders are listed from the last name to the first, as
// another file system might, and new files are for their owner alone.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

process.umask(0o077);

const { globSync, readdir, readdirSync } = fs;
const { readdir: readdirLater } = fs.promises;

/** @type {any} */ (fs).readdirSync = (/** @type {Parameters<typeof readdirSync>} */ ...args) =>
  turn(readdirSync(...args));
/** @type {any} */ (fs).globSync = (/** @type {Parameters<typeof globSync>} */ ...args) =>
  turn(globSync(...args));
/** @type {any} */ (fs.promises).readdir = async (
  /** @type {Parameters<typeof readdirLater>} */ ...args
) => turn(await readdirLater(...args));
/** @type {any} */ (fs).readdir = (/** @type {any[]} */ ...args) => {
  const done = args.pop();
  /** @type {Function} */ (readdir)(
    ...args,
    (/** @type {Error | null} */ error, /** @type {any[]} */ names) =>
      error === null ? done(null, turn(names)) : done(error),
  );
};
syncBuiltinESMExports();

/** @param {readonly any[]} names */
function turn(names) {
  return names.toSorted((one, other) => (nameOf(one) < nameOf(other) ? 1 : -1));
}

/** @param {any} entry */
function nameOf(entry) {
  return String(entry.name ?? entry);
}

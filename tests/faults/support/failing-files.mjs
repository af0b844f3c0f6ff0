// Loaded before a program (`node --import`): from some moment on the file system fails it, in the same
// way on any machine and for any user, root included.
//   FAULT_BYTES=n  the disk is full once this process has written n bytes
//   FAULT_FOLDER=p nothing in the folder p may be written
//   FAULT_DIES=n   the process is killed before its nth change of a file or folder
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

const room = Number(process.env.FAULT_BYTES ?? Infinity);
const locked = process.env.FAULT_FOLDER;
const last = Number(process.env.FAULT_DIES ?? Infinity);

let written = 0;
let changes = 0;

/** What changes files, and the place of what is written among the arguments. */
const WRITES = { writeFile: 1, appendFile: 1, write: 1 };
const CHANGES = ['mkdir', 'rename', 'rm', 'rmdir', 'unlink', 'copyFile', 'open', 'utimes'];

/**
 * @param {string} code
 * @param {string} message
 * @param {object} [more]
 */
function fail(code, message, more = {}) {
  return Object.assign(new Error(`${code}: ${message}`), { code, syscall: 'write', ...more });
}

/**
 * @param {string} name
 * @param {any[]} args
 */
function strike(name, args) {
  if (name === 'open' && /^r?$/.test(String(args[1] ?? 'r'))) return;
  changes += 1;
  if (changes >= last) process.kill(process.pid, 'SIGKILL');
  const paths = args
    .slice(0, name === 'rename' ? 2 : 1)
    .filter(isPath)
    .map(toPath);
  const path = locked && paths.find((path) => `${path}${sep}`.startsWith(locked + sep));
  if (path) throw fail('EROFS', `read-only file system, ${name} '${path}'`, { path });
  if (!(name in WRITES)) return;
  const text = args[1];
  written += typeof text === 'string' ? Buffer.byteLength(text) : (text?.byteLength ?? 0);
  // Node names no file here: it knows but the number of the open one.
  if (written > room) throw fail('ENOSPC', 'no space left on device, write');
}

/** @param {unknown} value */
const isPath = (value) => typeof value === 'string' || value instanceof URL;
/** @param {string | URL} value */
const toPath = (value) => resolve(value instanceof URL ? decodeURI(value.pathname) : value);

for (const name of [...Object.keys(WRITES), ...CHANGES]) {
  wrapSync(/** @type {any} */ (fs), `${name}Sync`, name);
  wrapCallback(/** @type {any} */ (fs), name);
  wrapPromise(/** @type {any} */ (fs.promises), name);
}
syncBuiltinESMExports();

/**
 * @param {Record<string, Function>} target
 * @param {string} key
 * @param {string} name
 */
function wrapSync(target, key, name) {
  const original = target[key];
  if (original === undefined) return;
  target[key] = (/** @type {any[]} */ ...args) => {
    strike(name, args);
    return original(...args);
  };
}

/**
 * @param {Record<string, Function>} target
 * @param {string} name
 */
function wrapCallback(target, name) {
  const original = target[name];
  if (original === undefined) return;
  target[name] = (/** @type {any[]} */ ...args) => {
    try {
      strike(name, args);
    } catch (error) {
      process.nextTick(args.at(-1), error);
      return;
    }
    original(...args);
  };
}

/**
 * @param {Record<string, Function>} target
 * @param {string} name
 */
function wrapPromise(target, name) {
  const original = target[name];
  if (original === undefined) return;
  target[name] = async (/** @type {any[]} */ ...args) => {
    strike(name, args);
    return original(...args);
  };
}

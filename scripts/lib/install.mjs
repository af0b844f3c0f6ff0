// Plain JavaScript without dependencies: this runs before anything is installed.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outerPath, root } from './environment.mjs';
import { run } from './run.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/** The first Node that runs TypeScript files as they are. */
const typescriptNode = [22, 18];

/**
 * Makes `node_modules` agree with `package-lock.json`, through `npm ci` where it does not.
 * @returns {Promise<boolean>} false if that failed; the reason has been printed
 */
export async function ensureInstalled() {
  const reason = reasonToInstall();
  if (reason !== undefined) {
    console.log(`${reason}: npm ci, into this folder`);
    const temporary = join(root, '.cache', 'tmp');
    mkdirSync(temporary, { recursive: true });
    // The reader's own HOME, for the registry and certificates that their ~/.npmrc may name.
    const environment = { ...process.env, PATH: outerPath(), TMPDIR: temporary };
    // No package here needs its install script; and that some want a newer Node than the one npm
    // runs on is no news, since they get it.
    const args = ['ci', '--ignore-scripts', '--loglevel=error'];
    if (!(await run('npm', args, environment))) return false;
  }
  return hasNodeForTypescript();
}

/** Why `npm ci` has to run, or undefined: compares what npm noted down when it last installed. */
function reasonToInstall() {
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (installed === undefined) return 'Nothing is installed yet';
  const locked = readPackages(join(root, 'package-lock.json')) ?? {};
  delete locked[''];
  const same = Object.entries(locked).every(([path, wanted]) => {
    const found = installed[path];
    // Optional packages are those of other machines.
    return found === undefined ? wanted.optional === true : found.integrity === wanted.integrity;
  });
  const nothingMore = Object.keys(installed).every((path) => path in locked);
  return same && nothingMore ? undefined : 'What is installed differs from package-lock.json';
}

/**
 * @param {string} path of a lockfile
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined;
}

function hasNodeForTypescript() {
  if (existsSync(join(root, 'node_modules', '.bin', 'node'))) return true;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = typescriptNode;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return true;
  console.error(
    `npm has no Node for ${process.platform}-${process.arch}: ` +
      `install Node ${typescriptNode.join('.')} or newer (this is ${process.version}).`,
  );
  return false;
}

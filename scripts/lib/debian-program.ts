import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './environment.mjs';

/** Programs that tests and benchmarks start, with the packages of Debian that they are in. */
const PACKAGES = {
  nginx: ['nginx', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
  wrk: ['wrk', 'libluajit-5.1-2'],
} as const;

export type ProgramName = keyof typeof PACKAGES;

export interface Program {
  readonly command: string;
  /** What its packages were unpacked into. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

const FOLDERS = ['usr/bin', 'usr/sbin'];
const WAIT = 120_000;

/**
 * A program out of Debian's packages, unpacked into `.cache/debian/`: nothing is installed, no service
 * starts, and every machine gets the same build. Undefined, with the reason printed, where there is no
 * apt or no archive to be reached.
 */
export function fetchProgram(name: ProgramName): Program | undefined {
  const folder = join(root, '.cache', 'debian', name);
  if (!existsSync(folder) && !unpack(name, folder)) return undefined;
  const architecture = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  const libraries = join(folder, 'usr', 'lib', `${architecture}-linux-gnu`);
  const environment = { ...process.env, LD_LIBRARY_PATH: libraries };
  const command = FOLDERS.map((place) => join(folder, place, name)).find((path) =>
    existsSync(path),
  );
  if (command !== undefined && runs(command, environment)) return { command, folder, environment };
  console.log(`${name}: what Debian's packages have does not run on this machine`);
  return undefined;
}

/** Unpacks beside `folder` and renames at the end, so that `folder` is complete or not there. */
function unpack(name: ProgramName, folder: string): boolean {
  const partial = `${folder}.partial`;
  const apt = join(root, '.cache', 'debian', 'apt');
  rmSync(partial, { recursive: true, force: true });
  for (const path of [partial, join(apt, 'lists', 'partial'), join(apt, 'archives', 'partial')]) {
    mkdirSync(path, { recursive: true });
  }
  // Lists of its own: those of the machine may be old, missing or somebody else's to write.
  const settings = ['APT::Sandbox::User=', `Dir::State::lists=${apt}/lists`, `Dir::Cache=${apt}`];
  const get = ['apt-get', '-qq', ...settings.flatMap((setting) => ['-o', setting])];
  const done =
    spawn([...get, '-o', 'Acquire::Languages=none', 'update'], partial) &&
    spawn([...get, 'download', ...PACKAGES[name]], partial) &&
    spawn(['sh', '-ec', 'for archive in *.deb; do dpkg-deb -x "$archive" .; done'], partial);
  if (done) renameSync(partial, folder);
  else console.log(`${name}: could not be had from Debian's packages by apt-get`);
  return done;
}

function spawn([command = '', ...rest]: readonly string[], folder: string): boolean {
  return spawnSync(command, rest, { cwd: folder, stdio: 'inherit', timeout: WAIT }).status === 0;
}

/** A program that only lacks a library ends before it looks at its arguments. */
function runs(command: string, env: NodeJS.ProcessEnv): boolean {
  const { status, stderr } = spawnSync(command, ['-v'], { env, encoding: 'utf8', timeout: WAIT });
  return status !== null && status !== 127 && !stderr.includes('error while loading');
}

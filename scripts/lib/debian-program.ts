import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './environment.mjs';
import { relocateWebKit } from './relocate-webkit.ts';

interface Packaged {
  readonly packages: readonly string[];
  /** Whether what they depend on comes too, as far as the machine lacks it. */
  readonly hasDependencies?: boolean;
  /** What has to be changed in them, once they are unpacked into a folder. */
  readonly prepare?: (folder: string, libraries: string) => void;
}

const WEBKIT = ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'libjavascriptcoregtk-4.1-0'];
const SCREEN = ['xvfb', 'x11-xkb-utils', 'xkb-data'];

/** Programs that tests and benchmarks start, with the packages of Debian that they are in. */
const PROGRAMS = {
  nginx: { packages: ['nginx', 'libnginx-mod-http-brotli-static'] },
  caddy: { packages: ['caddy'] },
  wrk: { packages: ['wrk', 'libluajit-5.1-2'] },
  'firefox-esr': { packages: ['firefox-esr'], hasDependencies: true },
  WebKitWebDriver: {
    packages: [...WEBKIT, ...SCREEN],
    hasDependencies: true,
    prepare: relocateWebKit,
  },
} as const satisfies Record<string, Packaged>;

export type ProgramName = keyof typeof PROGRAMS;

export interface Program {
  readonly command: string;
  /** What its packages were unpacked into. */
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** A program's own folder first: what is in usr/bin may be a script that leads to its usual place. */
const listFolders = (name: string) => [`usr/lib/${name}`, 'usr/bin', 'usr/sbin'];
const WAIT = 120_000;

/**
 * A program out of Debian's packages, unpacked into `.cache/debian/`: nothing is installed, no service
 * starts, and every machine gets the same build. Undefined, with the reason printed, where there is no
 * apt or no archive to be reached.
 */
export function fetchProgram(name: ProgramName): Program | undefined {
  const folder = join(root, '.cache', 'debian', name);
  if (!existsSync(folder) && !unpack(name, folder)) return undefined;
  const environment = {
    ...process.env,
    LD_LIBRARY_PATH: libraryFolder(folder),
    PATH: [join(folder, 'usr', 'bin'), process.env['PATH']].join(delimiter),
  };
  const command = listFolders(name)
    .map((place) => join(folder, place, name))
    .find((path) => existsSync(path));
  if (command !== undefined && runs(command, environment)) return { command, folder, environment };
  console.log(`${name}: what Debian's packages have does not run on this machine`);
  return undefined;
}

/** Where the libraries are in a folder that packages were unpacked into. */
export function libraryFolder(folder: string): string {
  const architecture = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  return join(folder, 'usr', 'lib', `${architecture}-linux-gnu`);
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
  const { packages, hasDependencies = false, prepare }: Packaged = PROGRAMS[name];
  // The archives are put beside the lists; nothing is locked, for nothing is installed.
  const lacking = ['-o', 'Debug::NoLocking=1', '--no-install-recommends', '--download-only', '-y'];
  const done =
    spawn([...get, '-o', 'Acquire::Languages=none', 'update'], partial) &&
    (!hasDependencies || spawn([...get, ...lacking, 'install', ...packages], partial)) &&
    spawn([...get, 'download', ...packages], partial) &&
    spawn(['sh', '-ec', UNPACK, apt], partial);
  if (done) {
    prepare?.(partial, libraryFolder(partial));
    renameSync(partial, folder);
  } else console.log(`${name}: could not be had from Debian's packages by apt-get`);
  return done;
}

/** Every archive in the working folder and among those just downloaded, then neither any longer. */
const UNPACK = `
  for archive in *.deb "$0"/archives/*.deb; do
    test ! -e "$archive" || { dpkg-deb -x "$archive" .; rm "$archive"; }
  done`;

function spawn([command = '', ...rest]: readonly string[], folder: string): boolean {
  return spawnSync(command, rest, { cwd: folder, stdio: 'inherit', timeout: WAIT }).status === 0;
}

/** A program that only lacks a library ends before it looks at its arguments. */
function runs(command: string, env: NodeJS.ProcessEnv): boolean {
  const { status, stderr } = spawnSync(command, ['-v'], { env, encoding: 'utf8', timeout: WAIT });
  return status !== null && status !== 127 && !stderr.includes('error while loading');
}

// Plain JavaScript without dependencies: this runs before anything is installed.
import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const binaries = join(root, 'node_modules', '.bin');

/** `PATH` without the project's own programs, which may be about to be replaced. */
export function outerPath() {
  const entries = (process.env['PATH'] ?? '').split(delimiter);
  return entries.filter((entry) => entry !== binaries).join(delimiter);
}

/**
 * The environment for everything but `npm ci`: the project's programs (and with them Node 24)
 * come first, and what programs like to keep in the home or temporary folder stays in `.cache/`.
 * @returns {NodeJS.ProcessEnv}
 */
export function privateEnvironment() {
  const home = join(root, '.cache', 'home');
  const folders = {
    HOME: home,
    TMPDIR: join(root, '.cache', 'tmp'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_STATE_HOME: join(home, 'state'),
  };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  return {
    ...process.env,
    ...folders,
    PATH: [binaries, outerPath()].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    NO_UPDATE_NOTIFIER: '1',
    ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
  };
}

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { precompress } from '../../../scripts/lib/precompress.ts';
import { findPort, start, type RunningServer } from '../../../scripts/hosting/start-server.ts';

/** A site as it would be published: the folder that a server is pointed at, and the path of the site in it. */
export interface PublishedSite {
  readonly root: string;
  readonly base: string;
}

const FOLDER = resolve('.cache', 'servers');

/** What a server may write to. */
export const SERVER_FOLDER = join(FOLDER, 'running');

/** The site below a path, built by `scripts/test.mjs` before these tests, and that path. */
const BELOW = { built: resolve('.cache', 'below', 'site'), base: '/von-moi' };

/** Copies of both sites, with compressed files beside the text. */
export async function publishSites(): Promise<readonly PublishedSite[]> {
  const sites = [
    { built: resolve('dist'), base: '', root: join(FOLDER, 'root') },
    { ...BELOW, root: join(FOLDER, 'below') },
  ];
  rmSync(FOLDER, { recursive: true, force: true });
  for (const { built, base, root } of sites) {
    if (!existsSync(built)) throw new Error(`${built} is not there: npm run test:full builds it`);
    mkdirSync(dirname(root + base), { recursive: true });
    cpSync(built, root + base, { recursive: true });
    await precompress(root + base);
  }
  return sites.map(({ root, base }) => ({ root, base }));
}

/** A server that knows nothing of the site; undefined where there is no Python. */
export async function startBare({ root }: PublishedSite): Promise<RunningServer | undefined> {
  if (spawnSync('python3', ['--version']).status !== 0) return undefined;
  const port = await findPort();
  const args = ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', root];
  return start({ command: 'python3', environment: process.env }, args, port);
}

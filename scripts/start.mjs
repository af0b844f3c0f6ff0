// `npm start`: installs what is missing, builds, and serves the built site until stopped.
// Plain JavaScript without dependencies: it has to run on a fresh clone.
import { join } from 'node:path';
import { privateEnvironment, root } from './lib/environment.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { run } from './lib/run.mjs';
import { serveFolder } from './lib/static-server.mjs';

const firstPort = 4321;
const ports = Array.from({ length: 20 }, (_, offset) => firstPort + offset);

const ready =
  (await ensureInstalled()) && (await run('npm', ['run', 'build'], privateEnvironment()));
if (!ready) process.exit(1);

const base = process.env['BASE_PATH'];
const { address } = await serveFolder({ folder: join(root, 'dist'), base, ports });
console.log(`\nVốn mồi: ${address}  (Ctrl+C stops it)`);

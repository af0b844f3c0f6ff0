import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchProgram, type Program } from '../lib/debian-program.ts';
import { writeCaddyfile } from './write-caddyfile.ts';
import { writeNginx } from './write-nginx.ts';

/** A server that runs until it is closed. */
export interface RunningServer {
  /** `http://127.0.0.1:<port>`, without the site's path. */
  readonly origin: string;
  readonly close: () => void;
}

/** What to serve, and a folder for what the server writes. */
export interface Serving {
  readonly root: string;
  readonly base: string;
  readonly folder: string;
}

/** How often a server is asked whether it is there, every 50 ms. */
const PATIENCE = 200;

/** nginx with the configuration that deploy/ has; undefined where there is no nginx to be had. */
export async function startNginx(serving: Serving): Promise<RunningServer | undefined> {
  const program = fetchProgram('nginx');
  if (program === undefined) return undefined;
  const { root, base, folder } = serving;
  const port = await findPort();
  const place = { host: 'localhost', listen: `127.0.0.1:${String(port)}`, base, root };
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const main = [
    `load_module "${program.folder}/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";`,
    `daemon off; pid "${folder}/nginx.pid"; error_log stderr;`,
    // Where root starts it, workers would be somebody who may not read the site.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'events {}',
    `http { access_log off; include "${folder}/site.conf";`,
    ...kinds.map((kind) => `${kind}_temp_path "${folder}/${kind}";`),
    '}',
  ];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.conf'), writeNginx(place));
  writeFileSync(join(folder, 'main.conf'), `${main.join('\n')}\n`);
  const args = ['-p', folder, '-e', 'stderr', '-c', join(folder, 'main.conf')];
  return start(program, args, port);
}

/** Caddy with the configuration that deploy/ has; undefined where there is no Caddy to be had. */
export async function startCaddy(serving: Serving): Promise<RunningServer | undefined> {
  const program = fetchProgram('caddy');
  if (program === undefined) return undefined;
  const { root, base, folder } = serving;
  const port = await findPort();
  const host = `http://127.0.0.1:${String(port)}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site'), writeCaddyfile({ host, listen: '', base, root }));
  const options = '{\n\tadmin off\n\tlog {\n\t\tlevel ERROR\n\t}\n}\n';
  writeFileSync(join(folder, 'Caddyfile'), `${options}import site\n`);
  const args = ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
  return start(program, args, port);
}

/** Starts a program and waits until it answers on its port. */
export async function start(
  { command, environment }: Pick<Program, 'command' | 'environment'>,
  args: readonly string[],
  port: number,
): Promise<RunningServer> {
  const child = spawn(command, args, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  child.on('error', (error) => (told += error.message));
  // Whatever becomes of this process, no server stays behind.
  const close = () => child.kill();
  process.once('exit', close);
  for (let tries = 0; tries < PATIENCE && child.exitCode === null; tries += 1) {
    if (await isAnswered(port)) return { origin: `http://127.0.0.1:${String(port)}`, close };
    await sleep(50);
  }
  close();
  throw new Error(`${command} does not answer: ${told}`);
}

/** A port of this machine that nobody listens on. */
export async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

function isAnswered(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port }, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A development server with what it has said so far. */
export interface DevServer {
  readonly address: string;
  readonly readOutput: () => string;
  readonly close: () => Promise<void>;
}

/**
 * Starts what `npm run dev` starts in a project's folder, on any free port.
 * @throws {Error} with what it said, where it ends before it serves
 */
export async function startDevServer(cwd: string): Promise<DevServer> {
  const own = /^(?:VITEST|KC_|NODE_ENV$|NODE_OPTIONS$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|CI$)/;
  const outer = Object.entries(process.env).filter(([name]) => !own.test(name));
  const env = { ...Object.fromEntries(outer), ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const port = String(20_000 + (process.pid % 10_000));
  const parameters = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', port];
  const server = spawn(process.execPath, parameters, { cwd, env, detached: true });
  const ended = once(server, 'close');
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const [found] = /http:\/\/localhost:\d+/.exec(output) ?? [];
        if (found !== undefined) resolve(found);
      });
    }
    server.on('close', () => reject(new Error(`the server ended:\n${output}`)));
  });
  const close = async () => {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid);
    await ended;
  };
  return { address, readOutput: () => output, close };
}

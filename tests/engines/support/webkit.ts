import { join } from 'node:path';
import { findPort } from '../../../scripts/hosting/start-server.ts';
import { fetchProgram, libraryFolder, type Program } from '../../../scripts/lib/debian-program.ts';
import { COMMANDS, type Command, type Engine, type Wishes } from './commands.ts';
import { setUpHousehold, waitFor, type Household } from './run-browser.ts';

type Send = (method: string, path: string, parameters?: object) => Promise<unknown>;

/** Debian's WebKitGTK, in the small browser that comes with it; undefined where it cannot be had. */
export async function startWebKit(wishes: Wishes = {}): Promise<Engine | undefined> {
  const program = fetchProgram('WebKitWebDriver');
  if (program === undefined) return undefined;
  const household = setUpHousehold(program);
  try {
    household.environment['DISPLAY'] = await startScreen(program, household);
    // What helps it on machines without a graphics card: memory that the screen can read.
    household.environment['WEBKIT_DISABLE_DMABUF_RENDERER'] = '1';
    const place = libraryFolder(program.folder);
    const port = await findPort();
    household.start(program.command, [`--port=${String(port)}`], place);
    const send = await openSession(port, join(place, 'webkit2gtk-4.1', 'MiniBrowser'), wishes);
    return {
      send: (command, parameters) => sendCommand(send, command, parameters),
      // In a window that is led by a program WebKit writes its console nowhere: only Firefox tells.
      readTroubles: () => Promise.resolve([]),
      close: household.close,
    };
  } catch (error) {
    household.close();
    throw error;
  }
}

/** A screen in memory. Its display, such as `:1`. */
async function startScreen({ folder }: Program, { start }: Household): Promise<string> {
  const keyboards = join(folder, 'usr', 'share', 'X11', 'xkb');
  const screen = ['-screen', '0', '1600x1200x24', '-xkbdir', keyboards];
  const alone = ['-displayfd', '3', '-nolisten', 'tcp', '-nolisten', 'unix', '-nolock'];
  const server = start(join(folder, 'usr', 'bin', 'Xvfb'), [...screen, ...alone]);
  let told = '';
  server.stdio[3]?.on('data', (part: Buffer) => (told += part.toString()));
  return waitFor(() => (told.endsWith('\n') ? `:${told.trim()}` : undefined), 'screen');
}

async function openSession(port: number, binary: string, wishes: Wishes): Promise<Send> {
  const origin = `http://127.0.0.1:${String(port)}`;
  let isThere = false;
  await waitFor(() => {
    void fetch(`${origin}/status`).then(
      () => (isThere = true),
      () => undefined,
    );
    return isThere || undefined;
  }, 'WebKitWebDriver');
  const { isDark = false, hasScripts = true } = wishes;
  const args = ['--automation', '--javascript-can-open-windows-automatically=true'];
  if (isDark) args.push('--dark-mode');
  // The tests themselves go on asking by script: what is off is the scripts of pages.
  if (!hasScripts) args.push('--enable-javascript-markup=false');
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } };
  const session = await send(origin, 'POST', '/session', { capabilities });
  const base = `${origin}/session/${(session as { sessionId: string }).sessionId}`;
  return (method, path, parameters) => send(base, method, path, parameters);
}

function sendCommand(send: Send, command: Command, parameters: object = {}): Promise<unknown> {
  const [, method, path] = COMMANDS[command];
  const id = 'id' in parameters ? String(parameters.id) : '';
  return send(method, path.replace(':id', encodeURIComponent(id)), parameters);
}

async function send(base: string, method: string, path: string, parameters: object = {}) {
  const body = method === 'POST' ? { body: JSON.stringify(parameters) } : {};
  const answer = await fetch(base + path, { method, ...body });
  const { value } = (await answer.json()) as { value: unknown };
  if (!answer.ok) throw new Error(`${path}: ${(value as { message: string }).message}`);
  return value;
}

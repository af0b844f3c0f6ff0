import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const packed = join(root, 'node_modules', '@sparticuz', 'chromium');

/** What Android has: words stand in these until the site’s own typefaces have come. */
const PHONE_FONTS = ['roboto/400Regular', 'roboto/700Bold', 'noto-serif/700Bold'].map((name) =>
  join(root, 'node_modules', '@expo-google-fonts', name),
);

/** Places where Linux machines keep a browser that npm has no Chromium for. */
const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * How to start the browser: the one that CHROME_PATH names, or npm's Chromium (Linux on x64),
 * or an installed one.
 */
export async function chooseBrowser(): Promise<LaunchOptions> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined) return { executablePath: chosen };
  if (process.platform === 'linux') {
    if (process.arch === 'x64') return usePackedBrowser();
    const found = installed.find((path) => existsSync(path));
    if (found !== undefined) return { executablePath: found };
  }
  return { channel: 'chrome' };
}

/** Whether that is how to start npm's Chromium, in the version that package.json pins. */
export function isPacked({ executablePath }: LaunchOptions): boolean {
  return executablePath === join(packedFolder(), 'chromium');
}

async function usePackedBrowser(): Promise<LaunchOptions> {
  const folder = packedFolder();
  if (!existsSync(folder)) await unpack(folder);
  writeFileSync(join(folder, 'fonts.conf'), describeFonts(folder));
  const executablePath = join(folder, 'chromium');
  const environment = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const runs = spawnSync(executablePath, ['--version'], { env: environment }).status === 0;
  // Where the system lacks a library (NSS as a rule), Chromium's own come in.
  const libraries = runs ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  return { executablePath, env: withoutUndefined({ ...environment, ...libraries }) };
}

function packedFolder(): string {
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {
    version: string;
  };
  return join(root, '.cache', 'chromium', version);
}

/** Unpacks next to `folder` and renames at the end, so that `folder` is complete or not there. */
async function unpack(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = partial; // where `inflate` writes to
  try {
    for (const archive of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) {
      await inflate(join(packed, 'bin', archive));
    }
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  renameSync(partial, folder);
}

/** The same fonts on every machine, those of an Android phone first, and no cache outside this folder. */
function describeFonts(folder: string): string {
  const escape = (path: string) => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const folders = [...PHONE_FONTS, join(folder, 'fonts', 'fonts')];
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((path) => `  <dir>${escape(path)}</dir>`).join('\n')}
  <cachedir>${escape(join(folder, 'font-cache'))}</cachedir>
</fontconfig>
`;
}

function withoutUndefined(environment: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(environment).filter((entry) => entry[1] !== undefined);
  return Object.fromEntries(entries) as Record<string, string>;
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchProgram } from '../../../scripts/lib/debian-program.ts';
import { COMMANDS, type Engine, type Wishes } from './commands.ts';
import { connectMarionette } from './marionette.ts';
import { setUpHousehold, waitFor } from './run-browser.ts';

/*
 * Firefox speaks WebDriver by Marionette. Over HTTP it would need geckodriver, which Debian has not.
 */

/** Debian's Firefox; undefined where it cannot be had. */
export async function startFirefox(wishes: Wishes = {}): Promise<Engine | undefined> {
  const program = fetchProgram('firefox-esr');
  if (program === undefined) return undefined;
  const household = setUpHousehold(program);
  try {
    const profile = join(household.folder, 'profile');
    mkdirSync(profile);
    writeFileSync(join(profile, 'user.js'), writePreferences(wishes));
    const args = ['--headless', '--no-remote', '--profile', profile, '--marionette'];
    household.start(program.command, [...args, '--remote-allow-system-access']);
    const file = join(profile, 'MarionetteActivePort');
    const port = await waitFor(
      () => (existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined),
      'port of Firefox',
    );
    const { ask, close } = await connectMarionette(port);
    await ask('WebDriver:NewSession', {});
    return {
      send: (command, parameters = {}) => ask(COMMANDS[command][0], parameters),
      readTroubles: async () => {
        await ask('Marionette:SetContext', { value: 'chrome' });
        const troubles = await ask('WebDriver:ExecuteScript', { script: TROUBLES, args: [] });
        await ask('Marionette:SetContext', { value: 'content' });
        return troubles as readonly string[];
      },
      close: () => {
        close();
        household.close();
      },
    };
  } catch (error) {
    household.close();
    throw error;
  }
}

/** Errors of pages, what their policy refused, what they wrote as errors; and forgets them. */
const TROUBLES = `
  const errors = Services.console.getMessageArray()
    .filter((entry) => entry instanceof Ci.nsIScriptError && !(entry.flags & 1))
    .filter(({ sourceName }) => /^https?:/.test(sourceName))
    .map(({ errorMessage, sourceName }) => errorMessage + ' ' + sourceName);
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const written = storage.getEvents()
    .filter(({ level, filename }) => level === 'error' && /^https?:/.test(filename))
    .map((entry) => entry.arguments.map(String).join(' '));
  Services.console.reset();
  storage.clearEvents();
  return [...errors, ...written];
`;

/** No first-run pages, no updates, nothing asked of another host, windows as scripts ask for them. */
function writePreferences({ isDark = false, hasScripts = true }: Wishes): string {
  const preferences = {
    'marionette.port': 0,
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.dom.window.dump.enabled': false,
    'browser.safebrowsing.update.enabled': false,
    'browser.search.update': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.disable_open_during_load': false,
    'extensions.update.enabled': false,
    'javascript.enabled': hasScripts,
    'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    // No name but this machine's is looked up, as in the tests with Chromium.
    'network.dns.localDomains': 'localhost',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.server': '',
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

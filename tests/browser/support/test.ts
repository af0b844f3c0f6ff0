import { type LaunchOptions, type Page, test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** Whether nothing is left out for the sake of time: `npm run test:full`. */
export const isFull = process.env['KC_FULL'] !== undefined;

interface WorkerOptions {
  launchOptions: LaunchOptions;
}

interface TestFixtures {
  /** What went wrong in the page so far; empty if all is well. */
  troubles: string[];
}

/** The test function with the project's browser, the served site, and a watch over the page. */
export const test = base.extend<TestFixtures, WorkerOptions>({
  launchOptions: [
    async ({}, use) => {
      const browser = JSON.parse(readSetting('BROWSER_LAUNCH_OPTIONS')) as LaunchOptions;
      // No name but the site's own is looked up: a test never leaves the machine.
      await use({ ...browser, args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'] });
    },
    { scope: 'worker' },
  ],
  baseURL: async ({}, use) => use(readSetting('SITE_ADDRESS')),
  troubles: async ({ page, baseURL }, use) => {
    const troubles: string[] = [];
    await watchPage(page, new URL(baseURL ?? '').origin, troubles);
    await use(troubles);
  },
});

/** Notes console errors, uncaught errors, failed or foreign requests, and CSP violations. */
async function watchPage(page: Page, origin: string, troubles: string[]): Promise<void> {
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const inPage = url.protocol === 'data:' || url.protocol === 'blob:';
    if (!inPage && url.origin !== origin) troubles.push(`foreign request: ${request.url()}`);
  });
  await page.exposeFunction('reportCspViolation', (text: string) => troubles.push(`CSP: ${text}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as Record<string, (text: string) => void>)[
        'reportCspViolation'
      ];
      report?.(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

function readSetting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is unset: global-setup.ts did not run`);
  return value;
}

import type { BrowserContextOptions, Page } from '@playwright/test';

/** In CSS pixels. */
export const PHONE_SCREEN = { width: 412, height: 823 };

/** The phone that Lighthouse takes. */
export const PHONE: BrowserContextOptions = {
  viewport: PHONE_SCREEN,
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** For the browser’s command line: letters stand at fractions of a pixel, as phones set them. */
export const PHONE_TYPE = '--font-render-hinting=none';

/** Slow 4G: round trips in milliseconds, bytes a second. */
export const SLOW_LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/** How many times slower than this machine the phone is. */
const SLOWDOWN = 4;

/** Slows the processor of a page down, and its line where one is given. */
export async function slowDown(page: Page, line?: typeof SLOW_LINE): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  if (line === undefined) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
}

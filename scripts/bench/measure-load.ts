import type { Browser } from '@playwright/test';
import type { Traffic } from './serve-compressed.ts';
import { PHONE, slowDown, SLOW_LINE } from './slow-phone.ts';

/** How a page came to a reader's eyes: times in milliseconds since the reader asked for it. */
export interface Load {
  readonly bytes: number;
  readonly requests: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** What of each task went beyond fifty milliseconds, after the first paint with content. */
  readonly blocking: number;
}

/** How long the page is left alone after its load event, for what comes late, in milliseconds. */
const REST = 2000;

/** Opens a page on a slow phone that has never been there. `traffic` is that of its server. */
export async function measureLoad(
  browser: Browser,
  address: string,
  traffic: Traffic,
): Promise<Load> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await slowDown(page, SLOW_LINE);
    Object.assign(traffic, { requests: 0, bytes: 0 });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(REST);
    const { requests, bytes } = traffic;
    return { requests, bytes, ...(await page.evaluate(readTimeline)) };
  } finally {
    await context.close();
  }
}

/** In the page: what the browser has noted of its load. */
async function readTimeline(): Promise<Omit<Load, 'bytes' | 'requests'>> {
  const list = (type: string) =>
    new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((found) => resolve(found.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([]), 200); // where there is nothing to tell, nothing is told
    });
  const [paints, largest, shifts, tasks] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'].map(list),
  );
  const begin = (name: string) => paints?.find((paint) => paint.name === name)?.startTime ?? NaN;
  const shown = begin('first-contentful-paint');
  return {
    firstPaint: begin('first-paint'),
    largestPaint: largest?.at(-1)?.startTime ?? NaN,
    shift: (shifts ?? [])
      .filter((entry) => !(entry as LayoutShift).hadRecentInput)
      .reduce((sum, entry) => sum + (entry as LayoutShift).value, 0),
    blocking: (tasks ?? [])
      .filter(({ startTime }) => startTime > shown)
      .reduce((sum, { duration }) => sum + duration - 50, 0),
  };
}

/** What TypeScript does not know of `layout-shift`. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

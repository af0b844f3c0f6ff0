import type { Browser, Page } from '@playwright/test';
import type { Act } from './reader-acts.ts';
import { findMedian, type Measurement } from './results.ts';
import { slowDown } from './slow-phone.ts';

/** The shortest time that a browser tells of an event, in milliseconds. */
const SHORTEST = 16;

/** How long a page is left alone before it is used, and after each act, in milliseconds. */
const REST = 600;

export interface InteractionPlan {
  readonly address: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly acts: readonly Act[];
  /** What a page needs before it is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** What has to be there before it is used. */
  readonly awaited?: string;
}

/**
 * For each act the longest time from an event to the picture that follows it, with the processor
 * slowed down, in each round; then the longest and the median of all acts. What is quicker than
 * sixteen milliseconds counts as that.
 */
export async function measureInteractions(
  browser: Browser,
  plan: InteractionPlan,
  rounds: number,
): Promise<readonly Measurement[]> {
  const times = plan.acts.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1) {
    const page = await openPage(browser, plan);
    for (const [index, act] of plan.acts.entries()) {
      await page.evaluate('longestEvent = 0');
      await act.perform(page, round);
      await page.waitForTimeout(REST);
      times[index]?.push(Math.max(SHORTEST, await page.evaluate<number>('longestEvent')));
      await act.undo?.(page);
      await page.waitForTimeout(REST);
    }
    await page.context().close();
  }
  const ofRound = (round: number) => times.map((own) => own[round] ?? SHORTEST);
  const every = Array.from({ length: rounds }, (_, round) => ofRound(round));
  return [
    ...plan.acts.map(({ name }, index) => ({
      name,
      unit: 'ms' as const,
      rounds: times[index] ?? [],
    })),
    { name: 'longest of these', unit: 'ms', rounds: every.map((all) => Math.max(...all)) },
    { name: 'median of these', unit: 'ms', rounds: every.map(findMedian) },
  ];
}

async function openPage(browser: Browser, plan: InteractionPlan): Promise<Page> {
  const context = await browser.newContext({ viewport: plan.viewport });
  const page = await context.newPage();
  await plan.prepare?.(page);
  await page.addInitScript(watchEvents);
  await page.goto(plan.address);
  if (plan.awaited !== undefined) await page.locator(plan.awaited).waitFor();
  await slowDown(page);
  await page.waitForTimeout(REST);
  return page;
}

/** In the page: keeps the longest duration of an event that belongs to something a reader did. */
function watchEvents(): void {
  const state = window as unknown as { longestEvent: number };
  state.longestEvent = 0;
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries() as EventEntry[]) {
      if (interactionId > 0) state.longestEvent = Math.max(state.longestEvent, duration);
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);

  type EventEntry = PerformanceEventTiming & { readonly interactionId: number };
}

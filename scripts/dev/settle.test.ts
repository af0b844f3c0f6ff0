import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settle } from './settle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a burst of events is one piece of work', async () => {
  const work = vi.fn(() => Promise.resolve());
  const ask = settle(work, 50);
  for (const wait of [10, 10, 49]) {
    ask();
    await vi.advanceTimersByTimeAsync(wait);
  }
  expect(work).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(work).toHaveBeenCalledOnce();
});

test('what is asked for during the work is done after it, once', async () => {
  const ends: (() => void)[] = [];
  const work = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  const ask = settle(work, 50);
  ask();
  await vi.advanceTimersByTimeAsync(60);
  for (let times = 0; times < 2; times += 1) {
    ask();
    await vi.advanceTimersByTimeAsync(60);
  }
  expect(work).toHaveBeenCalledTimes(1);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(1000);
  expect(work).toHaveBeenCalledTimes(2);
  ends[1]?.();
  await vi.advanceTimersByTimeAsync(1000);
  expect(work).toHaveBeenCalledTimes(2);
});

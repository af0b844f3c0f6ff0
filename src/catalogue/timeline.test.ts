import { describe, expect, test } from 'vitest';
import type { Claim, TimelineEntry } from '../domain/dataset.ts';
import { dataset } from './dataset.ts';
import { groupTimeline } from './timeline.ts';

const periods = ['2014/2020', '2013/2022'];
const entry = (id: string, date: string): TimelineEntry => ({
  id,
  date,
  kind: 'event',
  number: '',
  source: '',
  line: 1,
  label_vi: '',
  label_en: '',
  role: '',
});
const group = (...timeline: readonly TimelineEntry[]) =>
  groupTimeline({ timeline, claims: [] }, periods);

describe('years', () => {
  test('are those of acts and of periods, in their order', () => {
    const years = group(entry('late', '2024-05'), entry('early', '2010')).map(({ year }) => year);
    expect(years).toEqual([2010, ...Array.from({ length: 10 }, (_, index) => 2013 + index), 2024]);
  });

  test('hold their acts by date, the less exact before', () => {
    const year = group(
      entry('c', '2020-11-20'),
      entry('b', '2020-06'),
      entry('a', '2020'),
      entry('d', '2020-12-01'),
    ).find((one) => one.year === 2020);
    expect(year?.items.map((item) => item.entry.id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('say how they lie in each period', () => {
    const spansOf = (year: number) =>
      group(entry('x', '2010')).find((one) => one.year === year)?.spans;
    expect(spansOf(2010)?.map(({ isCovered }) => isCovered)).toEqual([false, false]);
    expect(spansOf(2013)).toMatchObject([{ isCovered: false }, { isCovered: true, isFirst: true }]);
    expect(spansOf(2014)).toMatchObject([{ isFirst: true }, { isFirst: false, isLast: false }]);
    expect(spansOf(2020)).toMatchObject([{ isLast: true }, { isCovered: true, isLast: false }]);
    expect(spansOf(2022)).toMatchObject([{ isCovered: false }, { isLast: true }]);
  });

  test('leave out a period with an open start', () => {
    expect(groupTimeline({ timeline: [], claims: [] }, ['../2015'])).toEqual([]);
  });
});

describe('the timeline of the dataset', () => {
  const items = groupTimeline(dataset, periods).flatMap((year) => year.items);

  test('has every act once', () => {
    expect(items).toHaveLength(dataset.timeline.length);
    expect(items.filter((item) => item.entry.role === 'programme')).toHaveLength(5);
  });

  test('tells where an act is dated or numbered otherwise than by itself', () => {
    const told = items.flatMap((item) => item.claims.map(({ id }) => `${item.entry.id}: ${id}`));
    expect(told).toContain('letter-7540-bct-cndp: c-r20-date-letter-7540-bct-cndp');
    expect(told).toContain('decree-45-2012-nd-cp: c-r20-number-decree-45-2012-nd-cp');
    const misquotes = dataset.claims.filter(
      ({ kind, verdict }: Claim) =>
        (kind === 'date' || kind === 'act-number') && verdict === 'contradicts',
    );
    expect(told).toHaveLength(misquotes.length);
  });
});

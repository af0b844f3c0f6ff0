import { rmSync } from 'node:fs';
import { measureStep, type GrowthStep } from '../lib/measure-growth.ts';
import type { Section } from './results.ts';

/** Times today’s observations, and whether the site is built from them. */
const STEPS = [
  { factor: 1, withSite: true },
  { factor: 10, withSite: true },
  { factor: 100, withSite: true },
  { factor: 1000, withSite: false },
];

/**
 * What an observation costs at each size, held against the size before: flat or falling is the aim.
 * @param scratch a folder that is emptied for each step
 */
export function measureGrowth(scratch: string, rounds: number): readonly Section[] {
  const steps = STEPS.map(({ factor }) => ({ factor, done: [] as GrowthStep[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { factor, withSite }] of STEPS.entries()) {
      steps[index]?.done.push(measureStep(factor, scratch, { withSite }));
    }
  }
  rmSync(scratch, { recursive: true, force: true });
  const COSTS = [
    {
      name: 'data, time for an observation',
      unit: 'µs' as const,
      read: ({ data, observations }: GrowthStep) => (data.milliseconds * 1000) / observations,
    },
    {
      name: 'build, time for an observation',
      unit: 'µs' as const,
      read: ({ site, observations }: GrowthStep) =>
        site === undefined ? NaN : (site.milliseconds * 1000) / observations,
    },
    {
      name: 'data, peak memory',
      unit: 'MB' as const,
      read: ({ data }: GrowthStep) => data.peakBytes / 1e6,
    },
    {
      name: 'build, peak memory',
      unit: 'MB' as const,
      read: ({ site }: GrowthStep) => (site?.peakBytes ?? NaN) / 1e6,
    },
    { name: 'pages', unit: 'pages' as const, read: ({ site }: GrowthStep) => site?.pages ?? NaN },
  ];
  return COSTS.map(({ name, unit, read }) => {
    const sizes = steps
      .map(({ factor, done }) => ({ name: `${String(factor)} ×`, rounds: done.map(read) }))
      .filter((size) => size.rounds.every(Number.isFinite));
    return {
      name,
      measurements: sizes.map((size, index) => {
        const before = sizes[index - 1];
        return { ...size, unit, ...(before === undefined ? {} : { reference: before }) };
      }),
    };
  });
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_COMMAND } from '../lib/build-command.ts';
import { measureCommand, type Effort } from '../lib/measure-command.ts';
import type { Section } from './results.ts';
import { CACHES, setAside } from './set-aside.ts';

/**
 * Data and site beside an empty start of Node, in turn. A cold build finds no cache, the warm one that
 * follows finds what it left; the caches of before come back at the end.
 * @param scratch a folder for what is built
 */
export function measureBuild(scratch: string, rounds: number): readonly Section[] {
  mkdirSync(scratch, { recursive: true });
  const build = [...BUILD_COMMAND, '--silent', '--outDir', join(scratch, 'site')];
  const efforts: Record<'start' | 'data' | 'cold' | 'warm', Effort[]> = {
    start: [],
    data: [],
    cold: [],
    warm: [],
  };
  for (let round = 0; round < rounds; round += 1) {
    efforts.start.push(measureCommand(['node', '--eval', ''], scratch));
    const dataset = { KC_OUT: join(scratch, 'dataset') };
    efforts.data.push(measureCommand(['node', 'scripts/data.ts'], scratch, dataset));
    const putBack = setAside(CACHES, join(scratch, 'aside'));
    try {
      efforts.cold.push(measureCommand(build, scratch));
      efforts.warm.push(measureCommand(build, scratch));
    } finally {
      putBack();
    }
  }
  const times = (name: keyof typeof efforts) => efforts[name].map((effort) => effort.milliseconds);
  const start = { name: 'empty start of Node', rounds: times('start') };
  const cold = { name: 'cold build', rounds: times('cold') };
  const peaks = (name: keyof typeof efforts) =>
    efforts[name].map(({ peakBytes }) => peakBytes / 1e6);
  return [
    {
      name: 'time',
      measurements: [
        { name: 'data', unit: 'ms', rounds: times('data'), reference: start },
        { name: 'cold build', unit: 'ms', rounds: times('cold'), reference: start },
        { name: 'warm build', unit: 'ms', rounds: times('warm'), reference: cold },
      ],
    },
    {
      name: 'peak memory',
      measurements: [
        { name: 'data', unit: 'MB', rounds: peaks('data') },
        { name: 'cold build', unit: 'MB', rounds: peaks('cold') },
        { name: 'warm build', unit: 'MB', rounds: peaks('warm') },
      ],
    },
  ];
}

import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { BUILD_COMMAND } from './build-command.ts';

test('what is measured is what `npm run build` runs', () => {
  expect(manifest.scripts.build.split(' && ').at(-1)).toBe(BUILD_COMMAND.join(' '));
});

import { expect, test } from 'vitest';
import { writeSpeculationRules } from './speculation-rules.ts';

test.each(['/', '/folder', '/folder/'])('all addresses lie under %s', (base) => {
  const root = base.replace(/\/$/, '');
  const text = writeSpeculationRules(base);
  const paths = [...text.matchAll(/"(\/[^"]*)"/g)].map(([, path = '']) => path);
  expect(paths).toContain(`${root}/*/`);
  expect(paths.filter((path) => !path.startsWith(`${root}/`))).toEqual([]);
  expect(paths.filter((path) => !path.endsWith('/'))).toEqual([]);
});

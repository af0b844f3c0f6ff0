import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './ratio-by-definition.ts';

const dataset = changeValues({});
const views = figure.switch?.list(dataset, 'en').map(({ id }) => id) ?? [];
const statusesOf = (view: string) => figure.select(dataset, view).map(({ status }) => status);

test('each definition is stated, derived or cannot be computed', () => {
  expect(statusesOf('all')).toEqual(['stated', 'derived', 'derived', 'derived', 'not-computable']);
});

test('what the reports print stands beside the definition that it follows, and no other', () => {
  expect(views).toContain('counterpart-to-state');
  for (const view of views.filter((id) => id !== 'all')) {
    expect(statusesOf(view).includes('stated'), view).toBe(view === 'counterpart-to-state');
  }
});

test('a definition without values has no numbers in its finding', () => {
  const rows = figure.select(dataset, 'central-projects-to-central');
  expect(figure.finding?.(rows, { view: 'central-projects-to-central', highlight: '' })).toBe(
    'title.none',
  );
});

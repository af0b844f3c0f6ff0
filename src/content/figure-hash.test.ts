import { describe, expect, test } from 'vitest';
import { dataset } from '../catalogue/dataset.ts';
import { listFigureIds, renderFigure } from '../charts/render/render-figure.ts';
import type { Dataset, Observation } from '../domain/dataset.ts';
import type { Figured } from '../domain/figure-lookup.ts';
import { hashFigure } from './figure-hash.ts';

const render = (id: string, from: Dataset = dataset) => renderFigure(id, from, 'vi');
const before = hashFigure(render('foreseen-and-plan'));

/** The dataset with one printed number of the figure changed. */
function change(fields: Partial<Observation>): Dataset {
  const [first] = render('foreseen-and-plan').views[0]?.figured ?? [];
  const id = first?.row.id ?? '';
  const observations = dataset.observations.map((row) =>
    row.id === id ? { ...row, ...fields } : row,
  );
  expect(observations).not.toEqual(dataset.observations);
  return { ...dataset, observations };
}

test('every figure has a hash of its own, the same in both languages', () => {
  const ids = listFigureIds();
  const hashes = ids.map((id) => hashFigure(render(id)));
  expect(ids.map((id) => hashFigure(renderFigure(id, dataset, 'en')))).toEqual(hashes);
  expect(new Set(hashes).size).toBe(ids.length);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{12}$/);
});

describe('it changes with', () => {
  test.each<[string, Partial<Observation>]>([
    ['a value', { value: 1 }],
    ['an interval', { upper: 99_999 }],
    ['a qualifier', { qualifier: 'nearly' }],
    ['the line of the source', { line: 9999 }],
    ['the printed number', { printed: '1,0' }],
  ])('%s', (_what, fields) => {
    expect(hashFigure(render('foreseen-and-plan', change(fields)))).not.toBe(before);
  });
});

test('it changes where a number is said of another place, period or category', () => {
  const figure = render('foreseen-and-plan');
  for (const about of [{ geography: 'RRD' }, { period: '2015' }, { category: 'local' }]) {
    const views = figure.views.map((view) => ({
      ...view,
      figured: view.figured.map((one) => ({ ...one, row: { ...one.row, ...about } }) as Figured),
    }));
    expect(hashFigure({ ...figure, views })).not.toBe(before);
  }
});

test('it does not change with a remark', () => {
  expect(hashFigure(render('foreseen-and-plan', change({ note: 'a remark' })))).toBe(before);
});

import { expect, test } from 'vitest';
import { makeExplorerTable } from '../../../tests/support/explorer-table.ts';
import { MOST_MARKS, planChart } from './plan-chart.ts';

const table = makeExplorerTable([
  { id: 'a', geography: 'RRD', value: 363 },
  { id: 'b', geography: 'NMM', value: 247 },
  { id: 'again', geography: 'RRD', value: 363 },
  { id: 's', indicator: 'funding-share', unit: 'percent', value: 21 },
  { id: 'lost' },
  { id: 'staff', indicator: 'staff', value: 3 },
]);

test('marks are named by what tells them apart, alike ones by their id too', () => {
  expect(planChart(table, [0, 1], 'bar')).toEqual({
    marks: [
      { row: 0, label: 'Đồng bằng sông Hồng' },
      { row: 1, label: 'Trung du và miền núi phía Bắc' },
    ],
    missing: 0,
    unit: 'billion-vnd',
  });
  expect(planChart(table, [0, 2], 'dot')).toMatchObject({
    marks: [
      { label: 'Đồng bằng sông Hồng · 2014/2020 ·  · reported · printed · a' },
      { label: 'Đồng bằng sông Hồng · 2014/2020 ·  · reported · printed · again' },
    ],
  });
});

test('what cannot be read is counted, not drawn', () => {
  expect(planChart(table, [0, 4], 'dot')).toMatchObject({ missing: 1, marks: [{ row: 0 }] });
  expect(planChart(table, [4], 'dot')).toEqual({ lack: 'empty', values: [] });
});

test('there is no chart across units, none of bars across indicators or of what is no amount', () => {
  expect(planChart(table, [0, 3], 'dot')).toMatchObject({ lack: 'units' });
  expect(planChart(table, [0, 5], 'bar')).toMatchObject({ lack: 'indicators' });
  expect(planChart(table, [3], 'bar')).toMatchObject({ lack: 'intensive' });
  expect(planChart(table, [3], 'dot')).toMatchObject({ marks: [{ row: 3 }] });
});

test('there is none with more marks than one can read', () => {
  const rows = Array.from({ length: MOST_MARKS + 1 }, (_, index) => ({
    id: `x${index}`,
    value: 1,
  }));
  const many = makeExplorerTable(rows);
  expect(planChart(many, rows.keys(), 'dot')).toEqual({ lack: 'many', values: ['41'] });
  expect(planChart(many, [...rows.keys()].slice(1), 'dot')).toHaveProperty('marks');
});

import { expect, test } from 'vitest';
import { changeValues } from '../../../tests/support/changed-dataset.ts';
import figure from './mean-without-named-province.ts';

test('names the province that each formula leaves out, and none where none is', () => {
  const named = figure.select(changeValues({}), '').map((row) => [row.geography, row.named]);
  expect(Object.fromEntries(named)).toEqual({
    RRD: 'VN-HN',
    NCC: 'VN-27',
    CH: 'VN-35',
    SE: 'VN-39',
    MRD: 'VN-CT',
    NMM: '',
  });
});

test('the finding is about the region that its province moves most', () => {
  const rows = figure.select(
    changeValues({ 'd-r20-2014-2020-funding-per-province-without-named-ncc': 1 }),
    '',
  );
  const context = { language: 'en', view: '', highlight: '' } as const;
  const bindings = figure.bind(rows, { ...context, id: figure.id, dataset: changeValues({}) });
  expect(bindings['province']).toBe('Quang Nam');
});

test('a later report that names provinces, whatever it is called, does not take the place', () => {
  const data = changeValues({});
  const own = data.derived.filter(({ indicator }) => indicator.endsWith('without-named'));
  expect(own.length).toBeGreaterThan(0);
  const later = own.map((row) => ({ ...row, id: `${row.id}-later`, period: '2021/2025' }));
  expect(figure.select({ ...data, derived: [...later, ...data.derived] }, '')).toEqual(
    figure.select(data, ''),
  );
});

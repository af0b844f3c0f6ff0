import { expect, test } from 'vitest';
import { addRelease, type Release } from './write-changelog.ts';

const words = { label_vi: 'Sửa.', label_en: 'Mended.' };
const release: Release = {
  version: '0.2.0',
  date: '2027-01-05',
  changes: [
    { id: 'b', date: '2027-01-05', version: '0.2.0', tables: 'units@0', ...words },
    { id: 'a', date: '2026-11-22', version: '0.1.0', tables: 'units@1', ...words },
  ],
  corrections: [
    {
      ...{ id: 'c', date: '2027-01-05', kind: 'ours', subject: 'r20-x', field: 'value' },
      ...{ version: '0.2.0', value_before: '1', value_after: '2', before_vi: '1', after_vi: '2' },
      ...{ before_en: 'one', after_en: 'two', ...words },
    },
  ],
  commits: ['A second thing', 'A first thing'],
};

test('a version has its own changes, its corrections and the commits since', async () => {
  expect((await addRelease('', release)).split('\n').slice(5)).toEqual([
    '## 0.2.0, 2027-01-05',
    ...['', '### Data', '', '- Sửa. · Mended.'],
    ...['', '### Corrections', '', '- `r20-x`: one → two. Mended.'],
    ...['', '### Code', '', '- A second thing', '- A first thing', ''],
  ]);
});

test('older versions stay below it as they are', async () => {
  const first = await addRelease('', {
    ...release,
    version: '0.1.0',
    corrections: [],
    commits: [],
  });
  const both = await addRelease(first, release);
  expect(both.match(/^## .*$/gm)).toEqual(['## 0.2.0, 2027-01-05', '## 0.1.0, 2027-01-05']);
  expect(both.match(/^# /gm)).toHaveLength(1);
  expect(both.endsWith(first.slice(first.indexOf('## ')))).toBe(true);
});
